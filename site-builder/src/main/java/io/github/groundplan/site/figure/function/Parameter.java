package io.github.groundplan.site.figure.function;

/**
 * What a function wants to be told.
 *
 * @param name in one word
 */
public record Parameter(String name, Kind kind) {
  /** What an argument must be. */
  public enum Kind {
    /** Plain, or a share. */
    NUMBER("a plain number"),
    /** Plain, without a fraction. */
    WHOLE("a whole number"),
    /** A plain number from 0 to 1. */
    SHARE("a share"),
    TIME("a time"),
    RATE("a rate"),
    /** How fast one worker is: a rate, or the time that one service takes. */
    SERVICE("a rate or a time"),
    /** With any unit; the function itself says if several must have the same. */
    ANY("a number"),
    /** A bare word, or a text in quotes. */
    NAME("a name");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** As it is called in messages and in the reference. */
    public String text() {
      return text;
    }
  }
}
