package io.github.groundplan.demo.httplifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run leaves: events in order, phases without gaps. */
class LifecycleRunTest {

  /** Every run of a few seeds, in every mode, whole and broken at every phase. */
  private static List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (Mode mode : Samples.modes()) {
      for (long seed = 0; seed < 20; seed++) {
        runs.add(Samples.run(seed, mode));
        for (Phase phase : Phase.values()) {
          runs.add(Samples.broken(seed, mode, phase));
        }
      }
      runs.add(Run.of(mode, Samples.LOWEST, Optional.empty()));
      runs.add(Run.of(mode, Samples.HIGHEST, Optional.empty()));
    }
    return runs;
  }

  @Test
  void phasesFollowEachOtherWithoutAGap() {
    for (Run run : runs()) {
      double covered = 0;
      int events = 0;
      for (PhaseLog log : run.phases()) {
        assertEquals(covered, log.start());
        assertTrue(log.events() > events, log::toString);
        assertEquals(log.end(), run.trace().time(log.events() - 1), log::toString);
        covered = log.end();
        events = log.events();
      }
      assertEquals(run.trace().size(), events);
    }
  }

  @Test
  void eventsAreInOrderAndNoMessageIsLeftInFlight() {
    for (Run run : runs()) {
      double before = 0;
      Map<String, Integer> inFlight = new HashMap<>();
      for (TraceEvent event : run.trace().events()) {
        assertTrue(event.time() >= before);
        before = event.time();
        count(inFlight, event);
      }
      assertTrue(inFlight.values().stream().allMatch(count -> count == 0), inFlight::toString);
    }
  }

  private static void count(Map<String, Integer> inFlight, TraceEvent event) {
    if (event.kind() == EventKind.MESSAGE_DEPARTED) {
      inFlight.merge(event.place() + event.peer() + event.message(), 1, Integer::sum);
    } else if (event.kind() == EventKind.MESSAGE_ARRIVED
        || event.kind() == EventKind.MESSAGE_LOST) {
      inFlight.merge(event.peer() + event.place() + event.message(), -1, Integer::sum);
    }
  }

  @Test
  void whatAPhaseWaitsForFillsItWithoutAGap() {
    for (Run run : runs()) {
      for (PhaseLog log : run.phases()) {
        double covered = log.start();
        for (Leg leg : log.legs()) {
          if (leg.isAwaited()) {
            assertEquals(covered, leg.start(), log::toString);
            covered = leg.end();
          }
        }
        assertEquals(log.end(), covered, log::toString);
      }
    }
  }

  @Test
  void anotherProtocolKeepsTheDraws() {
    Run cold = Samples.run(9, Samples.USUAL);
    for (Mode mode : Samples.modes()) {
      Run run = Samples.run(9, mode);
      for (Phase phase : List.of(Phase.REQUEST, Phase.SERVER, Phase.RESPONSE, Phase.RENDERING)) {
        assertEquals(cold.log(phase).length(), run.log(phase).length(), 1e-12, mode::toString);
      }
      if (!mode.isWarm()) {
        assertEquals(cold.log(Phase.DNS).length(), run.log(Phase.DNS).length());
      }
    }
  }

  @Test
  void oneRoundTripRunsThroughAllThatTravels() {
    Run run = Samples.run(11, Samples.USUAL);
    double roundTrip = run.log(Phase.TCP).length();
    assertEquals(roundTrip / 2, run.log(Phase.REQUEST).length(), 1e-12);
    assertEquals(roundTrip / 2, run.log(Phase.RESPONSE).length(), 1e-12);
    double work = run.log(Phase.TLS).length() - roundTrip;
    assertTrue(0.02 <= work && work <= 0.05, () -> "" + work);
  }

  @Test
  void roundTripsBeforeTheRequestAreThoseOfTheStandards() {
    for (Mode mode : Samples.modes()) {
      Run run = Samples.run(2, mode);
      int counted = run.roundTrips(run.trace().size());
      assertEquals(expectedRoundTrips(mode), counted, mode::toString);
      assertEquals(mode.roundTripsBefore(), counted, mode::toString);
    }
  }

  /** RFC 9293, 5246, 5077, 8446, 9000 and 9001. */
  private static int expectedRoundTrips(Mode mode) {
    return switch (mode.connection()) {
      case WARM -> 0;
      case COLD ->
          switch (mode.protocol()) {
            case HTTP_1 -> 3;
            case HTTP_2 -> 2;
            case HTTP_3 -> 1;
          };
      case RESUMED ->
          switch (mode.protocol()) {
            case HTTP_1 -> 2;
            case HTTP_2 -> 1;
            case HTTP_3 -> 0;
          };
    };
  }

  @Test
  void onlyWhatIsSentUnderAnOldKeyCanBeReplayed() {
    for (Mode mode : Samples.modes()) {
      boolean isEarly =
          Samples.run(2, mode).trace().events().stream()
              .anyMatch(event -> event.message().equals("GET /users, 0-RTT"));
      assertEquals(mode.isReplayable(), isEarly, mode::toString);
      assertEquals(isEarly, new Words(mode).whatHappens(Phase.REQUEST).contains("send it again"));
    }
  }

  @Test
  void theGoldenRunIsTheSameEverywhere() {
    assertEquals("9b6530ec9fbe76c7", Samples.run(3710, Samples.USUAL).trace().hash());
  }

  @Test
  void aRunBreaksWhereItIsBrokenAndNowhereElse() {
    for (Mode mode : Samples.modes()) {
      for (Phase phase : Phase.values()) {
        Run run = Samples.broken(3, mode, phase);
        assertEquals(mode.isBreakable(phase), run.isBroken(), mode + " " + phase);
        if (run.isBroken()) {
          assertEquals(phase, run.last().phase());
          assertFalse(
              run.trace().events().stream()
                  .anyMatch(event -> event.kind() == EventKind.REQUEST_COMPLETED));
        } else {
          assertEquals(Samples.run(3, mode).trace().hash(), run.trace().hash());
        }
      }
    }
  }

  @Test
  void aBrokenRunIsTheWholeOneUpToThere() {
    Run whole = Samples.run(4, Samples.USUAL);
    for (Phase phase : Phase.values()) {
      Run broken = Samples.broken(4, Samples.USUAL, phase);
      assertEquals(whole.log(phase).start(), broken.log(phase).start());
      int before = phase == Phase.DNS ? 0 : whole.phases().get(phase.index() - 1).events();
      assertEquals(
          whole.trace().events().subList(0, before), broken.trace().events().subList(0, before));
    }
  }

  @Test
  void failuresAreNoticedWhenTheirWaitsAreOver() {
    double roundTrip = Samples.run(4, Samples.USUAL).log(Phase.TCP).length();
    assertEquals(10, length(Phase.DNS), 1e-9);
    assertEquals(15, length(Phase.TCP), 1e-9);
    assertEquals(Samples.run(4, Samples.USUAL).log(Phase.TLS).length(), length(Phase.TLS), 1e-9);
    assertEquals(roundTrip, length(Phase.REQUEST), 1e-9);
    assertTrue(length(Phase.SERVER) > Trouble.LOCK_TIMEOUT_SECONDS);
    assertEquals(1.5 * roundTrip, length(Phase.RESPONSE), 1e-9);
    assertEquals(
        Samples.run(4, Samples.USUAL).log(Phase.RENDERING).length(), length(Phase.RENDERING), 1e-9);
  }

  private static double length(Phase phase) {
    return Samples.broken(4, Samples.USUAL, phase).last().length();
  }
}
