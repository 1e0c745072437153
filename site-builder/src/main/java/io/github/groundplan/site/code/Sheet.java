package io.github.groundplan.site.code;

/** Code as it is written down; pieces of one kind that touch become one. */
final class Sheet {
  private final StringBuilder html = new StringBuilder();
  private Ink ink = Ink.PLAIN;

  void add(Ink next, String text) {
    if (next != ink) {
      close();
      if (next != Ink.PLAIN) {
        html.append("<span class=\"").append(next.style()).append("\">");
      }
      ink = next;
    }
    for (int i = 0; i < text.length(); i++) {
      escape(text.charAt(i));
    }
  }

  String html() {
    close();
    ink = Ink.PLAIN;
    return html.toString();
  }

  private void close() {
    if (ink != Ink.PLAIN) {
      html.append("</span>");
    }
  }

  private void escape(char c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      default -> html.append(c);
    }
  }
}
