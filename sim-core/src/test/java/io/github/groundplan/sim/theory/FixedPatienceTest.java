package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FixedPatienceTest {

  /** From integrals of the density, with forty digits: below, at and above full load. */
  @Test
  void figuresAreThoseOfTheIntegrals() {
    assertFigures(
        new FixedPatience(48, 1, 50, 0.25),
        0.028286133544368843,
        0.4870315459467807,
        0.059655904934992884,
        0.05411507786824579);
    assertFigures(
        new FixedPatience(3, 1, 2, 2),
        0.3509230637897191,
        0.9577846469046742,
        1.4986767996233594,
        1.2276367062066933);
    assertFigures(
        new FixedPatience(0.5, 1, 1, 4),
        0.035018635031800235,
        0.4824906824840999,
        0.7548695547773984,
        0.6371055825212308);
    assertFigures(new FixedPatience(2, 1, 2, 1.5), 2 / 11.0, 8 / 11.0, 7.5 / 11, 0.5);
  }

  private static void assertFigures(
      FixedPatience queue, double abandon, double wait, double meanWait, double servedWait) {
    assertEquals(abandon, queue.abandonShare(), 1e-14);
    assertEquals(wait, queue.waitShare(), 1e-14);
    assertEquals(meanWait, queue.figures().meanWait(), 1e-14);
    assertEquals(servedWait, queue.meanWaitOfServed(), 1e-14);
  }

  @Test
  void tailsAreThoseOfTheIntegrals() {
    assertEquals(0.3500348314301623, tail(48, 1, 50, 0.25).above(0.0625), 1e-14);
    assertEquals(0.896166152522802, tail(3, 1, 2, 2).above(0.5), 1e-14);
    assertEquals(0.27886663272855333, tail(0.5, 1, 1, 4).above(1), 1e-14);
    assertEquals(6.5 / 11, tail(2, 1, 2, 1.5).above(0.375), 1e-14);
    assertEquals(0.3509230637897191, tail(3, 1, 2, 2).above(Math.nextDown(2.0)), 1e-14);
    assertEquals(0, tail(3, 1, 2, 2).above(2));
    assertEquals(2, tail(3, 1, 2, 2).percentile(99), 1e-15);
  }

  private static Tail tail(double rate, double service, int workers, double patience) {
    return new FixedPatience(rate, service, workers, patience).waitTail();
  }

  @Test
  void theFormsNearFullLoadMeet() {
    for (double edge : new double[] {0.05, -0.05}) {
      double inside = servedWait(1 + edge * (1 - 1e-9));
      assertEquals(inside, servedWait(1 + edge * (1 + 1e-9)), 1e-9);
    }
    assertEquals(servedWait(1 - 1e-9), servedWait(1 + 1e-9), 1e-8);
  }

  private static double servedWait(double rate) {
    return new FixedPatience(rate, 1, 1, 1).meanWaitOfServed();
  }

  /** The mean of u by density e^(gu), with forty digits, at g = 0.04 and g = -0.04. */
  @Test
  void theSeriesNearFullLoadKeepsItsDigits() {
    assertEquals(0.5033332444478306, meanShare(0.04), 1e-14);
    assertEquals(0.4966667555521694, meanShare(-0.04), 1e-14);
    assertEquals(0.5, meanShare(0), 1e-15);
  }

  private static double meanShare(double growth) {
    FixedPatience queue = new FixedPatience(1 + growth, 1, 1, 1);
    double waited = queue.waitShare() - queue.abandonShare();
    return queue.meanWaitOfServed() * (1 - queue.abandonShare()) / waited;
  }

  @Test
  void noPatienceIsErlangB() {
    FixedPatience queue = new FixedPatience(6, 2, 4, 0);
    assertEquals(ErlangFormulas.blocking(4, 3), queue.abandonShare(), 1e-15);
    assertEquals(queue.abandonShare(), queue.waitShare(), 1e-16);
    assertEquals(0, queue.figures().meanWait());
    assertEquals(0, queue.waitTail().percentile(99));
  }

  @Test
  void endlessPatienceIsMmc() {
    FixedPatience queue = new FixedPatience(6, 2, 4, 1e6);
    Mmc patient = new Mmc(6, 2, 4);
    assertEquals(0, queue.abandonShare());
    assertEquals(patient.waitShare(), queue.waitShare(), 1e-14);
    assertEquals(patient.figures().meanWait(), queue.figures().meanWait(), 1e-14);
    assertEquals(patient.waitTail().above(1), queue.waitTail().above(1), 1e-10);
  }

  @Test
  void overloadLosesWhatIsTooMuch() {
    FixedPatience queue = new FixedPatience(200, 1, 100, 1000);
    assertEquals(0.5, queue.abandonShare(), 1e-12);
    assertEquals(1, queue.waitShare(), 1e-12);
    assertEquals(1, queue.figures().utilisation(), 1e-12);
    assertEquals(1000, queue.meanWaitOfServed(), 0.011);
    assertEquals("M/M/100+D", queue.notation());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused(
        "arrivalRate must be above zero and finite: 0", () -> new FixedPatience(0, 1, 1, 1));
    assertRefused(
        "serviceRate must be above zero and finite: 0", () -> new FixedPatience(1, 0, 1, 1));
    assertRefused("workers must be at least 1: 0", () -> new FixedPatience(1, 1, 0, 1));
    assertRefused(
        "patience must be finite, zero or more: -1", () -> new FixedPatience(1, 1, 1, -1));
  }
}
