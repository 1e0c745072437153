package io.github.groundplan.demo.instrument;

/**
 * A run and how much of it was watched.
 *
 * @param <R> what a run of the demo leaves
 * @param playback of the run's trace
 */
public record Watch<R extends Take>(R run, Playback playback) {
  /** A run that was not watched yet. */
  public static <R extends Take> Watch<R> startOf(R run) {
    return new Watch<>(run, Playback.startOf(run.trace()));
  }

  /** A run that was watched to its end. */
  public static <R extends Take> Watch<R> endOf(R run) {
    return new Watch<>(run, Playback.startOf(run.trace()).finished());
  }

  /** The same run, elsewhere. */
  public Watch<R> at(Playback other) {
    return new Watch<>(run, other);
  }

  /** Whether all of it was seen. */
  public boolean isFinished() {
    return playback.isAtEnd();
  }
}
