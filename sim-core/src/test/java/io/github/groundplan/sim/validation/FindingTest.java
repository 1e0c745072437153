package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.StudentT;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a miss, what is far off, what is too wide; and what stands on the page. */
class FindingTest {
  private static final double STUDENT = StudentT.twoSided(0.99, 39);

  /** Theory says 10; the interval's standard error is 0.01. */
  private static Finding finding(double measured, double load, Allowance allowance) {
    Prediction prediction = new Prediction("mean wait", 10, run -> 0, allowance);
    Experiment experiment =
        Experiment.of("some queue", Parts.system(Parts.poisson(1, "app")), load, 1, 1)
            .expecting(prediction);
    Interval interval = new Interval(measured, 0.01 * STUDENT, 0.99, 40);
    return new Finding(experiment, prediction, interval, 400_000);
  }

  private static Finding finding(double measured) {
    return finding(measured, 0.5, Allowance.NONE);
  }

  @Test
  void anIntervalThatDoesNotHoldTheTheoryIsAMiss() {
    assertFalse(finding(10.027).isMissed());
    assertTrue(finding(10.028).isMissed());
    assertTrue(finding(9.972).isMissed());
  }

  @Test
  void whatIsAllowedWidensIt() {
    assertFalse(finding(10.067, 0.5, Allowance.CELL).isMissed());
    assertTrue(finding(10.068, 0.5, Allowance.CELL).isMissed());
  }

  @Test
  void whatIsAllowedIsTakenOffBeforeStandardErrorsAreCounted() {
    assertEquals(4, finding(10.04).standardErrorsOff(), 1e-5);
    assertEquals(4, finding(9.92, 0.5, Allowance.CELL).standardErrorsOff(), 1e-5);
    assertEquals(0, finding(10.03, 0.5, Allowance.CELL).standardErrorsOff());
  }

  @Test
  void halfWidthsAreComparedWithOnePercentOfTheoryOrTwoAtHighLoad() {
    assertEquals(0.01 * STUDENT / 0.1, finding(10).relativeWidth(), 1e-12);
    assertEquals(0.01 * STUDENT / 0.2, finding(10, 0.9, Allowance.NONE).relativeWidth(), 1e-12);
  }

  @Test
  void aRowTellsAll() {
    assertEquals(
        "| some queue | mean wait | 10 | 10.03 | 0.027 | 3.0 **missed** |  | 400000 |",
        Row.of(finding(10.03)));
    assertEquals(
        "| some queue | mean wait | 10 | 9.96 | 0.027 | -4.0 | 0.4 % histogram | 400000 |",
        Row.of(finding(9.96, 0.5, Allowance.CELL)));
  }

  @Test
  void aVerdictCountsMissesAndNamesWhatIsFarOffOrTooWide() {
    Finding right = finding(10);
    Finding missed = finding(10.04);
    Finding farOff = finding(10.06);
    Verdict verdict = Verdict.of(List.of(right, missed, farOff));
    assertEquals(2, verdict.misses());
    assertEquals(List.of(farOff), verdict.farOff());
    assertEquals(List.of(), verdict.tooWide());
  }

  @Test
  void ofAHundredIntervalsFiveMayMiss() {
    Verdict verdict = Verdict.of(Collections.nCopies(100, finding(10)));
    assertEquals(0, verdict.misses());
    assertEquals(5, verdict.allowed());
  }
}
