package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.number.Numeral;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that can be set, in a block, by a control or in an address. Values are text in a
 * canonical form, so that a state reads the same everywhere.
 */
public sealed interface Setting {
  /** The name in blocks and addresses, and the {@code data-action} of its control. */
  String key();

  /** The name that the reader sees. */
  String label();

  /** The value when nobody says otherwise. */
  String initial();

  /** The nearest allowed value to {@code text}, with what was wrong with it, if anything. */
  Reading read(String text);

  /** What may be written here, for error messages: "yes or no". */
  String allowed();

  /**
   * A value and how it came about.
   *
   * @param value allowed and canonical
   * @param problem what was wrong with the text that was read; empty if nothing
   * @param isRefused whether nothing of it was understood: the value is the initial one then
   */
  record Reading(String value, String problem, boolean isRefused) {
    /** One of which something was understood. */
    public Reading(String value, String problem) {
      this(value, problem, false);
    }

    /** Whether the text was allowed as it stood. */
    public boolean isClean() {
      return problem.isEmpty();
    }
  }

  /** A switch: {@code yes} or {@code no}; {@code true}, {@code on} and the like are understood. */
  record Toggle(String key, String label, boolean isInitiallyOn) implements Setting {
    public static final String ON = "yes";
    public static final String OFF = "no";

    @Override
    public String initial() {
      return isInitiallyOn ? ON : OFF;
    }

    @Override
    public String allowed() {
      return "yes or no";
    }

    @Override
    public Reading read(String text) {
      return switch (text) {
        case ON, "true", "on" -> new Reading(ON, "");
        case OFF, "false", "off" -> new Reading(OFF, "");
        default -> refused(this, text);
      };
    }
  }

  /**
   * One of a few names.
   *
   * @param options at least one; the first is the initial value unless {@code initial} says more
   */
  record Choice(String key, String label, List<Option> options, String initial) implements Setting {
    public Choice {
      options = List.copyOf(options);
      if (options.stream().noneMatch(option -> option.value().equals(initial))) {
        throw new IllegalArgumentException(initial + " is no option of " + key);
      }
    }

    @Override
    public String allowed() {
      StringBuilder names = new StringBuilder();
      for (int i = 0; i < options.size(); i++) {
        names.append(i == 0 ? "" : i == options.size() - 1 ? " or " : ", ");
        names.append(options.get(i).value());
      }
      return names.toString();
    }

    @Override
    public Reading read(String text) {
      for (Option option : options) {
        if (option.value().equals(text)) {
          return new Reading(text, "");
        }
      }
      return refused(this, text);
    }
  }

  /**
   * One value of a {@link Choice}.
   *
   * @param value in blocks and addresses
   * @param label on the screen
   */
  record Option(String value, String label) {}

  /** A whole number from {@code min} to {@code max}, both included, at most 2⁵³. */
  record Whole(String key, String label, double min, double max, double start) implements Setting {
    @Override
    public String initial() {
      return print(start);
    }

    @Override
    public String allowed() {
      return "a whole number from " + print(min) + " to " + print(max);
    }

    @Override
    public Reading read(String text) {
      String digits = text.startsWith("-") ? text.substring(1) : text;
      if (!isDigits(digits)) {
        return refused(this, text);
      }
      double value = parse(digits);
      double signed = text.startsWith("-") ? -value : value;
      double clamped = Math.max(min, Math.min(max, signed));
      return clamped == signed
          ? new Reading(print(clamped), "")
          : new Reading(print(clamped), key + " takes " + allowed() + ", not " + text);
    }

    /**
     * The number that canonical text stands for.
     *
     * @param digits of a whole number, without a sign
     */
    static double parse(String digits) {
      double value = 0;
      for (int i = 0; i < digits.length(); i++) {
        value = 10 * value + (digits.charAt(i) - '0');
      }
      return value;
    }

    private static boolean isDigits(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return !text.isEmpty();
    }

    private static String print(double whole) {
      return Long.toString((long) whole);
    }
  }

