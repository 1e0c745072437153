package io.github.groundplan.sim.theory;

/**
 * A cache that keeps an answer for a fixed time after it was fetched, however often it is asked
 * for: a resolver's. Each fetch is followed by as many hits as come in that time (Jung, Berger,
 * Balakrishnan, "Modeling TTL-based Internet Caches", IEEE INFOCOM 2003).
 *
 * @param requestRate Poisson requests for one key, a second, above zero
 * @param timeToLive in seconds, zero or more
 */
public record TimeToLiveCache(double requestRate, double timeToLive) {

  /**
   * @throws IllegalArgumentException if one is out of range
   */
  public TimeToLiveCache {
    Require.positive("requestRate", requestRate);
    Require.notNegative("timeToLive", timeToLive);
  }

  /** The share of requests that find an answer, λT / (1 + λT), if fetching takes no time. */
  public double hitShare() {
    double hits = requestRate * timeToLive;
    return hits / (1 + hits);
  }

  /** Fetches a second. */
  public double missRate() {
    return requestRate / (1 + requestRate * timeToLive);
  }
}
