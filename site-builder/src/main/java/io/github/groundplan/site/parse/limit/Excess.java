package io.github.groundplan.site.parse.limit;

/** Breaks off the reading of a text that goes beyond the {@link Limits}. */
final class Excess extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int start;
  private final String hint;

  /**
   * A text that is told to its author.
   *
   * @param start of what is too much, in the text that is read
   */
  Excess(int start, String message, String hint) {
    super(message, null, false, false);
    this.start = start;
    this.hint = hint;
  }

  int start() {
    return start;
  }

  String hint() {
    return hint;
  }

  /** Something that lies in too many others. */
  static Excess ofNesting(int start, String others) {
    String message = "this lies in more than " + Limits.MOST_NESTED + " " + others;
    return new Excess(start, message, "write it less deep");
  }
}
