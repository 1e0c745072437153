package io.github.groundplan.demo.chart;

/**
 * A stretch of time in a waterfall.
 *
 * @param start in seconds
 * @param end in seconds, at or after the start
 * @param kind what the time went into
 */
public record Span(double start, double end, Kind kind) {
  /** What time goes into; each has a look of its own. */
  public enum Kind {
    /** A message travels. */
    NETWORK("bar--network"),
    /** A machine works. */
    WORK("bar--work"),
    /** Nothing happens: a queue, or an answer that does not come. */
    WAITING("bar--waiting");

    private final String className;

    Kind(String className) {
      this.className = className;
    }

    String className() {
      return className;
    }
  }

  public Span {
    if (!(end >= start)) {
      throw new IllegalArgumentException("a span must not end before it starts");
    }
  }

  /** How long it is, in seconds. */
  public double length() {
    return end - start;
  }

  /** What of it lies before {@code time}; of length 0 if it starts later. */
  public Span until(double time) {
    return new Span(start, Math.max(start, Math.min(end, time)), kind);
  }
}
