package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Watch;

/**
 * The way through a run: from phase to phase, with a rest after each. A phase takes about as long
 * on the screen as any other, however long it is; the clock that is shown stays the run's own.
 */
final class Course {
  private static final double REST_SECONDS = 0.9;
  private static final double LEAST_SCREEN_SECONDS = 1.5;
  private static final double SCREEN_SECONDS_PER_LEG = 0.2;
  private static final double MICROS = 1e6;

  private Course() {}

  /** How long a phase is shown for, in seconds on the screen at speed 1. */
  static double screenSeconds(PhaseLog log) {
    return LEAST_SCREEN_SECONDS + SCREEN_SECONDS_PER_LEG * log.legs().size();
  }

  /** Whether a phase has been seen to its end. */
  static boolean isSeen(PhaseLog log, Playback playback) {
    return playback.events() >= log.events();
  }

  /** At the end of a phase, with nothing seen of the next. */
  static Playback endOf(Run run, int index) {
    PhaseLog log = run.phases().get(Math.min(index, run.phases().size() - 1));
    return Playback.at(run.trace(), log.endMicros(), log.events());
  }

  /** At the first event of a phase, playing. */
  static Playback into(Run run, int index) {
    Playback before = index == 0 ? Playback.startOf(run.trace()) : endOf(run, index - 1);
    return within(run, run.phases().get(index), before, 0);
  }

  /**
   * The playback after some time on the screen.
   *
   * @param screenSeconds since the last tick, times the speed that the reader chose
   */
  static Playback after(Watch<Run> watch, double screenSeconds) {
    Run run = watch.run();
    Playback playback = watch.playback();
    PhaseLog log = run.reached(playback.events());
    if (!isSeen(log, playback)) {
      return within(run, log, playback, screenSeconds * log.length() / screenSeconds(log));
    }
    return playback.restedSeconds() + screenSeconds < REST_SECONDS
        ? playback.resting(screenSeconds)
        : into(run, log.index() + 1);
  }

  /** Further by some time of the run, but not beyond the phase. */
  private static Playback within(Run run, PhaseLog log, Playback from, double seconds) {
    double micros = Math.min(log.endMicros(), Math.floor(from.micros() + seconds * MICROS));
    int events = Math.min(log.events(), from.seeking(micros).events());
    return Playback.at(run.trace(), micros, events).playing(true);
  }

  /** The place in another run that is like this one: the same share of the same phase. */
  static Playback likeIn(Run other, Watch<Run> watch) {
    Playback playback = watch.playback();
    PhaseLog log = watch.run().reached(playback.events());
    int index = Math.min(log.index(), other.phases().size() - 1);
    if (playback.events() == 0) {
      return Playback.startOf(other.trace()).playing(playback.isPlaying());
    }
    if (isSeen(log, playback) || log.length() == 0) {
      return endOf(other, index).playing(playback.isPlaying());
    }
    double share = Math.max(0, playback.seconds() - log.start()) / log.length();
    PhaseLog like = other.phases().get(index);
    return within(other, like, into(other, index), share * like.length())
        .playing(playback.isPlaying());
  }
}
