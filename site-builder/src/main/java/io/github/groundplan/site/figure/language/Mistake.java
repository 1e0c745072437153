package io.github.groundplan.site.figure.language;

/** What is wrong with a figure, and where. Each figure is left at its first mistake. */
public final class Mistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Range range;
  private final String hint;

  /**
   * A mistake.
   *
   * @param message in a few words, without a full stop
   * @param hint what may have been meant; empty if there is nothing to add
   */
  public Mistake(Range range, String message, String hint) {
    super(message);
    this.range = range;
    this.hint = hint;
  }

  /** Where it is. */
  public Range range() {
    return range;
  }

  /** What may have been meant; empty if there is nothing to add. */
  public String hint() {
    return hint;
  }
}
