package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TailTest {

  @Test
  void thePercentileIsTheSmallestTimeThatSoManyDoNotExceed() {
    Tail step = seconds -> seconds < 3 ? 0.25 : 0;
    assertEquals(3, step.percentile(76));
    assertEquals(0, step.percentile(75));
    assertEquals(0, step.percentile(10));
  }

  @Test
  void percentilesAreFoundAtAnyScale() {
    for (double scale = 1e-15; scale < 1e16; scale *= 10) {
      double mean = scale;
      Tail tail = seconds -> Math.exp(-seconds / mean);
      assertEquals(mean * Math.log(2), tail.percentile(50), mean * 1e-13);
    }
  }

  @Test
  void anExponentialTailKnowsItsPercentilesAtOnce() {
    ExponentialTail tail = new ExponentialTail(0.4, 2);
    Tail searched = seconds -> tail.above(seconds);
    assertEquals(searched.percentile(90), tail.percentile(90), 1e-14);
    assertEquals(0, tail.percentile(50));
  }

  @Test
  void thePercentIsAboveZeroAndBelowAHundred() {
    Tail tail = seconds -> Math.exp(-seconds);
    for (String percent : new String[] {"0", "100", "-1", "NaN"}) {
      assertRefused(
          "percent must be above 0 and below 100: " + percent,
          () -> tail.percentile(Double.parseDouble(percent)));
    }
  }
}
