package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.theory.Availability;
import io.github.groundplan.sim.theory.Retries;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers in questions about lessons 6 and 7. */
class FailureQuestionsTest {
  @RegisterExtension
  private static final Prose NINES = Prose.of("quiz/06-availability-and-reliability.md");

  @RegisterExtension
  private static final Prose SIXTH_LESSON = Prose.lesson("06-availability-and-reliability");

  @RegisterExtension private static final Prose FAULTS = Prose.of("quiz/07-fault-tolerance.md");
  @RegisterExtension private static final Prose SEVENTH_LESSON = Prose.lesson("07-fault-tolerance");

  private static double series(int parts, double upShare) {
    return Availability.series(Collections.nCopies(parts, Availability.of(upShare))).upShare();
  }

  private static double parallel(int parts, double upShare) {
    return Availability.parallel(Collections.nCopies(parts, Availability.of(upShare))).upShare();
  }

  @Test
  void fourNinesAreMinutesAYear() {
    double year = Availability.YEAR_SECONDS / 60;
    NINES.tells("may a service be down at 99.99 %? A year has 365 days.");
    double down = Availability.of(0.9999).downtime(Availability.YEAR_SECONDS) / 60;
    NINES.tells(down, "= ", "52.6", " ± 0.5 minutes 0.0001 × ");
    NINES.tells(year, "0.0001 × ", "525,600", " minutes = 52.56.");
    NINES.tells(down, "minutes = ", "52.56", ". One deployment");
  }

  @Test
  void tenInARowLoseANine() {
    NINES.tells("needs ten services, each 99.9 % available");
    NINES.tells(100 * series(10, 0.999), "= ", "99.0", " ± 0.05 % 0.999¹⁰ = 0.990.");
    NINES.tells(series(10, 0.999), "0.999¹⁰ = ", "0.990", ". Ten parts");
  }

  @Test
  void twoInParallelAddTheirNines() {
    NINES.tells("Two servers of 99 % stand in parallel");
    NINES.tells(100 * parallel(2, 0.99), "= ", "99.99", " ± 0.001 % 0.01 × 0.01 = ");
    NINES.tells(1 - parallel(2, 0.99), "0.01 × 0.01 = ", "0.0001", " of the time both are down");
  }

  @Test
  void theOrderIsThatOfTheNines() {
    NINES.tells("Every part is 99 % available");
    NINES.tells(100 * series(3, 0.99), "in parallel ", "97.0", ", 98.0, 99, 99.99 and 99.9999 %.");
    NINES.tells(100 * series(2, 0.99), "97.0, ", "98.0", ", 99,");
    NINES.tells(100 * parallel(2, 0.99), "98.0, 99, ", "99.99", " and 99.9999 %.");
    NINES.tells(100 * parallel(3, 0.99), "and ", "99.9999", " %. In series");
  }

  @Test
  void halvingTheRepairIsWorthHalfTheFailures() {
    NINES.tells("runs 99 hours between failures and takes one hour to repair: 99 %.");
    double mended = Availability.repaired(99, 0.5).upShare();
    NINES.tells(100 * mended, "= ", "99.5", " ± 0.01 % 99 ÷ 99.5 = 0.99497.");
    NINES.tells(mended, "99 ÷ 99.5 = ", "0.99497", ". Failing half as often");
    assertEquals(mended, Availability.repaired(198, 1).upShare(), 1e-12);
  }

  @Test
  void twoInSeriesAreDownNearlyTwiceAsLong() {
    SIXTH_LESSON.tells("Two services of 99.9 % each are needed");
    SIXTH_LESSON.tells(100 * series(2, 0.999), "= ", "99.8", " ± 0.005 % 0.999 × 0.999 = ");
    SIXTH_LESSON.tells(series(2, 0.999), "0.999 × 0.999 = ", "0.998", ". In series");
  }

  @Test
  void anHourOfTheBalancerIsMoreThanThePairsOwn() {
    SIXTH_LESSON.tells(
        "Two servers of 99 % stand in parallel, and one is enough. On paper that is ");
    SIXTH_LESSON.tells(100 * parallel(2, 0.99), "On paper that is ", "99.99", " %.");
    double pair = Availability.of(parallel(2, 0.99)).downtime(Availability.YEAR_SECONDS);
    assertTrue(pair < 3600, "an hour a year is more: " + pair);
    SIXTH_LESSON.tells(2 * 80, "Each is 80 % busy One alone would need ", "160", " %.");
  }

  @Test
  void theBudgetIsWhatTheObjectiveLeaves() {
    SIXTH_LESSON.tells("that 99.9 % of requests succeed. 40 million come in a month.");
    SIXTH_LESSON.tells(40e6 * 0.001, "= ", "40,000", " 0.1 % of 40,000,000.");
  }

  @Test
  void aBusySpareIsNone() {
    FAULTS.tells("Four servers are 80 % busy each. One dies.");
    FAULTS.tells(4 * 80 / 3.0, "= ", "107", " ± 1 % 4 × 80 ÷ 3 = 107 %. They can’t");
    SEVENTH_LESSON.tells(
        100 * 4 / 5.0, "= ", "80", " % Four servers at 100 % do the work of five at 80 %.");
    SEVENTH_LESSON.tells("for at 100 % the queue never ends");
  }

  @Test
  void attemptsMultiplyOverLayers() {
    FAULTS.tells("a gateway and a service each retry three times");
    FAULTS.tells(new Retries(4, 1).amplificationOver(3), "4 × 4 × 4 = ", "64", ".");
    SEVENTH_LESSON.tells("A gateway retries twice, and so does the service behind it.");
    SEVENTH_LESSON.tells(new Retries(3, 1).amplificationOver(2), "3 × 3 = ", "9", ".");
  }

  @Test
  void retriesInStepComeBackTogether() {
    // Whatever the time is: all wait for the same.
    SEVENTH_LESSON.tells("Every caller retries after exactly 100 ms They all come back together.");
  }
}
