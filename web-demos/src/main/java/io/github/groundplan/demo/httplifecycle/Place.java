package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import java.util.Optional;

/**
 * Where the reader stands in a run, and what is known of it by now.
 *
 * @param run what is watched, or would be
 * @param playback of the run's trace
 */
record Place(Run run, Playback playback) {
  /** The place of a session: before the first event if nothing was begun. */
  static Place of(Session<Run> session) {
    if (session.watch().isPresent()) {
      Watch<Run> watch = session.watch().get();
      return new Place(watch.run(), watch.playback());
    }
    Run run = Run.of(session.settings(), Optional.empty());
    return new Place(run, Playback.startOf(run.trace()));
  }

  /** The protocol and the connection. */
  Mode mode() {
    return run.mode();
  }

  /** The phase that is shown: the first before anything has happened. */
  PhaseLog log() {
    return run.reached(playback.events());
  }

  /** The phase that is shown. */
  Phase phase() {
    return log().phase();
  }

  /** Whether anything was seen yet. */
  boolean isBegun() {
    return playback.events() > 0;
  }

  /** Whether a phase was seen to its end. */
  boolean isSeen(Phase phase) {
    return run.has(phase) && Course.isSeen(run.log(phase), playback);
  }

  /** Whether a phase has begun. */
  boolean isReached(Phase phase) {
    return isBegun() && phase.index() <= phase().index();
  }

  /** Whether a phase was seen to fail. */
  boolean isBroken(Phase phase) {
    return isSeen(phase) && run.log(phase).isBroken();
  }

  /** How much of the run was seen, in seconds; at a phase's end exactly that. */
  double now() {
    PhaseLog log = log();
    // Positions are whole microseconds, rounded up at events.
    return Course.isSeen(log, playback) ? log.end() : Math.min(playback.seconds(), log.end());
  }

  /** How much of a phase's time was seen, in seconds; 0 if the run has no such phase. */
  double seconds(Phase phase) {
    if (!isReached(phase)) {
      return 0;
    }
    PhaseLog log = run.log(phase);
    return Math.max(0, Math.min(now(), log.end()) - log.start());
  }
}
