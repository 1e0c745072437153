package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.measure.Trace;

/**
 * Where the reader stands in a trace. The position is kept in whole microseconds, so that an
 * address restores it exactly; events at one and the same time are told apart by their count.
 *
 * @param trace what is watched
 * @param micros how much of the run was watched, in microseconds of simulated time
 * @param events how many events of the trace were seen: all before the position, perhaps not all at
 *     it
 * @param isPlaying whether time goes by
 * @param restedSeconds how long it has stood still here while playing, on the reader's clock; 0
 *     wherever a demo rests nowhere
 */
public record Playback(
    Trace trace, double micros, int events, boolean isPlaying, double restedSeconds) {
  private static final double MICROS = 1e6;

  private Playback(Trace trace, double micros, int events, boolean isPlaying) {
    this(trace, micros, events, isPlaying, 0);
  }

  /** At the start of a trace, at rest. */
  public static Playback startOf(Trace trace) {
    return new Playback(trace, 0, 0, false);
  }

  /**
   * At a place that an address asks for, brought to the nearest that there is.
   *
   * @param micros the position; anything beyond the end is the end
   * @param events how many events of that very moment were seen
   */
  public static Playback at(Trace trace, double micros, double events) {
    double end = endMicros(trace);
    double position = Math.max(0, Math.min(end, micros));
    int earliest = countBefore(trace, position);
    int latest = countUpTo(trace, position);
    return new Playback(trace, position, (int) Math.max(earliest, Math.min(latest, events)), false);
  }

  /** The position in seconds of simulated time. */
  public double seconds() {
    return micros / MICROS;
  }

  /** Whether the whole trace was seen. */
  public boolean isAtEnd() {
    return events == trace.size();
  }

  /** Playing on, or at rest. */
  public Playback playing(boolean isPlaying) {
    return new Playback(trace, micros, events, isPlaying && !isAtEnd());
  }

  /** Further by this many seconds of simulated time; at rest at the end. */
  public Playback advanced(double seconds) {
    double position = Math.min(endMicros(trace), Math.floor(micros + seconds * MICROS));
    int seen = Math.max(events, countUpTo(trace, position));
    return new Playback(trace, position, seen, isPlaying && seen < trace.size());
  }

  /** Playing, but standing still for so much longer, on the reader's clock. */
  public Playback resting(double seconds) {
    return new Playback(trace, micros, events, isPlaying, restedSeconds + seconds);
  }

  /** One event further, at rest. */
  public Playback stepped() {
    if (isAtEnd()) {
      return playing(false);
    }
    double position = Math.max(micros, microsOf(trace, events));
    return new Playback(trace, position, events + 1, false);
  }

  /** Elsewhere, with all events up to there seen; it goes on playing if it was. */
  public Playback seeking(double toMicros) {
    double position = Math.max(0, Math.min(endMicros(trace), Math.floor(toMicros)));
    int seen = countUpTo(trace, position);
    return new Playback(trace, position, seen, isPlaying && seen < trace.size());
  }

  /** At a place of a slider, whose last is the end, though whole steps seldom lead there. */
  public Playback slidTo(double toMicros) {
    return toMicros > endMicros() - stepMicros() ? finished() : seeking(toMicros);
  }

  /** From one place of a slider to the next, in microseconds: a thousandth of the run. */
  public double stepMicros() {
    return Math.max(1, Math.floor(endMicros() / 1000));
  }

  /** Where it ends, in microseconds of simulated time. */
  public double endMicros() {
    return endMicros(trace);
  }

  /** At the end. */
  public Playback finished() {
    return new Playback(trace, endMicros(trace), trace.size(), false);
  }

  private static double microsOf(Trace trace, int event) {
    return Math.ceil(trace.time(event) * MICROS);
  }

  private static double endMicros(Trace trace) {
    return trace.size() == 0 ? 0 : microsOf(trace, trace.size() - 1);
  }

  private static int countBefore(Trace trace, double position) {
    return countUpTo(trace, position - 1);
  }

  /** How many events lie at a position or before it, both in whole microseconds. */
  private static int countUpTo(Trace trace, double position) {
    int low = 0;
    int high = trace.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (microsOf(trace, middle) <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
