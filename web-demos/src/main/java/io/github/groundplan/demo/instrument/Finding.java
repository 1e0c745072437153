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
