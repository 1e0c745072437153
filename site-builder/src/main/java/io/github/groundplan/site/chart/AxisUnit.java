package io.github.groundplan.site.chart;

import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.site.figure.value.Value;
import java.util.Optional;

/** In what the numbers along an axis are counted, so that they stay short. */
final class AxisUnit {
  private static final String[] SIZES = {"B", "kB", "MB", "GB", "TB", "PB"};
  private static final String[] THOUSANDS = {"", "thousand", "million", "billion"};

  /** Up to here a plain number is written in full. */
  private static final double LONG = 20_000;

  private AxisUnit() {}

  /**
   * The unit of an axis; nothing if no axis counts such numbers.
   *
   * @param of one of its values
   */
  static Optional<Unit> of(Value of, double low, double high, boolean isLogarithmic) {
    double size =
        isLogarithmic ? Math.sqrt(low) * Math.sqrt(high) : Math.max(Math.abs(low), Math.abs(high));
    if (of.isPlain()) {
      return Optional.of(of.isShare() ? Unit.PERCENT : prefixed(THOUSANDS, size, LONG, ""));
    } else if (of.is(Value.TIME)) {
      return Optional.of(Unit.ofTime(size));
    } else if (of.is(Value.RATE)) {
      return Optional.of(prefixed(THOUSANDS, size, LONG, "/s"));
    } else if (of.is(Value.SIZE)) {
      return Optional.of(prefixed(SIZES, size, 1000, ""));
    }
    boolean isBandwidth = of.is(Value.SIZE.per(Value.TIME));
    return isBandwidth ? Optional.of(prefixed(SIZES, size, 1000, "/s")) : Optional.empty();
  }

  /** The first prefix with which so many are at most {@code most}, or the last. */
  private static Unit prefixed(String[] prefixes, double size, double most, String behind) {
    double worth = 1;
    int i = 0;
    for (; i < prefixes.length - 1 && size / worth > most; i++) {
      worth *= 1000;
    }
    return new Unit(prefixes[i] + behind, worth, false);
  }
}
