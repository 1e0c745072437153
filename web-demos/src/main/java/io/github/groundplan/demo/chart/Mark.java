package io.github.groundplan.demo.chart;

import io.github.groundplan.demo.number.Digits;
import java.util.Objects;

/**
 * A place along the x axis that has a name: the moment at which a server was killed, or the 99th
 * percentile. Drawn as an upright line with its words on top.
 *
 * @param at in the axis's base units, finite
 * @param text what stands there, with its value if it matters: {@code p99 212.4 ms}
 * @param isDashed whether the line is broken, to tell a mean from percentiles
 */
public record Mark(double at, String text, boolean isDashed) {
  public Mark {
    Objects.requireNonNull(text);
    if (!Digits.isFinite(at)) {
      throw new IllegalArgumentException("a mark needs a place: " + text);
    }
  }

  /** With a full line. */
  public static Mark at(double at, String text) {
    return new Mark(at, text, false);
  }

  /** With a broken line. */
  public static Mark dashed(double at, String text) {
    return new Mark(at, text, true);
  }
}
