package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.number.Numeral;
import java.util.OptionalDouble;

/** Reads the numbers of fields, with and without units; a field that is not there is left alone. */
final class Numbers {
  private Numbers() {}

  /** A value in the quantity's base unit. */
  static double quantity(Field field, Quantity quantity, boolean mayBeZero, double standIn) {
    if (!field.isPresent()) {
      return standIn;
    }
    String text = field.text().orElse("");
    OptionalDouble value = quantity.parse(text);
    if (value.isEmpty()) {
      field.expected(quantity.description(), quantity.hint(text));
      return standIn;
    }
    String bound = quantity.violatedBound(value.getAsDouble(), mayBeZero);
    if (!bound.isEmpty()) {
      field.refuse("must be " + bound);
      return standIn;
    }
    return value.getAsDouble();
  }

  /**
   * A whole number.
   *
   * @param otherwise what else may stand there, for the message
   */
  static double whole(Field field, double least, double most, String otherwise, double standIn) {
    double value = plain(field, least, most);
    if (value == Math.floor(value)) {
      return value;
    }
    if (field.isPresent()) {
      String range = range(least, most);
      field.expected("a whole number " + range + otherwise, unquoted(field));
    }
    return standIn;
  }

  /** A number without a unit. */
  static double number(Field field, double least, double most, double standIn) {
    double value = plain(field, least, most);
    if (field.isPresent() && Double.isNaN(value)) {
      field.expected("a number " + range(least, most), unquoted(field));
    }
    return Double.isNaN(value) ? standIn : value;
  }

  private static String range(double least, double most) {
    return "from " + Decimals.shortest(least) + " to " + Decimals.shortest(most);
  }

  /** NaN if no number from least to most stands here. */
  private static double plain(Field field, double least, double most) {
    String text = field.scalar(Document.Type.NUMBER).orElse("");
    if (text.isEmpty() || Numeral.length(text) != text.length()) {
      return Double.NaN;
    }
    double value = Numeral.of(text).value();
    return value >= least && value <= most ? value : Double.NaN;
  }

  private static String unquoted(Field field) {
    return field
        .scalar(Document.Type.TEXT)
        .filter(text -> !text.isEmpty() && Numeral.length(text) == text.length())
        .map(text -> "without quotes: " + text)
        .orElse("");
  }
}
