package io.github.groundplan.demo.chart;

import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.demo.number.Prefixes;

/**
 * What the numbers along an axis count.
 *
 * @param symbol behind the axis's title; empty for plain numbers
 * @param size one of it in base units (seconds, bytes, shares); above 0
 * @param isWhole whether parts of it make no sense
 */
public record Unit(String symbol, double size, boolean isWhole) {
  public static final Unit MICROSECONDS = new Unit("µs", 1e-6, false);
  public static final Unit MILLISECONDS = new Unit("ms", 1e-3, false);
  public static final Unit SECONDS = new Unit("s", 1, false);

  /** Things that are counted: requests, servers. */
  public static final Unit COUNT = new Unit("", 1, true);

  /** Numbers without a unit. */
  public static final Unit NUMBER = new Unit("", 1, false);

  public static final Unit PER_SECOND = new Unit("/s", 1, false);

  /** Bytes; the numbers along an axis have prefixes: {@code 1 kB}, {@code 1 TB}. */
  public static final Unit BYTES = new Unit("B", 1, true);

  public static final Unit PERCENT = new Unit("%", 0.01, false);

  public Unit {
    if (!(size > 0)) {
      throw new IllegalArgumentException("a unit needs a size");
    }
  }

  /** The unit of time for an axis that ends at so many seconds: ns, µs, ms, s, min, h or d. */
  public static Unit ofTime(double seconds) {
    if (seconds < 1e-6) {
      return new Unit("ns", 1e-9, false);
    } else if (seconds < 1e-3) {
      return MICROSECONDS;
    } else if (seconds < 2) {
      return MILLISECONDS;
    } else if (seconds <= 300) {
      return SECONDS;
    } else if (seconds <= 3 * 3600) {
      return new Unit("min", 60, false);
    }
    return seconds <= 3 * 86_400 ? new Unit("h", 3_600, false) : new Unit("d", 86_400, false);
  }

  /** So many of it, as they are written along an axis. */
  String label(double count, int decimals) {
    return symbol.equals(BYTES.symbol)
        ? Prefixes.four(count, symbol)
        : Digits.grouped(count, decimals);
  }

  /** Whether its ticks count by sixties from ten on. */
  boolean isSexagesimal() {
    return symbol.equals("s") || symbol.equals("min");
  }
}
