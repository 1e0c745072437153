package io.github.groundplan.demo.lifecycle;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the reader stands: in which phase, and what is known of each by now.
 *
 * @param mode the protocol and the connection
 * @param watch the run; empty if none was begun
 */
record Place(Mode mode, Optional<Watch<Run>> watch) {
  static Place of(Session<Run> session) {
    return new Place(Scene.mode(session.settings()), session.watch());
  }

  /** The phase that is shown: the first before anything has happened. */
  Phase phase() {
    return watch.map(each -> each.run().reached(each.playback().events()).phase()).orElse(Phase.DNS);
  }

  /** Whether anything was seen yet. */
  boolean isBegun() {
    return watch.isPresent() && watch.get().playback().events() > 0;
  }

  /** Whether a phase was seen to its end. */
  boolean isSeen(Phase phase) {
    return log(phase).filter(log -> Course.isSeen(log, watch.get().playback())).isPresent();
  }

  /** Whether a phase was seen to fail. */
  boolean isBroken(Phase phase) {
    return isSeen(phase) && log(phase).get().isBroken();
  }

  /** Whether the shown phase fails in this run, seen or not yet. */
  boolean isBreaking() {
    return log(phase()).filter(PhaseLog::isBroken).isPresent();
  }

  /** What is known of a phase: empty if the run has none, or none was begun. */
  Optional<PhaseLog> log(Phase phase) {
    return watch
        .map(Watch::run)
        .filter(run -> phase.ordinal() < run.phases().size())
        .map(run -> run.phases().get(phase.ordinal()));
  }

  /** How much of a phase's time was seen, in seconds. */
  double seconds(Phase phase) {
    if (!isBegun() || log(phase).isEmpty()) {
      return 0;
    }
    PhaseLog log = log(phase).get();
    return Math.max(0, Math.min(now(), log.end()) - log.start());
  }

  /** What happened in a phase and has begun by now. */
  List<Leg> legs(Phase phase) {
    List<Leg> begun = new ArrayList<>();
    if (isBegun() && log(phase).isPresent() && phase.ordinal() <= phase().ordinal()) {
      for (Leg leg : log(phase).get().legs()) {
        if (leg.start() <= now()) {
          begun.add(leg);
        }
      }
    }
    return begun;
  }

  /** How much of the run was seen, in seconds; at a phase's end exactly that. */
  double now() {
    if (watch.isEmpty()) {
      return 0;
    }
    PhaseLog log = log(phase()).get();
    // Positions are whole microseconds, rounded up at events.
    return Course.isSeen(log, watch.get().playback())
        ? log.end()
        : Math.min(watch.get().playback().seconds(), log.end());
  }
}
