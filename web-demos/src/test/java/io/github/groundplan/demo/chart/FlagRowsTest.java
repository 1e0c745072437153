package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlagRowsTest {
  /** What {@code p99.9 1,204.5 ms} takes of a plot on a phone. */
  private static final double WIDTH = 0.45;

  @Test
  void wordsThatStandApartShareARow() {
    FlagRows rows = new FlagRows(new double[] {0, 0.5}, new double[] {0.4, 0.4});
    assertEquals(1, rows.height());
  }

  @Test
  void theRightmostFliesToTheLeft() {
    FlagRows rows = new FlagRows(new double[] {0.1, 1}, new double[] {0.3, 0.3});
    assertTrue(rows.isRightward(0));
    assertFalse(rows.isRightward(1));
    assertEquals(1, rows.height());
  }

  @Test
  void allAtTheSameValueStandInRowsOfTheirOwn() {
    for (double place : new double[] {0, 0.3, 1}) {
      double[] places = new double[5];
      Arrays.fill(places, place);
      FlagRows rows = new FlagRows(places, sameWidths(5));
      assertClear(rows, places, sameWidths(5));
      assertTrue(rows.height() <= 5);
    }
  }

  @Test
  void anExtremeTailLeavesNoWordUnderAnother() {
    assertClear(0, 0.001, 0.002, 0.003, 1);
    assertClear(0, 0.0, 0.0, 0.99, 1);
    assertClear(0.01, 0.02, 0.5, 0.98, 0.99);
    assertClear(0.1, 0.11, 0.12, 0.7, 0.72);
  }

  @Test
  void noWordEverCoversAnother() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      double[] places = new double[5];
      for (int j = 0; j < 5; j++) {
        places[j] = random.nextDouble();
      }
      Arrays.sort(places);
      double[] widths = new double[5];
      for (int j = 0; j < 5; j++) {
        widths[j] = 0.2 + random.nextDouble() * 0.25;
      }
      assertReadable(new FlagRows(places, widths), places, widths);
    }
  }

  private static void assertClear(double... places) {
    double[] widths = sameWidths(places.length);
    assertClear(new FlagRows(places, widths), places, widths);
  }

  /** No word leaves the plot or covers another. */
  private static void assertReadable(FlagRows rows, double[] places, double[] widths) {
    for (int i = 0; i < places.length; i++) {
      double start = rows.isRightward(i) ? places[i] : places[i] - widths[i];
      assertTrue(start >= 0 && start + widths[i] <= 1, Arrays.toString(places));
      for (int j = 0; j < i; j++) {
        double other = rows.isRightward(j) ? places[j] : places[j] - widths[j];
        boolean isOverlapping = start < other + widths[j] && other < start + widths[i];
        assertFalse(isOverlapping && rows.row(i) == rows.row(j), Arrays.toString(places));
      }
    }
  }

  /** Nor does a word stand before the pole of one that is higher up. */
  private static void assertClear(FlagRows rows, double[] places, double[] widths) {
    assertReadable(rows, places, widths);
    for (int i = 0; i < places.length; i++) {
      double start = rows.isRightward(i) ? places[i] : places[i] - widths[i];
      for (int j = 0; j < places.length; j++) {
        boolean isBehind = places[j] > start && places[j] < start + widths[i];
        assertFalse(isBehind && rows.row(j) > rows.row(i), Arrays.toString(places));
      }
    }
  }

  private static double[] sameWidths(int count) {
    double[] widths = new double[count];
    Arrays.fill(widths, WIDTH);
    return widths;
  }
}
