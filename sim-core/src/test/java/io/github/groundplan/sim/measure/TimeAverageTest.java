package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TimeAverageTest {
  @Test
  void aLevelCountsForAsLongAsItLasts() {
    TimeAverage average = new TimeAverage(0, 0);
    average.set(1, 4);
    average.set(3, 1);
    assertEquals(9.0 / 4, average.mean(4));
    assertEquals(4, average.largest());
    assertEquals(1, average.level());
  }

  @Test
  void overNoTimeTheMeanIsTheLevel() {
    assertEquals(3, new TimeAverage(2, 3).mean(2));
  }

  @Test
  void aRestartForgetsAllButTheLevel() {
    TimeAverage average = new TimeAverage(0, 9);
    average.set(10, 2);
    average.restart(10);
    average.set(11, 4);
    assertEquals(3, average.mean(12));
    assertEquals(4, average.largest());
  }

  @Test
  void timeDoesNotGoBack() {
    TimeAverage average = new TimeAverage(1, 0);
    assertEquals(
        "time goes back from 1 to 0.5",
        assertThrows(IllegalArgumentException.class, () -> average.set(0.5, 1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> average.mean(0.5));
  }
}
