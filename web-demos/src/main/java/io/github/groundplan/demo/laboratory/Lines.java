package io.github.groundplan.demo.laboratory;

/** Results as text, one a line. */
final class Lines {
  private final StringBuilder text = new StringBuilder();

  /** The bits of a double, 16 digits; all that are not a number look the same. */
  static String bits(double value) {
    // Not the simulation's own Binary64, which is among what is tested.
    String digits = Long.toHexString(Double.doubleToLongBits(value));
    return "0".repeat(16 - digits.length()) + digits;
  }

  void add(String call, double result) {
    add(call, bits(result));
  }

  void add(String call, int result) {
    add(call, Integer.toString(result));
  }

  void add(String call, long result) {
    add(call, Long.toHexString(result));
  }

  void add(String call, boolean result) {
    add(call, result ? "true" : "false");
  }

  void add(String call, String result) {
    text.append(call).append(" = ").append(result).append('\n');
  }

  /** All lines, each with its end. */
  String text() {
    return text.toString();
  }
}
