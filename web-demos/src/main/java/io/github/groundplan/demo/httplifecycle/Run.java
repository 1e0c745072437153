package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.httplifecycle.Scene.BROWSER;
import static io.github.groundplan.demo.httplifecycle.Scene.WEB_SERVER;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import java.util.List;
import java.util.Optional;

/**
 * One request from the press of Enter to the page, or to an error.
 *
 * @param trace all that happened
 * @param phases those that took place, in order: all seven, or up to the one that failed
 */
record Run(Mode mode, Trace trace, List<PhaseLog> phases) implements Take {
  Run {
    phases = List.copyOf(phases);
  }

  /**
   * The run of these settings.
   *
   * @param broken the phase that fails, if any; one in which nothing happens can't
   */
  static Run of(Values settings, Optional<Phase> broken) {
    return of(Scene.mode(settings), new Draws(Seed.of(settings)).next(), broken);
  }

  /** The run of these draws. */
  static Run of(Mode mode, Draw draw, Optional<Phase> broken) {
    Script script = new Script();
    Story story = new Story(mode, draw, script);
    Trouble trouble = new Trouble(mode, draw, script, story);
    for (Phase phase : Phase.values()) {
      if (broken.isPresent() && broken.get() == phase && mode.isBreakable(phase)) {
        trouble.tell(phase);
        break;
      }
      story.tell(phase);
    }
    return new Run(mode, script.trace(), script.phases());
  }

  /** The phase that was reached when so many events had been seen; the first before any. */
  PhaseLog reached(int events) {
    for (PhaseLog log : phases) {
      if (events <= log.events()) {
        return log;
      }
    }
    return last();
  }

  /** Whether a phase took place. */
  boolean has(Phase phase) {
    return phase.index() < phases.size();
  }

  /** A phase that took place. */
  PhaseLog log(Phase phase) {
    return phases.get(phase.index());
  }

  /** The phase with which it ended. */
  PhaseLog last() {
    return phases.get(phases.size() - 1);
  }

  /** Whether it ended with an error. */
  boolean isBroken() {
    return last().isBroken();
  }

  /** How long it took, in seconds. */
  double total() {
    return last().end();
  }

  /** The phase that took the longest. */
  PhaseLog longest() {
    PhaseLog longest = phases.get(0);
    for (PhaseLog log : phases) {
      longest = log.length() > longest.length() ? log : longest;
    }
    return longest;
  }

  /**
   * Round trips to the server that were waited for before the request left: answers of the server
   * that came by then.
   *
   * @param events how many of the trace were seen
   */
  int roundTrips(int events) {
    int answers = 0;
    int before = Math.min(events, phases.get(Math.min(Phase.TLS.index(), last().index())).events());
    for (int i = 0; i < before; i++) {
      TraceEvent event = trace.event(i);
      if (event.kind() == EventKind.MESSAGE_ARRIVED
          && event.place().equals(BROWSER)
          && event.peer().equals(WEB_SERVER)) {
        answers++;
      }
    }
    return answers;
  }
}
