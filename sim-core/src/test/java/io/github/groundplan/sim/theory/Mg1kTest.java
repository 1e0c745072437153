package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.Uniform;
import org.junit.jupiter.api.Test;

class Mg1kTest {
  private static final Distribution[] SERVICES = {
    new Constant(0.5), new Exponential(0.5), new Erlang(3, 0.5), new HyperExponential(0.5, 3)
  };

  @Test
  void exponentialServiceIsMm1k() {
    for (double rate : new double[] {0.01, 0.7, 1, 3}) {
      for (int places : new int[] {1, 2, 7, 40}) {
        Mg1k queue = new Mg1k(rate, new Exponential(1), places);
        Mmck same = new Mmck(rate, 1, 1, places);
        for (int n = 0; n <= places + 1; n++) {
          double expected = same.probability(n);
          assertEquals(expected, queue.probability(n), 1e-13 * expected);
        }
        assertEquals(same.figures().meanQueue(), queue.figures().meanQueue(), 1e-11);
      }
    }
  }

  /** From the balance of the Markov chain of number and phase. */
  @Test
  void otherServicesAreAsInTheFullChain() {
    assertProbabilities(
        new Mg1k(0.8, new HyperExponential(1, 3), 4),
        0.390566471839614,
        0.19052023016566538,
        0.10780656926447411,
        0.07289863893072934,
        0.23820808979951733);
    assertProbabilities(
        new Mg1k(1.5, new HyperExponential(1, 3), 4),
        0.1603730354792216,
        0.14101766912828106,
        0.1308632527914576,
        0.12749735228155865,
        0.44024869031948105);
    assertProbabilities(
        new Mg1k(0.8, new Erlang(3, 1), 4),
        0.2661307508313452,
        0.27472578841375017,
        0.21673059855660004,
        0.15974942365912315,
        0.08266343853918165);
    assertProbabilities(
        new Mg1k(1.5, new Erlang(3, 1), 4),
        0.038196128165914556,
        0.09071580439404683,
        0.1772539072699466,
        0.3350367413928158,
        0.3587974187772763);
  }

  private static void assertProbabilities(Mg1k queue, double... expected) {
    for (int n = 0; n < expected.length; n++) {
      assertEquals(expected[n], queue.probability(n), 1e-14);
    }
    assertEquals(expected[expected.length - 1], queue.blocking(), 1e-14);
  }

  @Test
  void onePlaceIsErlangB() {
    for (Distribution service : SERVICES) {
      assertEquals(0.6, new Mg1k(3, service, 1).blocking(), 1e-14);
    }
  }

  /** With two places 1 - 1 / (a + ρ) are refused, where a is the chance that nobody comes. */
  @Test
  void twoPlacesAreTheFraction() {
    assertEquals(
        1 - 1 / (Math.exp(-0.9) + 0.9), new Mg1k(0.9, new Constant(1), 2).blocking(), 1e-15);
    assertEquals(
        1 - 1 / (Math.pow(1.3, -3) + 0.9), new Mg1k(0.9, new Erlang(3, 1), 2).blocking(), 1e-15);
  }

  @Test
  void endlessRoomIsPollaczekAndKhinchine() {
    for (Distribution service : SERVICES) {
      Mg1k roomy = new Mg1k(1, service, 1500);
      QueueFigures open = new Mg1(1, service).figures();
      assertEquals(0, roomy.blocking(), 1e-20);
      assertEquals(open.meanWait(), roomy.figures().meanWait(), 1e-12);
      assertEquals(open.meanInSystem(), roomy.figures().meanInSystem(), 1e-12);
    }
  }

  @Test
  void heavyOverloadStaysInRange() {
    for (Distribution service : SERVICES) {
      Mg1k queue = new Mg1k(200, service, 300);
      assertEquals(0.99, queue.blocking(), 1e-4);
      assertEquals(1, queue.figures().utilisation(), 0.01);
      double sum = 0;
      for (int n = 0; n <= 300; n++) {
        sum += queue.probability(n);
      }
      assertEquals(1, sum, 1e-12);
      assertEquals(1 - queue.probability(0), queue.figures().utilisation(), 1e-12);
    }
  }

  @Test
  void theNotationNamesTheService() {
    assertEquals("M/D/1/7", new Mg1k(1, new Constant(1), 7).notation());
    assertEquals("M/G/1/7", new Mg1k(1, new Erlang(2, 1), 7).notation());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("places must be 1 to 10000: 0", () -> new Mg1k(1, new Constant(1), 0));
    assertRefused("places must be 1 to 10000: 10001", () -> new Mg1k(1, new Constant(1), 10_001));
    assertRefused("load must be at most 500: 501", () -> new Mg1k(501, new Constant(1), 2));
    assertRefused(
        "arrivalRate must be above zero and finite: 0", () -> new Mg1k(0, new Constant(1), 2));
    assertRefused(
        "mean of the service must be above zero and finite: 0",
        () -> new Mg1k(1, new Constant(0), 2));
    assertRefused(
        "no closed form: must be constant, exponential, Erlang or hyperexponential",
        () -> new Mg1k(1, new Uniform(1, 2), 2));
    assertRefused(
        "inSystem must be at least 0: -1", () -> new Mg1k(1, new Constant(1), 2).probability(-1));
  }
}
