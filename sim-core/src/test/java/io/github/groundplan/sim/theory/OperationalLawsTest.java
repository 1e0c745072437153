package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OperationalLawsTest {

  @Test
  void littlesLawTurnsThreeWays() {
    assertEquals(50, OperationalLaws.meanInside(200, 0.25));
    assertEquals(0.25, OperationalLaws.meanTime(50, 200));
    assertEquals(200, OperationalLaws.rate(50, 0.25));
    assertEquals(0, OperationalLaws.meanInside(0, 0));
    assertEquals(0, OperationalLaws.meanTime(0, 1));
    assertEquals(0, OperationalLaws.rate(0, 1));
  }

  @Test
  void workersAreBusyForWhatTheyDo() {
    assertEquals(0.75, OperationalLaws.utilisation(30, 0.1, 4));
    assertEquals(1, OperationalLaws.utilisation(40, 0.1, 4));
    assertEquals(0, OperationalLaws.utilisation(0, 0, 1));
  }

  /**
   * Denning and Buzen (1978): 25 terminals, 18 s of thought, and a disk that is busy for 30 % with
   * 20 requests of 25 ms a job, so 0.6 jobs a second: 23.7 s.
   */
  @Test
  void closedUsersWaitWhatTheirRateLeaves() {
    assertEquals(0.3, OperationalLaws.utilisation(0.6 * 20, 0.025, 1), 1e-15);
    assertEquals(23.7, OperationalLaws.meanResponse(25, 0.6, 18), 0.05);
    assertEquals(0, OperationalLaws.meanResponse(4, 2, 2));
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("rate must be finite, zero or more: -1", () -> OperationalLaws.meanInside(-1, 1));
    assertRefused(
        "meanTime must be finite, zero or more: -1", () -> OperationalLaws.meanInside(1, -1));
    assertRefused(
        "meanInside must be finite, zero or more: -1", () -> OperationalLaws.meanTime(-1, 1));
    assertRefused("rate must be above zero and finite: 0", () -> OperationalLaws.meanTime(1, 0));
    assertRefused(
        "meanInside must be finite, zero or more: NaN", () -> OperationalLaws.rate(0 / 0.0, 1));
    assertRefused("meanTime must be above zero and finite: 0", () -> OperationalLaws.rate(1, 0));
    assertRefused(
        "impossible: workers are busy at most all of the time: 1.25",
        () -> OperationalLaws.utilisation(50, 0.1, 4));
    assertRefused(
        "throughput must be finite, zero or more: -1",
        () -> OperationalLaws.utilisation(-1, 0.1, 4));
    assertRefused(
        "serviceMean must be finite, zero or more: -1",
        () -> OperationalLaws.utilisation(1, -1, 4));
    assertRefused("workers must be at least 1: 0", () -> OperationalLaws.utilisation(1, 1, 0));
    assertRefused(
        "impossible: the response would be negative: -0.5",
        () -> OperationalLaws.meanResponse(1, 2, 1));
    assertRefused("users must be at least 1: 0", () -> OperationalLaws.meanResponse(0, 2, 1));
    assertRefused(
        "throughput must be above zero and finite: 0", () -> OperationalLaws.meanResponse(1, 0, 1));
    assertRefused(
        "thinkMean must be finite, zero or more: -1", () -> OperationalLaws.meanResponse(1, 1, -1));
  }
}
