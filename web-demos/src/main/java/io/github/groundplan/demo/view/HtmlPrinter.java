package io.github.groundplan.demo.view;

import java.util.Set;

/**
 * Prints a view as HTML text, without white space of its own, so that the parsed page has exactly
 * the nodes of the tree. Numbers are {@linkplain Ties tied} to their units.
 */
public final class HtmlPrinter {
  /** Elements that have no end tag. HTML Living Standard, section 13.1.2. */
  private static final Set<String> VOID_TAGS =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  private final StringBuilder out = new StringBuilder();

  private HtmlPrinter() {}

  /** The HTML of {@code node} and all below it. */
  public static String print(Node node) {
    HtmlPrinter printer = new HtmlPrinter();
    printer.append(node);
    return printer.out.toString();
  }

  private void append(Node node) {
    if (node instanceof Text text) {
      escape(Ties.tied(text.value()), false);
    } else {
      append((Element) node);
    }
  }

  private void append(Element element) {
    out.append('<').append(element.tag());
    Attributes attributes = element.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      out.append(' ').append(attributes.name(i)).append("=\"");
      escape(attributes.value(i), true);
      out.append('"');
    }
    out.append('>');
    if (VOID_TAGS.contains(element.tag())) {
      return;
    }
    for (Node child : element.children()) {
      append(child);
    }
    out.append("</").append(element.tag()).append('>');
  }

  private void escape(String value, boolean isQuoted) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(isQuoted ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }
}
