package io.github.groundplan.sim.estimate;

import java.util.Optional;

/**
 * A number with all but its first digit rounded away: 34,722 is 3 · 10⁴.
 *
 * @param digit 1 to 9
 * @param exponent of ten
 */
public record OrderOfMagnitude(int digit, int exponent) {
  private static final String[] RAISED = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

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
    return (digit == 1 ? "" : digit + " × ") + "10" + raised();
  }

  private String raised() {
    StringBuilder text = new StringBuilder();
    String digits = Integer.toString(Math.abs(exponent));
    for (int i = 0; i < digits.length(); i++) {
      text.append(RAISED[digits.charAt(i) - '0']);
    }
    return (exponent < 0 ? "⁻" : "") + text;
  }
}
