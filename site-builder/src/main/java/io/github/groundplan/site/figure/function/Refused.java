package io.github.groundplan.site.figure.function;

/** There is a result, but none to be told without a word more. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /** For this reason, with what to do. */
  public Refused(String reason, String hint) {
    super(reason);
    this.hint = hint;
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
