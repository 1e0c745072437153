package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution.Exponential;
import org.junit.jupiter.api.Test;

class MmckTest {

  /**
   * Three stalls for inspecting cars, room for four to wait, a car a minute, six minutes each:
   * Gross, Shortle, Thompson, Harris (2008), section 2.5.
   */
  @Test
  void theInspectionStationIsAsInTheBook() {
    Mmck station = new Mmck(1, 1 / 6.0, 3, 7);
    assertEquals(0.00088, station.probability(0), 0.000005);
    assertEquals(3.09, station.figures().meanQueue(), 0.005);
    assertEquals(6.06, station.figures().meanInSystem(), 0.005);
    assertEquals(30.28922 / 60, station.blocking(), 1e-7);
    assertEquals(12.244248, station.figures().meanResponse(), 1e-6);
    assertEquals("M/M/3/7", station.notation());
  }

  @Test
  void oneWorkerHasTheGeometricClosedForm() {
    for (double rho : new double[] {0.3, 0.999, 1.5, 8}) {
      Mmck queue = new Mmck(rho, 1, 1, 5);
      double scale = (1 - rho) / (1 - Math.pow(rho, 6));
      for (int n = 0; n <= 5; n++) {
        assertEquals(scale * Math.pow(rho, n), queue.probability(n), 1e-12);
      }
      assertEquals(queue.probability(5), queue.blocking());
      assertEquals(rho * (1 - queue.blocking()), queue.figures().throughput(), 1e-13);
      assertEquals(0, queue.probability(6));
    }
  }

  @Test
  void atFullLoadAllStatesAreAlike() {
    Mmck queue = new Mmck(1, 1, 1, 4);
    for (int n = 0; n <= 4; n++) {
      assertEquals(0.2, queue.probability(n), 1e-16);
    }
    assertEquals(2, queue.figures().meanInSystem(), 1e-15);
    assertEquals(1.2, queue.figures().meanQueue(), 1e-15);
  }

  @Test
  void endlessRoomIsMmc() {
    Mmc open = new Mmc(4.5, 1, 5);
    Mmck roomy = new Mmck(4.5, 1, 5, 500);
    assertEquals(open.figures().meanQueue(), roomy.figures().meanQueue(), 1e-12);
    assertEquals(open.figures().meanResponse(), roomy.figures().meanResponse(), 1e-12);
    assertEquals(0, roomy.blocking(), 1e-20);
    for (double time : new double[] {0, 0.5, 2, 10, 30}) {
      assertEquals(open.waitTail().above(time), roomy.waitTail().above(time), 1e-13);
      assertEquals(open.responseTail().above(time), roomy.responseTail().above(time), 1e-13);
    }
  }

  @Test
  void noRoomToWaitIsErlangB() {
    Mmck loss = new Mmck(7, 2, 4, 4);
    assertEquals(ErlangFormulas.blocking(4, 3.5), loss.blocking(), 1e-15);
    QueueFigures erlang = new MgcLoss(7, new Exponential(0.5), 4).figures();
    assertEquals(erlang.throughput(), loss.figures().throughput(), 1e-14);
    assertEquals(erlang.utilisation(), loss.figures().utilisation(), 1e-15);
    assertEquals(0, loss.figures().meanQueue());
    assertEquals(0, loss.waitTail().above(0));
    assertEquals(Math.exp(-2), loss.responseTail().above(1), 1e-15);
  }

  @Test
  void heavyOverloadAndManyPlacesStayInRange() {
    Mmck queue = new Mmck(1000, 1, 10, 100_000);
    assertEquals(0.99, queue.blocking(), 1e-12);
    assertEquals(1, queue.figures().utilisation(), 1e-12);
    assertEquals(99_990 - 10 / 990.0, queue.figures().meanQueue(), 1e-6);
    assertEquals(0, queue.probability(0));
    assertEquals(9999, queue.figures().meanWait(), 0.01);
    assertEquals(9999, queue.waitTail().percentile(50), 1);
  }

  @Test
  void wrongInputIsRefused() {
    String places = "places must be 3 (the workers) to 1000000: ";
    assertRefused(places + "2", () -> new Mmck(1, 1, 3, 2));
    assertRefused(places + "1000001", () -> new Mmck(1, 1, 3, 1_000_001));
    assertRefused("workers must be at least 1: 0", () -> new Mmck(1, 1, 0, 2));
    assertRefused("arrivalRate must be above zero and finite: -2", () -> new Mmck(-2, 1, 1, 2));
    assertRefused("serviceRate must be above zero and finite: 0", () -> new Mmck(1, 0, 1, 2));
    assertRefused(
        "arrivalRate / serviceRate must be above zero and finite: Infinity",
        () -> new Mmck(1e300, 1e-300, 1, 2));
    assertRefused("inSystem must be at least 0: -1", () -> new Mmck(1, 1, 1, 2).probability(-1));
  }
}
