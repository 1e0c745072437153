package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JacksonNetworkTest {

  @Test
  void stationsInARowAddUp() {
    JacksonNetwork row = JacksonNetwork.tandem(6, 10, 8, 7);
    assertEquals(1 / 4.0 + 1 / 2.0 + 1, row.meanResponse(), 1e-14);
    assertEquals(6 * 1.75, row.meanInSystem(), 1e-13);
    assertEquals(3, row.stations().size());
    assertEquals(0.6, row.stations().get(0).utilisation(), 1e-15);
    assertEquals(6 / 7.0, row.stations().get(2).utilisation(), 1e-15);
  }

  @Test
  void aRowOfOneIsMm1() {
    assertEquals(5, JacksonNetwork.tandem(0.8, 1).meanResponse(), 1e-14);
  }

  /** Half of the requests come back: the station sees twice the rate from outside. */
  @Test
  void feedbackRaisesTheRate() {
    JacksonNetwork network =
        new JacksonNetwork(List.of(new OpenStation(2, 10, 1)), new double[][] {{0.5}});
    assertEquals(0.4, network.stations().get(0).utilisation(), 1e-15);
    assertEquals((4 / 6.0) / 2, network.meanResponse(), 1e-15);
  }

  /** x = 3 + y/2, y = 1 + x/3 + z and z = x/3, so x (1 - 1/3) = 3.5. */
  @Test
  void ratesSolveTheTrafficEquations() {
    double[][] routing = {{0, 1 / 3.0, 1 / 3.0}, {0.5, 0, 0}, {0, 1, 0}};
    JacksonNetwork network =
        new JacksonNetwork(
            List.of(new OpenStation(3, 10, 1), new OpenStation(1, 3, 2), new OpenStation(0, 5, 1)),
            routing);
    assertEquals(5.25, 10 * network.stations().get(0).utilisation(), 1e-13);
    assertEquals(4.5, 6 * network.stations().get(1).utilisation(), 1e-13);
    assertEquals(1.75, 5 * network.stations().get(2).utilisation(), 1e-13);
    double inSystem =
        new Mm1(5.25, 10).figures().meanInSystem()
            + new Mmc(4.5, 3, 2).figures().meanInSystem()
            + new Mm1(1.75, 5).figures().meanInSystem();
    assertEquals(inSystem, network.meanInSystem(), 1e-12);
    assertEquals(inSystem / 4, network.meanResponse(), 1e-12);
  }

  @Test
  void wrongInputIsRefused() {
    OpenStation station = new OpenStation(1, 2, 1);
    OpenStation inner = new OpenStation(0, 2, 1);
    assertRefused(
        "number of stations must be at least 1: 0",
        () -> new JacksonNetwork(List.of(), new double[0][0]));
    assertRefused("number of stations must be at least 1: 0", () -> JacksonNetwork.tandem(1));
    assertRefused(
        "routing must have a row for each station: 0",
        () -> new JacksonNetwork(List.of(station), new double[0][0]));
    assertRefused(
        "routing must have a column for each station: 2",
        () -> new JacksonNetwork(List.of(station), new double[][] {{0, 0}}));
    assertRefused(
        "share of a route must be 0 to 1: -0.5",
        () -> new JacksonNetwork(List.of(station), new double[][] {{-0.5}}));
    assertRefused(
        "shares from a station must sum to 1 or less: 1.5",
        () -> new JacksonNetwork(List.of(station, inner), new double[][] {{0.75, 0.75}, {0, 0}}));
    assertRefused(
        "impossible: some requests circle and never leave",
        () -> new JacksonNetwork(List.of(station, inner), new double[][] {{0, 1}, {1, 0}}));
    assertRefused(
        "no request reaches station: 1",
        () -> new JacksonNetwork(List.of(station, inner), new double[2][2]));
    assertRefused(
        "unstable: 1 worker at 5/s cannot keep up with 6/s (utilisation 1.2)",
        () -> JacksonNetwork.tandem(6, 10, 5));
    assertRefused(
        "arrivalRate must be above zero and finite: 0", () -> JacksonNetwork.tandem(0, 10));
    assertRefused("outsideRate must be finite, zero or more: -1", () -> new OpenStation(-1, 1, 1));
    assertRefused("serviceRate must be above zero and finite: 0", () -> new OpenStation(1, 0, 1));
    assertRefused("workers must be at least 1: 0", () -> new OpenStation(1, 1, 0));
  }
}
