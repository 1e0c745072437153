package io.github.groundplan.sim.number;

/**
 * A decimal number as it is written, {@code -12.5e-3} say, and the double nearest to it.
 *
 * <p>{@code Double.parseDouble} is the host's in a browser, and a unit would cost a second rounding
 * there: {@code 0.1} percent is a thousandth of {@code 0.1}, which is not the double nearest to
 * 0.001. So the unit is a part of the number here, and all is rounded once.
 */
public final class Numeral {
  /** No double, and no midpoint of two, has more significant digits than 767. */
  private static final int MAX_DIGITS = 800;

  private static final int MAX_EXPONENT = 10_000_000;

  private final boolean isNegative;

  /** Significant digits, without zeros in front. */
  private final String digits;

  /** The value is digits · 10^exponent. */
  private final int exponent;

  private Numeral(boolean isNegative, String digits, int exponent) {
    this.isNegative = isNegative;
    this.digits = digits;
    this.exponent = exponent;
  }

  /**
   * How many characters of {@code text}, from its beginning, are a number: an optional minus,
   * digits, an optional point with digits behind it, an optional exponent; 0 if none is.
   */
  public static int length(String text) {
    int whole = text.startsWith("-") ? 1 : 0;
    int end = digitsEnd(text, whole);
    if (end == whole) {
      return 0;
    }
    if (end < text.length() && text.charAt(end) == '.' && digitsEnd(text, end + 1) > end + 1) {
      end = digitsEnd(text, end + 1);
    }
    return exponentEnd(text, end);
  }

  private static int exponentEnd(String text, int from) {
    if (from == text.length() || (text.charAt(from) != 'e' && text.charAt(from) != 'E')) {
      return from;
    }
    int start = from + 1;
    if (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
      start++;
    }
    int end = digitsEnd(text, start);
    return end > start ? end : from;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if {@code text} as a whole is no number
   */
  public static Numeral of(String text) {
    if (text.isEmpty() || length(text) != text.length()) {
      throw new IllegalArgumentException("not a number: " + text);
    }
    StringBuilder digits = new StringBuilder();
    int exponent = 0;
    boolean isFraction = false;
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        exponent += wholeNumber(text, i + 1);
        break;
      }
      exponent += appendDigit(digits, c) - (isFraction && c != '.' ? 1 : 0);
      isFraction |= c == '.';
    }
    return new Numeral(text.startsWith("-"), digits.toString(), exponent);
  }

  /** Returns 1 for a digit that is left out because so many came before it, else 0. */
  private static int appendDigit(StringBuilder digits, char c) {
    boolean isDigit = c != '.' && (c != '0' || digits.length() > 0);
    if (isDigit && digits.length() < MAX_DIGITS) {
      digits.append(c);
    } else if (isDigit) {
      if (c != '0') {
        // What is left out is more than nothing: it must still tip the scales.
        digits.setCharAt(MAX_DIGITS - 1, '1');
      }
      return 1;
    }
    return 0;
  }

  private static int wholeNumber(String text, int from) {
    boolean isNegative = text.charAt(from) == '-';
    int value = 0;
    for (int i = isNegative || text.charAt(from) == '+' ? from + 1 : from; i < text.length(); i++) {
      value = Math.min(MAX_EXPONENT, value * 10 + (text.charAt(i) - '0'));
    }
    return isNegative ? -value : value;
  }

  /** The nearest double, of two as near the even one; infinite if it is too large for any. */
  public double value() {
    return times(Scale.ONE);
  }

  /** The double nearest to this number times {@code scale}, rounded once, as {@link #value}. */
  public double times(Scale scale) {
    double magnitude = magnitude(scale);
    return isNegative ? -magnitude : magnitude;
  }

  private double magnitude(Scale scale) {
    int tens = exponent + scale.tens();
    if (digits.isEmpty() || digits.length() + tens < -345) {
      return 0;
    }
    if (digits.length() + tens > 320) {
      return Double.POSITIVE_INFINITY;
    }
    return new NearestDouble(digits, tens, scale).value();
  }

  /**
   * What a unit is worth: 10^tens · 2^twos · numerator / denominator. An hour is 36 · 10² seconds.
   *
   * @param tens -30 to 30
   * @param twos 0 to 40
   * @param numerator 1 to 100
   * @param denominator 1 to 100
   */
  public record Scale(int tens, int twos, int numerator, int denominator) {
    /** The unit itself. */
    public static final Scale ONE = new Scale(0, 0, 1, 1);

    public Scale {
      if (Math.abs(tens) > 30 || twos < 0 || twos > 40) {
        throw new IllegalArgumentException("out of range: 10^" + tens + " or 2^" + twos);
      }
      if (numerator < 1 || numerator > 100 || denominator < 1 || denominator > 100) {
        throw new IllegalArgumentException("out of range: " + numerator + " / " + denominator);
      }
    }
  }
}
