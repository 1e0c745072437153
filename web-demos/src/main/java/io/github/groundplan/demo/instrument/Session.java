package io.github.groundplan.demo.instrument;

import java.util.Optional;

/**
 * The model of a demo whose runs are watched: all there is to know of it on a page.
 *
 * @param <R> what a run of the demo leaves
 * @param settings the controls as they stand
 * @param take which of the demo's runs is watched, by its key in {@link RunDemo#takes}; {@link
 *     RunDemo#NO_TAKE} if none
 * @param deeds what the reader did by hand in the run, in canonical text; empty for nothing
 * @param watch the run; empty if none was begun
 * @param before the finished run before the last change of a setting, to compare with
 * @param longRun the run of a million requests
 * @param reader who watches
 */
public record Session<R extends Take>(
    Values settings,
    String take,
    String deeds,
    Optional<Watch<R>> watch,
    Optional<R> before,
    LongRun longRun,
    Reader reader) {

  /** Nothing was run yet. */
  static <R extends Take> Session<R> opening(Values settings, Reader reader) {
    return new Session<>(
        settings,
        RunDemo.NO_TAKE,
        "",
        Optional.empty(),
        Optional.empty(),
        new LongRun.None(),
        reader);
  }

  /** Whether there is a run and all of it was seen. */
  public boolean isFinished() {
    return watch.isPresent() && watch.get().isFinished();
  }

  /** Whether time goes by in a run. */
  public boolean isPlaying() {
    return watch.isPresent() && watch.get().playback().isPlaying();
  }

  /** Watching another run under these settings, with nothing to compare with. */
  Session<R> watching(String take, String deeds, Watch<R> watch) {
    return new Session<>(
        settings, take, deeds, Optional.of(watch), Optional.empty(), longRun, reader);
  }

  /** The same run, elsewhere. */
  Session<R> moved(Playback playback) {
    return watch.isEmpty()
        ? this
        : new Session<>(
            settings, take, deeds, Optional.of(watch.get().at(playback)), before, longRun, reader);
  }

  /** Under other settings, with nothing run: a long run was about the old ones. */
  Session<R> ready(Values settings) {
    return opening(settings, reader);
  }

  /** The same run under settings that it does not depend on. */
  public Session<R> arranged(Values settings) {
    return new Session<>(settings, take, deeds, watch, before, longRun, reader);
  }

  Session<R> comparedWith(R run) {
    return new Session<>(settings, take, deeds, watch, Optional.of(run), longRun, reader);
  }

  Session<R> with(LongRun longRun) {
    return new Session<>(settings, take, deeds, watch, before, longRun, reader);
  }

  /** The same, watched by a reader who knows or wants something else. */
  public Session<R> with(Reader reader) {
    return new Session<>(settings, take, deeds, watch, before, longRun, reader);
  }
}
