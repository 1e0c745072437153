package io.github.groundplan.demo.availability;

import io.github.groundplan.sim.number.Numeral;
import java.util.ArrayList;
import java.util.List;

/**
 * A structure as text: {@code lb:99.99:30m,app:99.5x3:4h:need2,db:99.9:2h_spare:99}. A comma stands
 * between stages, an underscore between parts in parallel. A part is its name, its availability in
 * percent, {@code x3} for three alike, its MTTR unless that is an hour, and how many of its stage
 * are needed unless that is one.
 */
final class Notation {
  private static final String NEED = "need";
  private static final int PERCENT = 10_000_000;
  private static final int LONGEST_NUMBER = 16;

  private Notation() {}

  /** The canonical text. */
  static String print(Structure structure) {
    StringBuilder text = new StringBuilder();
    for (Stage stage : structure.stages()) {
      text.append(text.isEmpty() ? "" : ",");
      print(stage, text);
    }
    return text.toString();
  }

  private static void print(Stage stage, StringBuilder text) {
    List<Part> parts = stage.parts();
    int next;
    for (int i = 0; i < parts.size(); i = next) {
      Part part = parts.get(i);
      next = i + 1;
      while (next < parts.size() && parts.get(next).equals(part)) {
        next++;
      }
      text.append(i == 0 ? "" : "_").append(part.name()).append(':').append(percent(part.down()));
      text.append(next - i > 1 ? "x" + (next - i) : "");
      text.append(part.repairSeconds() == Part.HOUR ? "" : ":" + time(part.repairSeconds()));
    }
    text.append(stage.needed() == 1 ? "" : ":" + NEED + stage.needed());
  }

  /**
   * The share of time up in percent, with all its digits: {@code 99.9}.
   *
   * @param down in billionths
   */
  static String percent(int down) {
    int up = Part.ALWAYS - down;
    StringBuilder text = new StringBuilder(Integer.toString(up / PERCENT));
    int rest = up % PERCENT;
    if (rest > 0) {
      text.append('.');
      for (int unit = PERCENT / 10; rest > 0; unit /= 10) {
        text.append(rest / unit);
        rest %= unit;
      }
    }
    return text.toString();
  }

  /** Whole seconds in the largest unit that gives a whole number: {@code 4h}, {@code 90s}. */
  private static String time(int seconds) {
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "d";
    }
    return seconds % Part.HOUR == 0
        ? seconds / Part.HOUR + "h"
        : seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }

  /** The nearest structure; the usual one if nothing of the text is understood. */
  static Structure read(String text) {
    List<Stage> stages = new ArrayList<>();
    List<String> pieces = pieces(text, ',');
    for (int i = 0; i < pieces.size() && stages.size() < Structure.MOST; i++) {
      List<Part> parts = new ArrayList<>();
      int needed = 1;
      for (String piece : pieces(pieces.get(i), '_')) {
        needed = Math.max(needed, read(pieces(piece, ':'), parts));
      }
      if (!parts.isEmpty()) {
        stages.add(new Stage(parts, needed));
      }
    }
    return stages.isEmpty() ? Presets.CHAIN.structure() : new Structure(stages);
  }

  /** Adds the parts that the fields tell of, and says how many of the stage they say are needed. */
  private static int read(List<String> fields, List<Part> parts) {
    Part part = Part.USUAL.named(fields.get(0));
    int copies = fields.get(0).isEmpty() ? 0 : 1;
    int needed = 1;
    for (String field : fields.subList(1, fields.size())) {
      int length = numeral(field);
      String unit = field.substring(length);
      if (field.startsWith(NEED)) {
        needed = whole(field.substring(NEED.length()));
      } else if (length > 0 && (unit.isEmpty() || unit.startsWith("x"))) {
        part = part.downFor(1 - number(field, length) / 100);
        copies = unit.isEmpty() ? copies : whole(unit.substring(1));
      } else if (length > 0) {
        part = new Part(part.name(), part.down(), seconds(number(field, length), unit));
      }
    }
    for (int i = 0; i < copies && parts.size() < Stage.MOST; i++) {
      parts.add(part);
    }
    return needed;
  }

  private static int seconds(double number, String unit) {
    double each =
        switch (unit) {
          case "s" -> 1;
          case "m" -> 60;
          case "d" -> 86_400;
          default -> Part.HOUR;
        };
    return (int) Math.min(Part.LONGEST_REPAIR, Math.floor(number * each + 0.5));
  }

  private static int numeral(String field) {
    return field.startsWith("-") ? 0 : Math.min(Numeral.length(field), LONGEST_NUMBER);
  }

  private static double number(String field, int length) {
    String digits = field.substring(0, length);
    // Cut short, it may end with a point or an exponent.
    return Numeral.length(digits) == length ? Numeral.of(digits).value() : 0;
  }

  /** One digit is enough here. */
  private static int whole(String text) {
    char first = text.isEmpty() ? '1' : text.charAt(0);
    return text.length() == 1 && first >= '1' && first <= '9' ? first - '0' : 1;
  }

  private static List<String> pieces(String text, char separator) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == separator) {
        pieces.add(text.substring(start, end));
        start = end + 1;
      }
    }
    return pieces;
  }
}
