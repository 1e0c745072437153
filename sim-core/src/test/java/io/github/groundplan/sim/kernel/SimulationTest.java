package io.github.groundplan.sim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private final Simulation simulation = new Simulation();
  private final List<String> log = new ArrayList<>();

  private void note(int payload) {
    log.add(simulation.now() + " " + payload);
  }

  @Test
  void eventsRunInTheOrderOfTheirTimes() {
    simulation.schedule(3, this::note, 30);
    simulation.schedule(1, this::note, 10);
    simulation.schedule(2, this::note, 20);
    simulation.runToEnd();
    assertEquals(List.of("1.0 10", "2.0 20", "3.0 30"), log);
  }

  @Test
  void eventsOfOneTimeRunByPriorityThenInTheOrderOfScheduling() {
    simulation.schedule(1, Simulation.LAST_PRIORITY, this::note, 5);
    simulation.schedule(1, this::note, 2);
    simulation.schedule(1, 7, this::note, 4);
    simulation.schedule(1, this::note, 3);
    simulation.schedule(1, -1, this::note, 1);
    simulation.runToEnd();
    assertEquals(List.of("1.0 1", "1.0 2", "1.0 3", "1.0 4", "1.0 5"), log);
  }

  @Test
  void anEventScheduledWithoutDelayRunsAtTheSameTimeBehindTheOthers() {
    simulation.schedule(1, payload -> simulation.schedule(0, this::note, 2), 0);
    simulation.schedule(1, this::note, 1);
    simulation.runToEnd();
    assertEquals(List.of("1.0 1", "1.0 2"), log);
  }

  @Test
  void aCancelledEventDoesNotRun() {
    int first = simulation.schedule(1, this::note, 1);
    simulation.schedule(2, this::note, 2);
    assertTrue(simulation.cancel(first));
    assertFalse(simulation.cancel(first));
    simulation.runToEnd();
    assertEquals(List.of("2.0 2"), log);
  }

  @Test
  void anEventThatHasRunCannotBeCancelled() {
    int first = simulation.schedule(1, this::note, 1);
    simulation.step();
    simulation.schedule(1, this::note, 2);
    assertFalse(simulation.cancel(first));
    assertEquals(1, simulation.pending());
  }

  @Test
  void runUntilTakesInItsTimeAndSetsTheClock() {
    simulation.schedule(1, this::note, 1);
    simulation.schedule(2, this::note, 2);
    simulation.schedule(2.5, this::note, 3);
    simulation.runUntil(2);
    assertEquals(List.of("1.0 1", "2.0 2"), log);
    simulation.runUntil(2.25);
    assertEquals(2.25, simulation.now());
    assertEquals(1, simulation.pending());
  }

  @Test
  void stepRunsOneEvent() {
    simulation.schedule(1, this::note, 1);
    assertTrue(simulation.step());
    assertFalse(simulation.step());
    assertEquals(1, simulation.now());
  }

  @Test
  void anImpossibleDelayIsRefused() {
    assertEquals(
        "delay must be finite and not negative: -0.5",
        assertThrows(IllegalArgumentException.class, () -> simulation.schedule(-0.5, this::note, 0))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> simulation.schedule(Double.NaN, this::note, 0));
    assertThrows(IllegalArgumentException.class, () -> simulation.schedule(1 / 0.0, this::note, 0));
  }

  @Test
  void theClockDoesNotGoBack() {
    simulation.runUntil(2);
    assertEquals(
        "time must be finite and not before now: 1",
        assertThrows(IllegalArgumentException.class, () -> simulation.runUntil(1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> simulation.runUntil(Double.NaN));
  }

  @Test
  void theLargestDelayIsNotAddedBeyondTheLargestTime() {
    simulation.schedule(Double.MAX_VALUE, this::note, 1);
    simulation.runToEnd();
    assertEquals(Double.MAX_VALUE, simulation.now());
    assertThrows(
        IllegalArgumentException.class, () -> simulation.schedule(Double.MAX_VALUE, this::note, 1));
  }

  @Test
  void anEventCannotCancelItselfWhileItRuns() {
    int[] handle = new int[1];
    handle[0] = simulation.schedule(1, payload -> assertFalse(simulation.cancel(handle[0])), 1);
    simulation.schedule(1, this::note, 2);
    simulation.runToEnd();
    assertEquals(List.of("1.0 2"), log);
  }

  @Test
  void anEventCancelsAnotherOfItsTime() {
    int[] victim = new int[1];
    simulation.schedule(1, payload -> assertTrue(simulation.cancel(victim[0])), 0);
    victim[0] = simulation.schedule(1, this::note, 1);
    simulation.schedule(1, this::note, 2);
    simulation.runToEnd();
    assertEquals(List.of("1.0 2"), log);
  }

  @Test
  void anEventSchedulesSeveral() {
    simulation.schedule(
        1,
        payload -> {
          simulation.schedule(2, this::note, 3);
          simulation.schedule(1, this::note, 2);
          simulation.schedule(0, this::note, 1);
          assertEquals(3, simulation.pending());
        },
        0);
    simulation.runToEnd();
    assertEquals(List.of("1.0 1", "2.0 2", "3.0 3"), log);
  }

  @Test
  void anEventThatThrowsIsOverAndTheRunCanGoOn() {
    simulation.schedule(
        1,
        payload -> {
          throw new IllegalArgumentException("no");
        },
        0);
    simulation.schedule(2, this::note, 2);
    assertThrows(IllegalArgumentException.class, simulation::runToEnd);
    assertEquals(1, simulation.pending());
    simulation.runToEnd();
    assertEquals(List.of("2.0 2"), log);
  }

  @Test
  void aClockThatStandsStillIsReported() {
    int[] runs = new int[1];
    EventHandler forEver = repeat(0, runs);
    simulation.schedule(1.5, forEver, 0);
    assertEquals(
        "the clock stands still at 1.5 s, where events go on and on",
        assertThrows(IllegalStateException.class, () -> simulation.runUntil(2)).getMessage());
    assertTrue(runs[0] >= 10_000_000 && runs[0] <= 20_000_000, () -> runs[0] + " events");
    assertThrows(IllegalStateException.class, simulation::runToEnd);
  }

  @Test
  void aClockThatCreepsIsLeftAlone() {
    int[] runs = new int[1];
    simulation.schedule(0, repeat(1e-9, runs), 0);
    simulation.runUntil(0.0250000005);
    assertEquals(25_000_000, runs[0], 1);
  }

  private EventHandler repeat(double delay, int[] runs) {
    return new EventHandler() {
      @Override
      public void handle(int payload) {
        runs[0]++;
        simulation.schedule(delay, this, payload);
      }
    };
  }
}