  /**
   * A number on a slider, from {@code min} to {@code max}, both included.
   *
   * @param unit behind the number, and accepted in a block or an address too; empty if there is
   *     none
   * @param step from one place of the slider to the next
   * @param decimals how many are kept of what a block or an address asks for, 0 to 9
   */
  record Amount(
      String key,
      String label,
      String unit,
      double min,
      double max,
      double step,
      int decimals,
      double start)
      implements Setting {
    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    @Override
    public String initial() {
      return print(start);
    }

    @Override
    public String allowed() {
      return "a number from "
          + print(min)
          + " to "
          + print(max)
          + (unit.isEmpty() ? "" : " " + shownUnit());
    }

    @Override
    public Reading read(String text) {
      String bare = withoutUnit(text);
      if (bare.length() > 40 || bare.isEmpty() || Numeral.length(bare) != bare.length()) {
        return refused(this, text);
      }
      double given = Numeral.of(bare).value();
      double clamped = Math.max(min, Math.min(max, given));
      return clamped == given
          ? new Reading(print(clamped), "")
          : new Reading(print(clamped), key + " takes " + allowed() + ", not " + text);
    }

    /** A canonical value as the reader sees it: with its unit. */
    public String spoken(String value) {
      return unit.isEmpty() ? value : value + " " + shownUnit();
    }

    /** {@code x} can be typed; what it means is written otherwise. */
    private String shownUnit() {
      return unit.equals("x") ? "×" : unit;
    }

    /** The text without its unit, which may follow a space. */
    private String withoutUnit(String text) {
      if (unit.isEmpty() || !text.endsWith(unit)) {
        return text;
      }
      int end = text.length() - unit.length();
      return text.substring(0, end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Canonical: as few digits as tell it from its neighbours. */
    private String print(double value) {
      double power = POWERS[decimals];
      return Decimals.shortest(Math.floor(value * power + 0.5) / power);
    }
  }

  /**
   * An amount over many powers of ten, in a box to type into: {@code 500MB} is understood too.
   *
   * @param amount in the unit that the box is in; its step is not used
   * @param units that may follow a number
   */
  record Measure(Amount amount, List<Unit> units) implements Setting {
    /**
     * A unit that may be written in a block or an address.
     *
     * @param scale what it is worth in the unit of the box
     */
    public record Unit(String name, Numeral.Scale scale) {}

    public Measure {
      units = List.copyOf(units);
    }

    @Override
    public String key() {
      return amount.key();
    }

    @Override
    public String label() {
      return amount.label();
    }

    @Override
    public String initial() {
      return amount.initial();
    }

    @Override
    public String allowed() {
      return amount.allowed();
    }

    @Override
    public Reading read(String text) {
      int end = text.length() > 40 ? 0 : Numeral.length(text);
      String behind = text.substring(end);
      for (Unit unit : units) {
        if (end > 0 && (behind.equals(unit.name()) || behind.equals(" " + unit.name()))) {
          double value = Numeral.of(text.substring(0, end)).times(unit.scale());
          // What is beyond all doubles is too large, not wrong.
          double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
          return amount.read(Decimals.shortest(finite));
        }
      }
      return amount.read(text);
    }

    /**
     * How far an arrow key goes: a tenth of the value's first digit, or less where the value is not
     * that round.
     *
     * @param value canonical
     */
    double step(double value) {
      double finest = 1 / Amount.POWERS[amount.decimals()];
      double step = finest;
      while (step * 100 <= value && isMultiple(value, step * 10)) {
        step *= 10;
      }
      return step;
    }

    private static boolean isMultiple(double value, double step) {
      double count = value / step;
      return Math.abs(count - Math.floor(count + 0.5)) < 1e-9 * count;
    }
  }

  /**
   * A setting that may be left to something else, to a preset say: {@link #AUTO} until somebody
   * sets it.
   */
  record OrAuto(Setting setting) implements Setting {
    /** Stands for the value that something else says. */
    public static final String AUTO = "auto";

    @Override
    public String key() {
      return setting.key();
    }

    @Override
    public String label() {
      return setting.label();
    }

    @Override
    public String initial() {
      return AUTO;
    }

    @Override
    public String allowed() {
      return setting.allowed() + ", or " + AUTO;
    }

    @Override
    public Reading read(String text) {
      if (text.equals(AUTO)) {
        return new Reading(AUTO, "");
      }
      Reading reading = setting.read(text);
      return reading.isRefused() ? new Reading(AUTO, reading.problem(), true) : reading;
    }
  }

  /**
   * A text that one of the demo's own classes reads: what was done by hand, say.
   *
   * @param canonical the nearest text that is allowed; only letters, digits and {@code . , - _ :}
   */
  record Passage(
      String key, String label, String initial, String allowed, UnaryOperator<String> canonical)
      implements Setting {

    /** One that is empty at first, and that only a demo itself writes. */
    public Passage(String key, String label, UnaryOperator<String> canonical) {
      this(key, label, "", "what Copy link wrote", canonical);
    }

    @Override
    public Reading read(String text) {
      String read = canonical.apply(text);
      return read.equals(text)
          ? new Reading(read, "")
          : new Reading(read, key + " was not understood in full");
    }
  }

  private static Reading refused(Setting setting, String text) {
    return new Reading(
        setting.initial(),
        setting.key() + " takes " + setting.allowed() + ", not \"" + text + "\"",
        true);
  }
}
