package io.github.groundplan.site.math;

/** What cannot be read in a formula; never leaves this package. */
final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final int length;
  private final String hint;

  /**
   * A mistake.
   *
   * @param offset in the formula, from 0
   */
  Mistake(int offset, int length, String message, String hint) {
    super(message, null, false, false);
    this.offset = offset;
    this.length = length;
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  String hint() {
    return hint;
  }
}
