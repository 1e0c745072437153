package io.github.groundplan.site.feed;

import io.github.groundplan.site.file.Bytes;

/** Writes XML, an element a line. */
final class Xml {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Begins an element, with names and values of its attributes in turn. */
  Xml open(String name, String... attributes) {
    start(name, attributes).append(">\n");
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    start(name, attributes).append("/>\n");
    return this;
  }

  /** An element that holds a text. */
  Xml element(String name, String text) {
    start(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  Bytes finish() {
    return Bytes.of(out.toString());
  }

  private StringBuilder start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1])).append('"');
    }
    return out;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
