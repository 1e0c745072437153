package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.text.Spelling;
import java.util.Collection;

/** There is nothing of a name that a function was given. */
public final class Unknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A name that nobody knows.
   *
   * @param what of which kind: {@code scenario}
   * @param known the names that are known
   */
  public Unknown(String what, String name, Collection<String> known) {
    super("there is no " + what + " \"" + name + "\"");
    hint = Spelling.hint(name, known);
  }

  /** What may have been meant; empty if nothing is known. */
  public String hint() {
    return hint;
  }
}
