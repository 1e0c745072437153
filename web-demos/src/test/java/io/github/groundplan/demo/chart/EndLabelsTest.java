package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EndLabelsTest {
  @Test
  void namesThatStandApartStayAtTheirLines() {
    assertArrayEquals(
        new double[] {0.5, 0.2, 0.9}, EndLabels.apart(new double[] {0.5, 0.2, 0.9}), 1e-12);
  }

  @Test
  void namesOfLinesThatMeetGiveWayByHalfEach() {
    double[] apart = EndLabels.apart(new double[] {0.5, 0.5});
    assertEquals(0.105, apart[1] - apart[0], 1e-12);
    assertEquals(1.0, apart[0] + apart[1], 1e-12);
  }

  @Test
  void theOrderOfTheLinesIsThatOfTheNames() {
    double[] apart = EndLabels.apart(new double[] {0.52, 0.5, 0.51});
    assertEquals(0.105, apart[2] - apart[1], 1e-12);
    assertEquals(0.105, apart[0] - apart[2], 1e-12);
  }

  @Test
  void noNameLeavesThePlot() {
    assertArrayEquals(new double[] {0.895, 1}, EndLabels.apart(new double[] {1, 1}), 1e-12);
    assertArrayEquals(new double[] {0, 0.105}, EndLabels.apart(new double[] {0, 0}), 1e-12);
  }

  @Test
  void aLineWithoutAnEndTakesNoRoom() {
    assertArrayEquals(
        new double[] {0.5, Double.NaN}, EndLabels.apart(new double[] {0.5, Double.NaN}), 1e-12);
  }
}
