package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.theory.FanOut;
import io.github.groundplan.sim.theory.SumOfExponentials;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers in questions about lesson 8. */
class MeasureQuestionsTest {
  @RegisterExtension
  private static final Prose METRICS = Prose.of("quiz/08-the-metrics-that-matter.md");

  @RegisterExtension private static final Prose LESSON = Prose.lesson("08-the-metrics-that-matter");

  private static double[] sorted(int many, double quick, int few, double slow) {
    double[] all = new double[many + few];
    Arrays.fill(all, 0, many, quick);
    Arrays.fill(all, many, all.length, slow);
    return all;
  }

  @Test
  void oneSlowRequestInAHundredIsTheMaximum() {
    METRICS.tells("99 requests took 50 ms, one took 5,000 ms. What is p99");
    double one = Percentiles.nearestRank(sorted(99, 50, 1, 5000), 99);
    METRICS.tells(
        one, "= ", "50", " ms The 99th of the sorted 100, and that is still a quick one.");
    double two = Percentiles.nearestRank(sorted(98, 50, 2, 5000), 99);
    METRICS.tells(two, "Once two are slow, p99 is ", "5,000", " ms.");
  }

  @Test
  void theMeanOfTheSameIsNobodys() {
    METRICS.tells("99 requests took 50 ms, one took 5,000 ms. What is their mean?");
    double mean = Arrays.stream(sorted(99, 50, 1, 5000)).average().orElseThrow();
    METRICS.tells(mean, "= ", "99.5", " ms (99 × 50 + 5,000) ÷ 100.");
    METRICS.tells(mean, "Nobody waited for ", "99.5", " ms, or nearly that.");
  }

  @Test
  void aTailPullsTheMeanUp() {
    METRICS.tells("a mean of 200 ms and a p50 of 40 ms.");
    METRICS.tells("[ ] Half of the requests take more than 200 ms Half take more than 40.");
  }

  @Test
  void manyCallsMeetTheTail() {
    METRICS.tells("100 calls, each slower than its p99 with a chance of 1 %, independently");
    double hundred = new FanOut(100).slowPageShare(0.01);
    METRICS.tells(100 * hundred, "= ", "63.4", " ± 0.5 % 1 − 0.99¹⁰⁰ = ");
    METRICS.tells(hundred, "0.99¹⁰⁰ = ", "0.634", ".");
    double ten = new FanOut(10).slowPageShare(0.01);
    LESSON.tells(100 * ten, "= ", "9.6", " ± 0.1 % 1 − 0.99¹⁰ = 0.0956.");
    LESSON.tells(ten, "0.99¹⁰ = ", "0.0956", ". Ten calls");
  }

  @Test
  void percentilesOfTwoServicesDoNotAddUp() {
    METRICS.tells("Each has a p95 of 100 ms.");
    METRICS.tells(
        "[ ] 200 ms It would be, say, if the same requests were slow in both. - [ ] 100 ms");
    METRICS.tells("For independent services it is usually less than 200 ms.");
    // An exponential time of mean 1 has its p95 at ln 20.
    double each = Math.log(20);
    assertEquals(0.05, new SumOfExponentials(1).above(each), 1e-9);
    assertTrue(new SumOfExponentials(1, 1).above(2 * each) < 0.05, "less than twice as much");
    assertTrue(new SumOfExponentials(1, 1).above(each) > 0.05, "and more than one");
  }

  @Test
  void theThreeSlowOnesOfTwoHundredBeginAtTheirP99() {
    LESSON.tells("200 requests: 197 took 20 ms, three took 900 ms.");
    double three = Percentiles.nearestRank(sorted(197, 20, 3, 900), 99);
    LESSON.tells(three, "= ", "900", " ms 99 % of 200 is the 198th");
    double two = Percentiles.nearestRank(sorted(198, 20, 2, 900), 99);
    LESSON.tells(two, "With two slow ones it would be ", "20", " ms.");
  }

  @Test
  void anHourHasSixtyMinutes() {
    LESSON.tells("You want the p99 of the whole service over the hour.");
    LESSON.tells("[ ] The mean of the ten, over 60 minutes");
  }
}
