package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final double WIDTH = 0.3;

  private static boolean[] shown(double... places) {
    double[] widths = new double[places.length];
    Arrays.fill(widths, WIDTH);
    return Thinning.shown(places, widths);
  }

  private static double[] evenly(int count) {
    return IntStream.range(0, count).mapToDouble(i -> (double) i / count).toArray();
  }

  @Test
  void aFewAreAllShown() {
    boolean[] all = new boolean[8];
    Arrays.fill(all, true);
    assertArrayEquals(all, shown(new double[8]));
    assertEquals(0, shown().length);
  }

  @Test
  void ofManyAtOnePlaceTheFirstIsShown() {
    boolean[] shown = shown(new double[9]);
    assertTrue(shown[0]);
    assertEquals(1, count(shown));
  }

  @Test
  void howeverManyThereAreTheirWordsAreNoTower() {
    for (int count : new int[] {10, 18, 100, 1_000}) {
      double[] places = evenly(count);
      boolean[] shown = shown(places);
      double[] left =
          IntStream.range(0, count).filter(i -> shown[i]).mapToDouble(i -> places[i]).toArray();
      double[] widths = new double[left.length];
      Arrays.fill(widths, WIDTH);
      int height = new FlagRows(left, widths).height();
      assertTrue(left.length == 3 && height == 1, left.length + " words, " + height + " rows");
    }
  }

  private static int count(boolean[] shown) {
    int count = 0;
    for (boolean one : shown) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
