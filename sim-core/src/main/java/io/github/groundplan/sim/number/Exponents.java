package io.github.groundplan.sim.number;

/** Whole exponents as small raised digits: {@code ¹⁰⁰}. */
public final class Exponents {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Exponents() {}

  /** What stands behind a base: {@code ⁻⁴}. */
  public static String raised(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    String digits = Integer.toString(Math.abs(exponent));
    for (int i = 0; i < digits.length(); i++) {
      text.append(RAISED.charAt(digits.charAt(i) - '0'));
    }
    return text.toString();
  }
}
