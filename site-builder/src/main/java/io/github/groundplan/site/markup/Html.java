package io.github.groundplan.site.markup;

/** Text as it stands in HTML. */
public final class Html {
  private Html() {}

  /** Escaped for an element or an attribute in either kind of quotes. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (!entity.isEmpty()) {
        escaped.append(text, start, i).append(entity);
        start = i + 1;
      }
    }
    return start == 0 ? text : escaped.append(text, start, text.length()).toString();
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
