package io.github.groundplan.demo.percentiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  /** Of a thousand latencies, each by its rank, ten are slower than the p99 of 990. */
  private static final double[] RANKS = new double[1000];

  static {
    for (int i = 0; i < RANKS.length; i++) {
      RANKS[i] = i + 1;
    }
  }

  @Test
  void theShareAgreesWithTheClosedForm() {
    for (int seed = 0; seed < 20; seed++) {
      Pages pages = new Pages(RANKS, seed, 100);
      for (int calls = 1; calls <= Pages.MOST_CALLS; calls++) {
        double expected = 1 - Math.pow(0.99, calls);
        assertEquals(expected, Theory.pages(calls), 1e-12);
        double error = Math.sqrt(expected * (1 - expected) / Pages.COUNT);
        assertEquals(expected, pages.share(calls), 5 * error);
      }
    }
  }

  @Test
  void moreCallsMeetTheTailMoreOften() {
    Pages pages = new Pages(RANKS, 7, 1);
    for (int calls = 2; calls <= Pages.MOST_CALLS; calls++) {
      assertTrue(pages.share(calls) >= pages.share(calls - 1));
    }
  }

  @Test
  void aPageThatMakesMoreCallsHasThoseOfOneThatMakesFewer() {
    Pages few = new Pages(RANKS, 7, 5);
    Pages many = new Pages(RANKS, 7, 150);
    assertEquals(few.share(80), many.share(80));
    assertEquals(few.share(), many.share(5));
    assertTrue(many.median() > few.median());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 69, 100, 200})
  void theMedianPageIsAsSlowAsTheoryHasIt(int calls) {
    double middle = 0;
    for (int seed = 0; seed < 20; seed++) {
      middle += new Pages(RANKS, seed, calls).median() / 20;
    }
    // The rank r of the slowest of n calls has P(rank <= r) = (r / 1000)^n.
    double expected = 1000 * Math.pow(0.5, 1.0 / calls);
    double error = 1000 - expected;
    assertEquals(expected, middle, 0.05 * error + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 100, 200})
  void theIntervalHoldsTheTruthNineteenTimesInTwenty(int calls) {
    double truth = 1 - Math.pow(0.99, calls);
    int held = 0;
    for (int seed = 0; seed < 400; seed++) {
      Pages pages = new Pages(RANKS, seed, calls);
      assertTrue(0 <= pages.low() && pages.low() <= pages.share());
      assertTrue(pages.share() <= pages.high() && pages.high() <= 1);
      held += pages.low() <= truth && truth <= pages.high() ? 1 : 0;
    }
    assertTrue(held >= 364 && held <= 396, "held " + held + " times of 400");
  }
}
