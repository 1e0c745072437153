package io.github.groundplan.site.figure.value;

import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.number.Decimals;
import java.util.List;
import java.util.Optional;

/** Writes values as readers know them. */
public final class Notation {
  /** A no-break space. */
  static final String SPACE = "\u00a0";

  private static final List<String> TIMES = List.of("ns", "µs", "ms", "s", "min", "h", "day");
  private static final List<String> SIZES = List.of("B", "kB", "MB", "GB", "TB", "PB");
  private static final int DIGITS = 3;

  /** What is so close to a few digits is them, but for the error of a few roundings. */
  private static final double EXACT = 1e-9;

  private final Units units;

  /** Notation in these units. */
  public Notation(Units units) {
    this.units = units;
  }

  /**
   * A value in the unit that gives it few digits: {@code 52.6 min}.
   *
   * @return nothing if there is no unit for what it counts
   */
  public Optional<String> text(Value value, Rounding rounding) {
    return measure(value).map(measure -> text(value, measure, rounding));
  }

  /** A value in a unit that counts the same. */
  public static String text(Value value, Measure measure, Rounding rounding) {
    double number = value.number() / measure.worth();
    boolean isShare = measure.equals(Measure.PERCENT);
    return measure.behind(number(number, isShare, rounding));
  }

  private Optional<Measure> measure(Value value) {
    double size = Math.abs(value.number());
    if (value.isPlain()) {
      return Optional.of(value.isShare() ? Measure.PERCENT : Measure.PLAIN);
    } else if (value.is(Value.TIME)) {
      return Optional.of(size == 0 ? measure("s") : largest(TIMES, size));
    } else if (value.is(Value.SIZE)) {
      return Optional.of(largest(SIZES, size));
    } else if (value.is(Value.RATE)) {
      return Optional.of(Measure.PLAIN.per(second()));
    }
    return value.is(Value.SIZE.per(Value.TIME))
        ? Optional.of(largest(SIZES, size).per(second()))
        : Optional.empty();
  }

  private Unit second() {
    return units.find("s").orElseThrow();
  }

  private Measure measure(String name) {
    return Measure.of(units.find(name).orElseThrow());
  }

  /** The largest of which there is one at least, once it is rounded. */
  private Measure largest(List<String> names, double size) {
    Measure best = measure(names.get(0));
    for (String name : names) {
      Measure next = measure(name);
      best = size >= 0.9995 * next.worth() ? next : best;
    }
    return best;
  }

  private static String number(double number, boolean isShare, Rounding rounding) {
    if (rounding instanceof Rounding.Decimals decimals) {
      return grouped(Decimals.fixed(number, decimals.count()));
    }
    if (rounding instanceof Rounding.Digits digits) {
      return grouped(Decimals.fixed(number, decimals(number, digits.count())));
    }
    int decimals = isShare ? shareDecimals(number) : decimals(number, DIGITS);
    String text = Decimals.fixed(number, decimals);
    return grouped(isExact(number, text) ? withoutZeros(text) : text);
  }

  /** Of what is nearly all the first two digits of the rest are told. */
  private static int shareDecimals(double percent) {
    double rest = Math.abs(100 - percent);
    boolean isNearlyAll = rest > 1e-10 && rest < 1;
    return isNearlyAll ? decimals(rest, 2) : decimals(percent, DIGITS);
  }

  /** How many decimals show so many digits that count. */
  private static int decimals(double number, int digits) {
    double size = Math.abs(number);
    if (size == 0) {
      return 0;
    }
    int decimals = digits - 1;
    // What rounds up to the next power of ten has a digit more in front.
    double rounding = 0.5;
    for (int i = 1; i < digits; i++) {
      rounding /= 10;
    }
    for (double limit = 10 - rounding; decimals > 0 && size >= limit; limit *= 10) {
      decimals--;
    }
    for (double limit = 1 - rounding / 10; decimals < 9 && size < limit; limit /= 10) {
      decimals++;
    }
    return decimals;
  }

  private static boolean isExact(double number, String text) {
    double told = Double.parseDouble(text);
    return Math.abs(told - number) <= EXACT * Math.abs(number);
  }

  private static String withoutZeros(String text) {
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }

  private static String grouped(String text) {
    int point = text.contains(".") ? text.indexOf('.') : text.length();
    StringBuilder grouped = new StringBuilder(text);
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = point - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return text.startsWith("-") ? "−" + grouped.substring(1) : grouped.toString();
  }

  /** In what this is counted, for messages: {@code a time}. */
  public static String kind(Value value) {
    if (value.isPlain()) {
      return value.isShare() ? "a share" : "a plain number";
    } else if (value.is(Value.TIME)) {
      return "a time";
    } else if (value.is(Value.SIZE)) {
      return "a size";
    } else if (value.is(Value.RATE)) {
      return "a rate";
    }
    Dimension dimension = value.amount().dimension();
    return "a number of " + dimension.text();
  }
}
