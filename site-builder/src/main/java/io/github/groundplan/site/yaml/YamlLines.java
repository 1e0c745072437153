package io.github.groundplan.site.yaml;

import io.github.groundplan.site.yaml.NoYaml.Spot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a text that is no YAML, as whoever looks for the slip in them reads them. */
final class YamlLines {
  /** Spaces, and the hyphens of lists. */
  private static final Pattern START = Pattern.compile("(?: *- +)* *");

  private static final Pattern KEY = Pattern.compile("(?: *- +)* *([^:#]+?) *:(?: .*)?");
  private static final Pattern TIGHT = Pattern.compile("(?: *- +)* *([\\w.-]+):(\\S.*)");
  private static final int LONGEST_SHOWN = 40;

  private final List<String> lines;

  YamlLines(String text) {
    lines = List.of(text.split("\n", -1));
  }

  private String line(int number) {
    return number < lines.size() ? lines.get(number) : "";
  }

  /** What stands before a place in its line. */
  private String before(Mark mark) {
    String line = line(mark.getLine());
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, points));
  }

  /** The character at a place; empty behind the end of a line. */
  String character(Mark mark) {
    return character(Spot.of(mark));
  }

  /** The character at a place; empty behind the end of a line. */
  String character(Spot spot) {
    String line = line(spot.line());
    int points = Math.min(spot.column(), line.codePointCount(0, line.length()));
    String rest = line.substring(line.offsetByCodePoints(0, points));
    return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
  }

  /** The last bracket up to a place, that one included, which is open there. */
  Optional<Spot> lastOpen(Mark mark) {
    int closed = 0;
    for (int number = Math.min(mark.getLine(), lines.size() - 1); number >= 0; number--) {
      String line = line(number);
      int end = number == mark.getLine() ? before(mark).length() + 1 : line.length();
      for (int i = Math.min(end, line.length()) - 1; i >= 0; i--) {
        char c = line.charAt(i);
        if (c == ']' || c == '}') {
          closed++;
        } else if ((c == '[' || c == '{') && closed-- == 0) {
          return Optional.of(new Spot(number, line.codePointCount(0, i), 1));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but spaces and the hyphens of lists stand before a place. */
  boolean isFirst(Mark mark) {
    return START.matcher(before(mark)).matches();
  }

  /** Whether a text in quotes ends before a place, in its line. */
  boolean isBehindQuotes(Mark mark) {
    String before = before(mark).strip();
    return before.endsWith("\"") || before.endsWith("'");
  }

  /** A line that should have a key and has no colon behind it. */
  NoYaml withoutColon(int number) {
    String line = line(number);
    Matcher tight = TIGHT.matcher(line);
    Spot spot = new Spot(number, indentation(line), Spot.TO_LINE_END);
    if (!tight.matches()) {
      String hint = "as in key: value; a text that goes on is indented";
      return NoYaml.at(spot, "this line has no colon", hint);
    }
    String meant = tight.group(1) + ": " + tight.group(2);
    boolean isShort = meant.length() <= LONGEST_SHOWN;
    return NoYaml.at(
        spot, "no space stands behind the colon", isShort ? "write " + meant : "as in key: value");
  }

  /** A colon where none can stand: behind another, or in a line that stands in the wrong place. */
  NoYaml secondColon(Mark colon) {
    String before = before(colon);
    Matcher first = KEY.matcher(before + " ");
    if (before.contains(": ") && first.matches()) {
      return NoYaml.at(
          Spot.of(colon),
          "a second colon with a space behind it stands in this line",
          "put the text in quotes: " + first.group(1) + ": \"…\"");
    }
    int above = above(colon.getLine());
    if (above >= 0 && !KEY.matcher(line(above)).matches()) {
      return withoutColon(above);
    }
    if (above >= 0 && indentation(line(colon.getLine())) > indentation(line(above))) {
      Spot spot = new Spot(colon.getLine(), indentation(line(colon.getLine())), Spot.TO_LINE_END);
      String reason = "this line is indented further than the one above, which has its value";
      return NoYaml.at(spot, reason, "begin it in the same column as the line above");
    }
    return NoYaml.at(Spot.of(colon), "no colon can stand here", "put the text in quotes");
  }

  /** A line behind what was taken for the whole text. */
  NoYaml secondStart(Mark mark) {
    int above = above(mark.getLine());
    String last = line(Math.max(0, above));
    if (last.startsWith("...")) {
      Spot spot = new Spot(above, 0, Spot.TO_LINE_END);
      return NoYaml.at(spot, "a line of ... ends the text before its end", "leave it out");
    }
    return last.startsWith("%")
        ? NoYaml.at(new Spot(above, 0, 1), "no line can begin with %", "leave it out")
        : misplaced(mark);
  }

  /** A line that begins in a column where nothing above does. */
  NoYaml misplaced(Mark mark) {
    Spot spot = new Spot(mark.getLine(), mark.getColumn(), Spot.TO_LINE_END);
    return NoYaml.at(
        spot,
        "this line begins in a column in which nothing above begins",
        "indent it as the line that it belongs beside");
  }

  /** The last line before one that says something, from 0; -1 if there is none. */
  private int above(int number) {
    int above = number - 1;
    while (above >= 0 && (line(above).isBlank() || line(above).strip().startsWith("#"))) {
      above--;
    }
    return above;
  }

  private static int indentation(String line) {
    Matcher start = START.matcher(line);
    return start.lookingAt() ? start.end() : 0;
  }
}
