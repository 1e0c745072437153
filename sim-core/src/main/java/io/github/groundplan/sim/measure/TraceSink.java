package io.github.groundplan.sim.measure;

/** Whoever is told what happens in a run, as it happens. */
@FunctionalInterface
public interface TraceSink {
  /**
   * Something has happened. Texts are given by their numbers in the run's {@link Names}.
   *
   * @param time in seconds from the run's start, not before that of the event before
   * @param kind says what the others mean
   * @param request the number of the request it belongs to, 0 if it belongs to none
   */
  void record(double time, EventKind kind, int request, int place, int peer, int message);
}
