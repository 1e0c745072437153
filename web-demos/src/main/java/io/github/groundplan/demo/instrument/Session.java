package io.github.groundplan.demo.instrument;

import java.util.Optional;

/**
 * The model of a demo whose runs are watched: all there is to know of it on a page.
 *
 * @param <R> what a run of the demo leaves
 * @param settings the controls as they stand
 * @param take which of the demo's runs is watched, by its key in {@link RunDemo}; {@link
 *     RunDemo#NO_TAKE} if none
 * @param deeds what the reader did by hand in the run, in canonical text; empty for nothing
 * @param watch the run; empty if none was begun
 * @param before the finished run before the last change of a setting, to compare with
 * @param pending a run that is being made and will be watched in this one's stead
 * @param longRun the run of a million requests
 * @param reader who watches
 */
public record Session<R extends Take>(
    Values settings,
    String take,
    String deeds,
    Optional<Watch<R>> watch,
    Optional<R> before,
    Optional<Pending<R>> pending,
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

  /** Whether another run is being made, and what is watched is about to change. */
  public boolean isMaking() {
    return pending.isPresent();
  }

  /** Whether another setting would make the run anew that is being made: nothing of it is lost. */
  boolean isSuperseded() {
    return watch.isPresent()
        && pending.isPresent()
        && pending.get().take().equals(take)
        && pending.get().deeds().equals(deeds);
  }

  /** Watching the run that was being made. */
  Session<R> arrived() {
    Pending<R> made = pending.orElseThrow();
    Watch<R> start = Watch.startOf(made.making().take());
    Watch<R> watch = start.at(made.place().apply(start.playback()));
    return new Session<>(
        settings,
        made.take(),
        made.deeds(),
        Optional.of(watch),
        made.before(),
        Optional.empty(),
        longRun,
        reader);
  }

  /** The same run, elsewhere. */
  Session<R> moved(Playback playback) {
    return watch.isEmpty()
        ? this
        : new Session<>(
            settings,
            take,
            deeds,
            Optional.of(watch.get().at(playback)),
            before,
            pending,
            longRun,
            reader);
  }

  /** Under other settings, with nothing run. */
  Session<R> ready(Values settings) {
    return opening(settings, reader);
  }

  /** The same run under settings that it does not depend on. */
  public Session<R> arranged(Values settings) {
    return new Session<>(settings, take, deeds, watch, before, pending, longRun, reader);
  }

  /** Under other settings, about to see another run: a long run was about the old ones. */
  Session<R> under(Values settings) {
    return new Session<>(
        settings, take, deeds, watch, before, Optional.empty(), new LongRun.None(), reader);
  }

  Session<R> with(Pending<R> making) {
    return new Session<>(
        settings, take, deeds, watch, before, Optional.of(making), longRun, reader);
  }

  Session<R> with(LongRun longRun) {
    return new Session<>(settings, take, deeds, watch, before, pending, longRun, reader);
  }

  /** The same, watched by a reader who knows or wants something else. */
  public Session<R> with(Reader reader) {
    return new Session<>(settings, take, deeds, watch, before, pending, longRun, reader);
  }
}
