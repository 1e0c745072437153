package io.github.groundplan.demo.httplifecycle;

import java.util.List;

/**
 * A phase of a run that is over.
 *
 * @param start in seconds of the run
 * @param end in seconds of the run, at or after the start
 * @param events how many events of the trace there are up to its end
 * @param isBroken whether the run ended in it, with an error
 * @param legs what happened in it
 */
record PhaseLog(
    Phase phase, double start, double end, int events, boolean isBroken, List<Leg> legs) {
  private static final double MICROS = 1e6;

  PhaseLog {
    legs = List.copyOf(legs);
  }

  /** How long it took, in seconds. */
  double length() {
    return end - start;
  }

  /** Where it ends, as playback counts. */
  double endMicros() {
    return Math.ceil(end * MICROS);
  }

  /** From 0. */
  int index() {
    return phase.index();
  }
}
