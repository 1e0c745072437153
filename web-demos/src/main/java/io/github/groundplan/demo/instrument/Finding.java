package io.github.groundplan.demo.instrument;

/**
 * What a run says of the prediction that was made before it.
 *
 * @param right the key of the guess that came true; empty if none did, or while that is open
 * @param words the same in a sentence; empty while there is nothing to say
 */
public record Finding(String right, String words) {
  /** Nothing is known yet. */
  public static final Finding OPEN = new Finding("", "");

  /**
   * What took most of a time.
   *
   * @param part by its label
   * @param seconds how long it took, of {@code total}
   */
  public static Finding costliest(Setting.Option part, double seconds, double total) {
    return new Finding(
        part.value(),
        part.label()
            + " took the most: "
            + Quantity.duration(seconds)
            + " of "
            + Quantity.duration(total)
            + ".");
  }

  /** Whether one of the guesses came true. */
  boolean isKnown() {
    return !right.isEmpty();
  }

  /** The words, and whether the reader said so; without that for one who said nothing. */
  String to(Reader reader) {
    return isKnown() && reader.hasGuessed()
        ? words + (reader.guess().equals(right) ? " As you said." : " Not what you said: why?")
        : words;
  }
}
