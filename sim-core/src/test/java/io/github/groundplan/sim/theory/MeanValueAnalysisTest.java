package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanValueAnalysisTest {

  /**
   * The database server of Menascé, Almeida, Dowdy, "Performance by Design", 2004, chapter 12: two
   * customers, demands of 10 s at the processor, 7.5 s and 15 s at the disks.
   */
  @Test
  void theDatabaseServerIsAsInTheBook() {
    MeanValueAnalysis server =
        new MeanValueAnalysis(
            2,
            0,
            List.of(
                new ClosedStation(1, 10), new ClosedStation(0.5, 15), new ClosedStation(0.5, 30)));
    assertEquals(0.5913, server.figures(0).meanInSystem(), 0.00005);
    assertEquals(0.4174, server.figures(1).meanInSystem(), 0.00005);
    assertEquals(0.9913, server.figures(2).meanInSystem(), 0.00005);
    assertEquals(52 / 115.0, server.figures(0).utilisation(), 1e-15);
    assertEquals(52 / 1150.0, server.throughput(), 1e-16);
    assertEquals(2300 / 52.0, server.meanResponse(), 1e-13);
    assertEquals(26 / 1150.0, server.figures(2).throughput(), 1e-16);
    assertEquals(30, server.figures(2).meanResponse() - server.figures(2).meanWait(), 1e-13);
  }

  @Test
  void oneStationIsTheFiniteSource() {
    for (int users : new int[] {1, 2, 5, 17, 60}) {
      QueueFigures source = new FiniteSource(users, 2, 10, 1).figures();
      MeanValueAnalysis network =
          new MeanValueAnalysis(users, 2, List.of(new ClosedStation(1, 0.1)));
      assertEquals(source.throughput(), network.throughput(), 1e-12);
      assertEquals(source.meanResponse(), network.meanResponse(), 1e-12);
      assertEquals(source.meanQueue(), network.figures(0).meanQueue(), 1e-12);
      assertEquals(source.utilisation(), network.figures(0).utilisation(), 1e-13);
    }
  }

  @Test
  void oneUserNeverWaits() {
    MeanValueAnalysis network =
        new MeanValueAnalysis(
            1, 0.7, List.of(new ClosedStation(3, 0.1), new ClosedStation(1, 0.3)));
    assertEquals(0.6, network.meanResponse(), 1e-15);
    assertEquals(0, network.figures(0).meanQueue());
    assertEquals(0, network.figures(1).meanWait());
    assertEquals(0.1, network.figures(0).meanResponse(), 1e-16);
  }

  /** n users on k equal stations: X = n / (n + k - 1) / D. */
  @Test
  void balancedStationsHaveAClosedForm() {
    ClosedStation station = new ClosedStation(2, 0.25);
    MeanValueAnalysis network = new MeanValueAnalysis(7, 0, List.of(station, station, station));
    assertEquals(7 / 9.0 / 0.5, network.throughput(), 1e-15);
    assertEquals(7 / 3.0, network.figures(1).meanInSystem(), 1e-14);
  }

  @Test
  void throughputRisesTowardsTheBottleneck() {
    List<ClosedStation> stations = List.of(new ClosedStation(1, 0.1), new ClosedStation(3, 0.05));
    double last = 0;
    for (int users = 1; users <= 80; users++) {
      MeanValueAnalysis network = new MeanValueAnalysis(users, 5, stations);
      assertTrue(network.throughput() > last && network.throughput() < 1 / 0.15);
      double law = OperationalLaws.meanResponse(users, network.throughput(), 5);
      assertEquals(law, network.meanResponse(), 1e-9);
      last = network.throughput();
    }
    assertEquals(1 / 0.15, new MeanValueAnalysis(1000, 5, stations).throughput(), 1e-14);
  }

  @Test
  void wrongInputIsRefused() {
    List<ClosedStation> one = List.of(new ClosedStation(1, 1));
    assertRefused("users must be at least 1: 0", () -> new MeanValueAnalysis(0, 1, one));
    assertRefused(
        "thinkMean must be finite, zero or more: -1", () -> new MeanValueAnalysis(1, -1, one));
    assertRefused(
        "number of stations must be at least 1: 0", () -> new MeanValueAnalysis(1, 1, List.of()));
    assertRefused("visits must be above zero and finite: 0", () -> new ClosedStation(0, 1));
    assertRefused("serviceMean must be above zero and finite: 0", () -> new ClosedStation(1, 0));
    MeanValueAnalysis network = new MeanValueAnalysis(1, 1, one);
    assertRefused("index must be 0 to 0: 1", () -> network.figures(1));
    assertRefused("index must be 0 to 0: -1", () -> network.figures(-1));
  }
}
