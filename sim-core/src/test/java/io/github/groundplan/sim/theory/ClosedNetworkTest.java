package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedNetworkTest {

  @Test
  void stationsOfOneWorkerAreMeanValueAnalysis() {
    List<ClosedStation> stations =
        List.of(new ClosedStation(0.5, 0.2), new ClosedStation(1, 0.1), new ClosedStation(4, 0.03));
    for (int users : new int[] {1, 2, 9, 40, 300}) {
      for (double think : new double[] {0, 1.5, 200}) {
        MeanValueAnalysis means = new MeanValueAnalysis(users, think, stations);
        ClosedNetwork network = new ClosedNetwork(users, think, stations);
        assertRelative(means.throughput(), network.throughput());
        assertRelative(means.meanResponse(), network.meanResponse());
        for (int k = 0; k < 3; k++) {
          assertRelative(means.figures(k).meanWait(), network.figures(k).meanWait());
          assertRelative(means.figures(k).utilisation(), network.figures(k).utilisation());
          assertRelative(means.figures(k).throughput(), network.figures(k).throughput());
        }
      }
    }
  }

  @Test
  void oneStationIsTheFiniteSource() {
    for (int users : new int[] {1, 3, 4, 30, 1000}) {
      for (int workers : new int[] {1, 3, 12}) {
        QueueFigures source = new FiniteSource(users, 2, 10, workers).figures();
        ClosedNetwork network =
            new ClosedNetwork(users, 2, List.of(new ClosedStation(1, 0.1, workers)));
        assertRelative(source.throughput(), network.throughput());
        assertRelative(source.meanResponse(), network.meanResponse());
        assertRelative(source.meanQueue(), network.figures(0).meanQueue());
      }
    }
  }

  @Test
  void veryDifferentStationsStayInRange() {
    List<ClosedStation> stations =
        List.of(new ClosedStation(1, 0.001), new ClosedStation(1, 1), new ClosedStation(1, 0.999));
    MeanValueAnalysis means = new MeanValueAnalysis(300, 0.5, stations);
    ClosedNetwork network = new ClosedNetwork(300, 0.5, stations);
    assertRelative(means.throughput(), network.throughput());
    assertRelative(means.figures(2).meanQueue(), network.figures(2).meanQueue());
  }

  private static void assertRelative(double expected, double actual) {
    assertEquals(expected, actual, 1e-12 * Math.abs(expected) + 1e-15);
  }

  /** Two users, one worker and a pair: weights 1 and 1, 1, 1/2 give X = (1 + 1) / (1 + 1 + 1/2). */
  @Test
  void twoUsersAreTheFractions() {
    ClosedNetwork network =
        new ClosedNetwork(2, 0, List.of(new ClosedStation(1, 1, 1), new ClosedStation(1, 1, 2)));
    assertEquals(0.8, network.throughput(), 1e-15);
    assertEquals(2.5, network.meanResponse(), 1e-14);
    assertEquals(0.4, network.figures(0).meanQueue(), 1e-15);
    assertEquals(0, network.figures(1).meanQueue());
    assertEquals(0.4, network.figures(1).utilisation(), 1e-15);
  }

  @Test
  void asManyWorkersAsUsersAreTimeToThink() {
    ClosedStation queue = new ClosedStation(1, 0.2);
    ClosedNetwork delayed = new ClosedNetwork(25, 3, List.of(queue));
    ClosedNetwork manned = new ClosedNetwork(25, 1, List.of(queue, new ClosedStation(4, 0.5, 25)));
    assertRelative(delayed.throughput(), manned.throughput());
    assertRelative(delayed.figures(0).meanQueue(), manned.figures(0).meanQueue());
    assertRelative(delayed.meanResponse() + 2, manned.meanResponse());
  }

  @Test
  void manyWorkersAndUsersStayInRange() {
    ClosedNetwork network =
        new ClosedNetwork(
            3000, 1, List.of(new ClosedStation(1, 1, 1000), new ClosedStation(2, 0.0004)));
    assertEquals(1000, network.throughput(), 1e-3);
    assertEquals(2, network.meanResponse(), 1e-5);
    assertEquals(0.8, network.figures(1).utilisation(), 1e-6);
  }

  @Test
  void wrongInputIsRefused() {
    List<ClosedStation> one = List.of(new ClosedStation(1, 1));
    assertRefused("users must be 1 to 5000: 0", () -> new ClosedNetwork(0, 1, one));
    assertRefused("users must be 1 to 5000: 5001", () -> new ClosedNetwork(5001, 1, one));
    assertRefused(
        "thinkMean must be finite, zero or more: -1", () -> new ClosedNetwork(1, -1, one));
    assertRefused(
        "number of stations must be at least 1: 0", () -> new ClosedNetwork(1, 1, List.of()));
    assertRefused("index must be 0 to 0: 1", () -> new ClosedNetwork(1, 1, one).figures(1));
    assertRefused("workers must be at least 1: 0", () -> new ClosedStation(1, 1, 0));
    assertRefused(
        "workers must be 1, else see ClosedNetwork: 2",
        () -> new MeanValueAnalysis(1, 1, List.of(new ClosedStation(1, 1, 2))));
  }
}
