package io.github.groundplan.site.scenario;

/**
 * A key of the language.
 *
 * @param isRequired whether it must be there
 * @param standard the value that it has if it is left out; empty if there is no such value
 * @param otherwise what happens if it is left out and has no such value; empty if {@code standard}
 *     is not, or if it is required or one of several
 * @param meaning in a sentence
 * @param example a value
 */
record Key(
    String name,
    ValueType type,
    boolean isRequired,
    String standard,
    String otherwise,
    String meaning,
    String example) {

  /** A key that must be there. */
  static Key required(String name, ValueType type, String example, String meaning) {
    return new Key(name, type, true, "", "", meaning, example);
  }

  /** A key that has a value if it is left out. */
  static Key standard(
      String name, ValueType type, String standard, String example, String meaning) {
    return new Key(name, type, false, standard, "", meaning, example);
  }

  /** A key that changes something only if it is there. */
  static Key optional(
      String name, ValueType type, String otherwise, String example, String meaning) {
    return new Key(name, type, false, "", otherwise, meaning, example);
  }
}
