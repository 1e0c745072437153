package io.github.groundplan.sim.estimate;

import io.github.groundplan.sim.number.Exponents;
import java.util.Optional;

/**
 * A number with all but its first digit rounded away: 34,722 is 3 · 10⁴.
 *
 * @param digit 1 to 9
 * @param exponent of ten
 */
public record OrderOfMagnitude(int digit, int exponent) {
  public OrderOfMagnitude {
    if (digit < 1 || digit > 9) {
      throw new IllegalArgumentException("not a first digit: " + digit);
    }
  }

  /**
   * That of a number.
   *
   * @param value finite
   * @return empty for zero and below
   */
  public static Optional<OrderOfMagnitude> of(double value) {
    if (!(value > 0)) {
      return Optional.empty();
    }
    int exponent = 0;
    double digit = value;
    for (; digit >= 9.5; exponent++) {
      digit /= 10;
    }
    for (; digit < 0.95; exponent--) {
      digit *= 10;
    }
    return Optional.of(new OrderOfMagnitude((int) Math.floor(digit + 0.5), exponent));
  }

  /** {@code 3 × 10⁴}, or {@code 10⁴} where the digit is 1. */
  public String text() {
    return (digit == 1 ? "" : digit + " × ") + "10" + Exponents.raised(exponent);
  }
}
