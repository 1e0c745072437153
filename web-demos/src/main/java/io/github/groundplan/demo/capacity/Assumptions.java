package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Setting;
import java.util.List;

/** What was put in, in words. */
final class Assumptions {
  private Assumptions() {}

  /**
   * One of them.
   *
   * @param name of the input
   * @param value with its unit
   */
  record Line(String name, String value) {}

  /** Every input, in the order of the screen. */
  static List<Line> of(Calculation calculation) {
    return List.of(
        line("Daily users", Inputs.DAILY_USERS, "", calculation),
        line("Actions per user", Inputs.ACTIONS, " a day", calculation),
        line("Reads", Inputs.READ_SHARE, " % of all actions", calculation),
        new Line("Object size", Notation.bytes(amount(Inputs.OBJECT_SIZE, calculation))),
        new Line("Kept for", Numbers.span(calculation)),
        line("Copies of each object", Inputs.REPLICATION, "", calculation),
        line("Peak", Inputs.PEAK_FACTOR, " times the average", calculation),
        line("One server sustains", Inputs.SERVER_RATE, " /s", calculation));
  }

  private static Line line(String name, String key, String unit, Calculation calculation) {
    return new Line(name, Notation.number(amount(key, calculation)) + unit);
  }

  private static double amount(String key, Calculation calculation) {
    return calculation.inputs().amount(key);
  }

  /** What stands behind the box of an input: the same, easier to read. */
  static String words(Setting setting, Calculation calculation) {
    double amount = amount(setting.key(), calculation);
    return switch (setting.key()) {
      case Inputs.OBJECT_SIZE -> Notation.bytes(amount);
      case Inputs.RETENTION -> Numbers.span(calculation);
      case Inputs.ACTIONS -> Notation.number(amount) + " a day";
      case Inputs.SERVER_RATE -> Notation.number(amount) + " /s";
      default -> Notation.number(amount);
    };
  }

  /** What is assumed beyond the numbers. */
  static String about(Calculation calculation) {
    return calculation.isCustom()
        ? "Your own numbers: say aloud where each of them comes from."
        : Preset.of(calculation.preset()).about()
            + " Round numbers to practise with (2026), no company’s.";
  }

  /** How numbers are written, for who pastes them elsewhere. */
  static String conventions() {
    return "Rounded for reading, not in the arithmetic. 1 kB = 1000 B. "
        + Quantity.count(86_400)
        + " s a day, 365 days a year.";
  }
}
