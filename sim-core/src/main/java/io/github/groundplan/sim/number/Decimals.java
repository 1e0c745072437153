package io.github.groundplan.sim.number;

/**
 * Doubles as decimal text, the same on every platform: {@code Double.toString} differs between JDK
 * 17, JDK 19 and TeaVM.
 */
public final class Decimals {
  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final double PLAIN_FROM = 1e-9;
  private static final double PLAIN_BELOW = 1e15;

  /** 2^27 + 1 splits a double into two halves of 26 bits (Veltkamp; Dekker 1971). */
  private static final double SPLITTER = 0x1p27 + 1;

  private Decimals() {}

  /**
   * The shortest decimal text that reads back as the same double, and of several the nearest. Plain
   * ({@code 0.001}, {@code 1200}) where 1e-9 ≤ |value| &lt; 1e15, else scientific as JSON allows it
   * ({@code 1.5e-10}, {@code 1e15}). Zero of either sign is {@code 0}.
   *
   * @throws IllegalArgumentException if the value is infinite or not a number
   */
  public static String shortest(double value) {
    requireFinite(value);
    double magnitude = Math.abs(value);
    StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
    boolean isPlain = magnitude >= PLAIN_FROM && magnitude < PLAIN_BELOW;
    if (magnitude == 0) {
      text.append('0');
    } else if (!isPlain || !appendFewDecimals(text, magnitude)) {
      ShortestDigits shortest = new ShortestDigits(magnitude);
      if (isPlain) {
        appendPlain(text, shortest.digits(), shortest.point());
      } else {
        appendScientific(text, shortest.digits(), shortest.point());
      }
    }
    return text.toString();
  }

  /**
   * The exact binary value rounded to {@code digits} decimals, a half away from zero. What rounds
   * to zero carries no sign. Never scientific.
   *
   * @param digits how many decimals are printed, 0 to 9; with 0 there is no point
   * @throws IllegalArgumentException if the value is infinite or not a number, or digits is out of
   *     range
   */
  public static String fixed(double value, int digits) {
    requireFinite(value);
    if (digits < 0 || digits > 9) {
      throw new IllegalArgumentException("digits must be 0 to 9: " + digits);
    }
    double magnitude = Math.abs(value);
    String whole =
        magnitude * POWERS_OF_TEN[digits] < 0x1p52
            ? wholeText(roundedProduct(magnitude, POWERS_OF_TEN[digits]))
            : largeRoundedProduct(magnitude, digits);
    StringBuilder text = new StringBuilder(value < 0 && !whole.equals("0") ? "-" : "");
    appendZeros(text, digits + 1 - whole.length());
    text.append(whole);
    return digits == 0 ? text.toString() : text.insert(text.length() - digits, '.').toString();
  }

  /**
   * As {@link #shortest}, and {@code NaN}, {@code Infinity} or {@code -Infinity} for the rest: for
   * messages about a wrong value.
   */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Math.abs(value) > Double.MAX_VALUE) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    return shortest(value);
  }

  private static void requireFinite(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("not a finite number: " + text(value));
    }
  }

  /**
   * Most numbers have few decimals, and need no big integers: n / 10^d with n &lt; 10^15 and d ≤ 22
   * is one division of exact doubles, so it is what a reader of that text gets (Clinger 1990); and
   * no two texts of 15 digits read as the same double, so the first that fits is the shortest.
   */
  private static boolean appendFewDecimals(StringBuilder text, double magnitude) {
    for (int decimals = 0; decimals < POWERS_OF_TEN.length; decimals++) {
      double power = POWERS_OF_TEN[decimals];
      double whole = Math.floor(magnitude * power + 0.5);
      if (whole >= PLAIN_BELOW) {
        return false;
      }
      if (whole / power == magnitude) {
        String digits = wholeText(whole);
        appendPlain(text, digits, digits.length() - decimals);
        return true;
      }
    }
    return false;
  }

  /** Appends 0.digits · 10^point. */
  private static void appendPlain(StringBuilder text, String digits, int point) {
    if (point <= 0) {
      text.append("0.");
      appendZeros(text, -point);
      text.append(digits);
    } else if (point >= digits.length()) {
      text.append(digits);
      appendZeros(text, point - digits.length());
    } else {
      text.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
  }

  /** Appends 0.digits · 10^point with one digit before the decimal point. */
  private static void appendScientific(StringBuilder text, String digits, int point) {
    text.append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append('e').append(point - 1);
  }

  private static void appendZeros(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      text.append('0');
    }
  }

  /** The digits of a whole number below 2^53. */
  private static String wholeText(double whole) {
    double high = Math.floor(whole / 1e9);
    double low = whole - high * 1e9;
    if (high == 0) {
      return Integer.toString((int) low);
    }
    String lowText = Integer.toString((int) low);
    StringBuilder text = new StringBuilder(Integer.toString((int) high));
    appendZeros(text, 9 - lowText.length());
    return text.append(lowText).toString();
  }

  /**
   * The exact product, rounded half up, of a value and a power of ten; the product is below 2^52.
   *
   * <p>The rounding error of the product is itself a double (Dekker, "A Floating-Point Technique
   * for Extending the Available Precision", 1971, mul12), and the sign of a sum of two doubles is
   * never rounded away, so the comparison with one half is exact. Where the error underflows, the
   * product is far below one half.
   */
  private static double roundedProduct(double value, double power) {
    double product = value * power;
    double valueHigh = highHalf(value);
    double valueLow = value - valueHigh;
    double powerHigh = highHalf(power);
    double powerLow = power - powerHigh;
    double error =
        ((valueHigh * powerHigh - product) + valueHigh * powerLow + valueLow * powerHigh)
            + valueLow * powerLow;
    double whole = Math.floor(product);
    return (product - whole - 0.5) + error >= 0 ? whole + 1 : whole;
  }

  private static double highHalf(double value) {
    double spread = value * SPLITTER;
    return spread - (spread - value);
  }

  /** The digits of value · 10^digits rounded half up, for a value of at least 2^22. */
  private static String largeRoundedProduct(double value, int digits) {
    int exponent = Binary64.exponent(value) - 52;
    Natural product = Natural.of(Binary64.scale(value, -exponent));
    product.multiplyByPowerOfTen(digits);
    product.multiplyByPowerOfTwo(Math.max(exponent, 0));
    // Half up is one more half, then down: halve but once, add one, halve once more.
    for (int i = 1; i < -exponent; i++) {
      product.divide(2);
    }
    if (exponent < 0) {
      product.add(Natural.of(1));
      product.divide(2);
    }
    StringBuilder reversed = new StringBuilder();
    while (!product.isZero()) {
      reversed.append((char) ('0' + product.divide(10)));
    }
    return reversed.reverse().toString();
  }
}
