package io.github.groundplan.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The characters of a page that are drawn in its fonts: its text, and attributes that a browser
 * draws in their place. What is only spoken ({@code aria-label}), stands in a window of the system
 * ({@code title}, the title of the page) or is data takes no font, unless a style sheet shows it.
 */
final class ShownText {
  /** HTML Living Standard, sections 4.8.3, 4.10.5 and 4.10.10: in the fonts of their element. */
  private static final List<Drawn> DRAWN =
      List.of(
          new Drawn("img[alt], input[type=image][alt]", "alt"),
          new Drawn("input[placeholder], textarea[placeholder]", "placeholder"),
          new Drawn("input[value]:not([type~=hidden|checkbox|radio|range|color])", "value"),
          new Drawn("option[label], optgroup[label]", "label"));

  private static final Pattern SHOWN_BY_STYLES = Pattern.compile("attr\\(\\s*([a-zA-Z0-9-]+)");

  private ShownText() {}

  /** A tag whose attribute is drawn. */
  private record Drawn(String selector, String attribute) {}

  /**
   * All of it, each part in a line.
   *
   * @param sheet whose {@code attr()} shows more attributes
   */
  static String of(Document page, String sheet) {
    List<String> parts = new ArrayList<>();
    parts.add(page.body().text());
    for (Drawn drawn : DRAWN) {
      add(page, drawn.selector, drawn.attribute, parts);
    }
    SHOWN_BY_STYLES
        .matcher(sheet)
        .results()
        .map(shown -> shown.group(1))
        .distinct()
        .forEach(attribute -> add(page, "[" + attribute + "]", attribute, parts));
    return String.join("\n", parts);
  }

  private static void add(Document page, String selector, String attribute, List<String> parts) {
    for (Element element : page.select(selector)) {
      parts.add(element.attr(attribute));
    }
  }
}
