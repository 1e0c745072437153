package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.number.Decimals;

/**
 * How long to watch.
 *
 * @param warmupSeconds before anything is measured, zero or more
 * @param seconds how long is measured then, above zero; infinite if requests are counted instead
 * @param requests how many are sent after the warm-up, 1 or more, until all have ended; {@link
 *     Integer#MAX_VALUE} if time is measured instead
 */
public record RunSpec(double warmupSeconds, double seconds, int requests) {
  /** Ten seconds of warm-up, then a minute. */
  public static final RunSpec DEFAULT = forSeconds(10, 60);

  public RunSpec {
    if (!(warmupSeconds >= 0 && warmupSeconds <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "warmupSeconds must be finite and not negative: " + Decimals.text(warmupSeconds));
    }
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("seconds must be above zero: " + Decimals.text(seconds));
    }
    if (requests < 1) {
      throw new IllegalArgumentException("requests must be at least 1: " + requests);
    }
    if ((seconds > Double.MAX_VALUE) == (requests == Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("either seconds or requests must be given");
    }
  }

  /** Measures for so long. */
  public static RunSpec forSeconds(double warmupSeconds, double seconds) {
    return new RunSpec(warmupSeconds, seconds, Integer.MAX_VALUE);
  }

  /** Measures so many requests. */
  public static RunSpec forRequests(double warmupSeconds, int requests) {
    return new RunSpec(warmupSeconds, Double.POSITIVE_INFINITY, requests);
  }

  /** Whether requests are counted. */
  public boolean isCounted() {
    return requests != Integer.MAX_VALUE;
  }
}
