package io.github.groundplan.site.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of the page about the design, as Markdown. */
final class TokenTables {
  /** What stands on a ground, and what it is for. */
  static final Map<String, String> MARKS =
      mapOf(
          "ink", "text, and the second line of a chart",
          "muted", "what is said in a lower voice",
          "blue", "what is built; links and buttons",
          "blue-strong", "a link under the pointer",
          "orange", "words about a request in flight",
          "packet", "a request in flight",
          "green", "health: well",
          "amber", "health: slow, doubtful",
          "red", "health: down, failed",
          "edge", "the border of a control");

  /** What others stand on. */
  static final Map<String, String> GROUNDS =
      mapOf(
          "paper", "the page",
          "sheet", "demos, boxes, fields",
          "wash", "a prediction; what is pressed",
          "share", "a filled share; selected text",
          "code", "code");

  /** Hints, which may be faint, and letters on blue. */
  static final Map<String, String> REST =
      mapOf(
          "line", "between parts; a hint",
          "grid", "the squares of a stage; a hint",
          "on-blue", "letters on a main button");

  private static final Map<String, String> SIZES =
      mapOf(
          "size-small", "the smallest there is",
          "size-ui", "controls, tables, captions",
          "size-text", "text",
          "size-lead", "the sentence under a title",
          "size-h3", "headings of the third level",
          "size-h2", "headings of the second level",
          "size-h1", "titles of pages",
          "size-poster", "the title of the start page");

  private static final Map<String, String> LENGTHS =
      mapOf(
          "measure", "the widest line of text",
          "column", "the widest table, chart or demo of a lesson",
          "gutter", "beside everything, on a phone",
          "bleed", "how far a demo reaches beyond the text, on a phone",
          "stroke", "lines of what is built",
          "corner-part", "corners of parts",
          "corner-card", "corners of controls and cards",
          "target", "the least height of a control, under a mouse",
          "quick", "a colour changes",
          "calm", "something opens or fills");

  private static final Pattern REM = Pattern.compile("(-?[0-9.]+)rem");
  private static final double PIXELS_A_REM = 16;

  private final Tokens tokens;

  TokenTables(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The names that a table explains; families of type stand in the text. */
  static List<String> explained() {
    Map<String, String> all = new LinkedHashMap<>();
    List.of(MARKS, GROUNDS, REST, SIZES, LENGTHS).forEach(all::putAll);
    return List.copyOf(all.keySet());
  }

  String marks() {
    StringBuilder table =
        new StringBuilder(
            """
            | token | for | light | on paper | on sheet | dark | on paper | on sheet |
            | --- | --- | --- | ---: | ---: | --- | ---: | ---: |
            """);
    MARKS.forEach((name, use) -> table.append(row(name, use, List.of("paper", "sheet"))));
    return table.toString();
  }

  String grounds() {
    StringBuilder table =
        new StringBuilder(
            """
            | token | for | light | ink | muted | blue | dark | ink | muted | blue |
            | --- | --- | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |
            """);
    GROUNDS.forEach((name, use) -> table.append(row(name, use, List.of("ink", "muted", "blue"))));
    return table.toString();
  }

  String rest() {
    StringBuilder table =
        new StringBuilder(
            """
            | token | for | light | on its ground | dark | on its ground |
            | --- | --- | --- | ---: | --- | ---: |
            """);
    REST.forEach(
        (name, use) ->
            table.append(row(name, use, List.of(name.equals("on-blue") ? "blue" : "sheet"))));
    return table.toString();
  }

  String sizes() {
    StringBuilder table =
        new StringBuilder("| token | pixels | for | looks |\n| --- | ---: | --- | --- |\n");
    SIZES.forEach(
        (name, use) ->
            table.append(
                "| `%s` | %s | %s | <span class=\"specimen-%s\">Plan</span> |\n"
                    .formatted(name, pixels(tokens.others().get(name)), use, name)));
    return table.toString();
  }

  String lengths() {
    StringBuilder table = new StringBuilder("| token | value | for |\n| --- | ---: | --- |\n");
    LENGTHS.forEach(
        (name, use) ->
            table.append(
                "| `%s` | %s | %s |\n".formatted(name, length(tokens.others().get(name)), use)));
    return table.toString();
  }

  private String row(String name, String use, List<String> others) {
    return "| `"
        + name
        + "` | "
        + use
        + half(tokens.light(), name, others)
        + half(tokens.dark(), name, others)
        + " |\n";
  }

  private static String half(Map<String, Colour> colours, String name, List<String> others) {
    Colour colour = colours.get(name);
    StringBuilder cells = new StringBuilder(" | ").append(swatch(colour));
    for (String other : others) {
      cells.append(" | ").append(ratio(colour.contrastWith(colours.get(other))));
    }
    return cells.toString();
  }

  private static String swatch(Colour colour) {
    return "<svg class=\"swatch\" viewBox=\"0 0 24 16\" aria-hidden=\"true\">"
        + "<rect x=\"1\" y=\"1\" width=\"22\" height=\"14\" rx=\"2\" fill=\"%1$s\"></rect></svg>`%1$s`"
            .formatted(colour.hex());
  }

  /** Rounded down: what is just short of a limit must not look as if it met it. */
  private static String ratio(double contrast) {
    return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
  }

  /** The pixels of a length in rem; of one that grows with the window, its least and its most. */
  private static String pixels(String value) {
    Matcher rem = REM.matcher(value);
    StringBuilder all = new StringBuilder();
    String last = "";
    while (rem.find()) {
      String pixels = number(Double.parseDouble(rem.group(1)) * PIXELS_A_REM);
      if (all.isEmpty()) {
        all.append(pixels);
      }
      last = pixels;
    }
    return value.startsWith("clamp") ? all + " to " + last : all.toString();
  }

  private static String length(String value) {
    return value.endsWith("rem") ? pixels(value) + " px" : value.replaceAll("(px|ms)$", " $1");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
  }

  private static Map<String, String> mapOf(String... namesAndUses) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndUses.length; i += 2) {
      map.put(namesAndUses[i], namesAndUses[i + 1]);
    }
    return map;
  }
}
