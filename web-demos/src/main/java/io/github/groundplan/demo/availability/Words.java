package io.github.groundplan.demo.availability;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.number.Digits;
import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.theory.Availability;

/** How this demo writes times, shares and dates. */
final class Words {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** What rounds to no share of time down at all. */
  private static final double TINY = 5e-10;

  private Words() {}

  /** A share of time up, with two digits behind its nines. */
  static String availability(Availability availability) {
    double down = availability.downShare();
    if (down == 0 || down == 1) {
      return down == 0 ? "100 %" : "0 %";
    }
    return down < TINY ? "> 99.9999999 %" : Quantity.availability(1 - down);
  }

  /** How many nines: {@code 2.3 nines}. */
  static String nines(Availability availability) {
    if (availability.downShare() == 0) {
      return "never down";
    }
    return availability.nines() < 0.05
        ? "no nines"
        : Decimals.fixed(availability.nines(), 1) + " nines";
  }

  /** A length of time: {@code 4 hours}. */
  static String time(double seconds) {
    return seconds > 0 && seconds < 0.001 ? "under a millisecond" : Quantity.longDuration(seconds);
  }

  /** A count with its noun: {@code 1 outage}, {@code 12 outages}. */
  static String count(double count, String noun) {
    String digits = count < 10 ? Digits.shortThree(count) : Quantity.count(count);
    return digits + " " + noun + (digits.equals("1") ? "" : "s");
  }

  /** A number of years: {@code 3.2 years}, {@code 5,000 years}. */
  static String years(double years) {
    String digits = Digits.shortThree(years);
    return digits + (digits.equals("1") ? " year" : " years");
  }

  /** An interval of shares in percent, as exact as it is narrow: {@code 99.385 to 99.402 %}. */
  static String interval(Interval interval) {
    int decimals = 2;
    for (double unit = 0.001; interval.halfWidth() < unit && decimals < 7; unit /= 10) {
      decimals++;
    }
    return Decimals.fixed(100 * Math.max(0, interval.low()), decimals)
        + " to "
        + Decimals.fixed(100 * Math.min(1, interval.high()), decimals)
        + " %";
  }

  /** A moment of a year that begins in January: {@code 12 March, 14:05}. */
  static String moment(double seconds) {
    int minutes = (int) Math.floor(seconds / 60);
    int day = minutes / (24 * 60);
    int month = 0;
    while (month < 11 && day >= DAYS[month]) {
      day -= DAYS[month++];
    }
    if (day >= DAYS[month]) {
      return "31 December, 24:00";
    }
    int ofDay = minutes % (24 * 60);
    return (day + 1) + " " + MONTHS[month] + ", " + two(ofDay / 60) + ":" + two(ofDay % 60);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** What a part's availability comes from. */
  static String relation(String label, Part part) {
    String up = Notation.percent(part.down()) + " %";
    if (part.down() == 0) {
      return label + ": never fails, " + up + " up.";
    }
    if (part.down() == Part.ALWAYS) {
      return label + ": never works, " + up + " up.";
    }
    String between = time(part.meanUp());
    String repair = time(part.repairSeconds());
    return label + ": " + between + " / (" + between + " + " + repair + ") = " + up + ".";
  }

  /** How many of a stage's parts are needed: {@code needs 1 of 2}. */
  static String needs(Stage stage) {
    return "needs " + stage.needed() + " of " + stage.parts().size();
  }

  /** What parallel parts share: {@code 10 % shared}. */
  static String shared(double share) {
    return Decimals.shortest(share * 100) + " % shared";
  }

  /** The parts of a stage as one: {@code app ×2}, or the labels if their names differ. */
  static String stage(Structure structure, int number) {
    Stage stage = structure.stages().get(number);
    int first = structure.first(number);
    if (!stage.isParallel()) {
      return structure.label(first);
    }
    String name = stage.parts().get(0).name();
    boolean isOne = true;
    for (Part part : stage.parts()) {
      isOne &= part.name().equals(name);
    }
    return isOne
        ? name + " ×" + stage.parts().size()
        : structure.label(first) + " and " + (stage.parts().size() - 1) + " more";
  }

  /** {@code app-1, app-2 and app-3}. */
  static String all(Structure structure, int stage) {
    StringBuilder text = new StringBuilder();
    int first = structure.first(stage);
    int size = structure.stages().get(stage).parts().size();
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : i == size - 1 ? " and " : ", ").append(structure.label(first + i));
    }
    return text.toString();
  }
}
