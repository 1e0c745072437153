package io.github.groundplan.demo.instrument;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes the runs of a demo, and says where each is watched from once it is there. A run in the
 * making is part of the session, so that it can be gone on with at the next tick.
 *
 * @param <R> what a run of the demo leaves
 */
final class RunMaker<R extends Take> {
  private final RunDemo<R> demo;

  RunMaker(RunDemo<R> demo) {
    this.demo = demo;
  }

  /** A run from its start, playing; at once at its end for readers who want no motion. */
  Session<R> started(Session<R> session, String take, String deeds) {
    boolean isMotionReduced = session.reader().isMotionReduced();
    return made(
        session, take, deeds, start -> isMotionReduced ? start.finished() : start.playing(true));
  }

  /**
   * Where the run that is watched answers what was asked before it; if it does not, or none is
   * watched, another one that does.
   */
  Session<R> shown(Session<R> session) {
    Session<R> told =
        session.watch().isEmpty()
            ? session
            : session.moved(
                demo.telling(session.watch().get().playback(), session.deeds()).playing(false));
    String deeds = demo.exemplaryDeeds();
    return demo.finding(told).isKnown()
        ? told
        : made(told, demo.firstTake(), deeds, start -> demo.telling(start, deeds));
  }

  /**
   * Another run in place of the one that is watched, from the same moment on. The finished one is
   * kept to compare with.
   */
  Session<R> remade(Session<R> session, String take, String deeds) {
    Watch<R> watch = session.watch().orElseThrow();
    Playback old = watch.playback();
    boolean isFinished = watch.isFinished();
    return made(
        session,
        take,
        deeds,
        start ->
            isFinished ? start.finished() : start.playing(old.isPlaying()).seeking(old.micros()),
        isFinished ? Optional.of(watch.run()) : Optional.empty());
  }

  /**
   * The same run up to now, another from here on; nothing if none is watched. A run that was over
   * plays on if there is more of it now.
   */
  Session<R> doing(Session<R> session, String deeds) {
    if (session.watch().isEmpty()) {
      return session;
    }
    Playback old = session.watch().get().playback();
    boolean isPlaying = old.isPlaying() || (old.isAtEnd() && !session.reader().isMotionReduced());
    // What was seen is the same in both. What is done now is seen at once, even at rest: its time
    // in seconds may be a little after the whole microsecond.
    return made(
        session,
        session.take(),
        deeds,
        start ->
            Playback.at(start.trace(), old.micros() + 1, start.trace().size()).playing(isPlaying));
  }

  /**
   * Begins to make a run that is compared with none; a short one is there at once.
   *
   * @param place where it is to be watched, from its start
   */
  Session<R> made(Session<R> session, String take, String deeds, UnaryOperator<Playback> place) {
    return made(session, take, deeds, place, Optional.empty());
  }

  private Session<R> made(
      Session<R> session,
      String take,
      String deeds,
      UnaryOperator<Playback> place,
      Optional<R> before) {
    Making<R> making = demo.making(session.settings(), take, deeds);
    Session<R> begun = session.with(new Pending<>(making, take, deeds, place, before));
    return making.isMadeAtOnce() ? begun.arrived() : begun;
  }

  /** Goes on making what is being made. */
  static <R extends Take> Session<R> proceeded(Session<R> session) {
    return session.pending().orElseThrow().making().advance() ? session.arrived() : session;
  }

  /** What is being made, made to its end. */
  static <R extends Take> Session<R> settled(Session<R> session) {
    Session<R> settled = session;
    while (settled.isMaking()) {
      settled = proceeded(settled);
    }
    return settled;
  }
}
