package io.github.groundplan.demo.stage;

import java.util.Objects;

/**
 * What a part shows of itself.
 *
 * @param title its name for the reader
 * @param words its state in words
 * @param load the filled share of its box, from 0 to 1
 * @param condition told by its shape too, not by colour alone
 */
public record PartState(String title, String words, double load, Condition condition) {
  /** How a part is. */
  public enum Condition {
    /** Nothing to tell. */
    CALM(""),
    /** It works. */
    BUSY(" part--busy"),
    /** It waits for an answer. */
    WAITING(" part--waiting"),
    /** It does not answer. */
    DOWN(" part--down");

    private final String modifier;

    Condition(String modifier) {
      this.modifier = modifier;
    }

    String modifier() {
      return modifier;
    }
  }

  public PartState {
    Objects.requireNonNull(title);
    Objects.requireNonNull(condition);
    if (!(load >= 0 && load <= 1)) {
      throw new IllegalArgumentException("load " + (load > 1 ? "above 1" : "below 0"));
    }
  }
}
