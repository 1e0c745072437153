package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.Bytes;
import java.util.Locale;
import java.util.Optional;

/** Turns bytes into a text that may stand in a page. */
final class Decoder {
  private Decoder() {}

  static Optional<Source> decode(String file, Bytes bytes, Diagnostics diagnostics) {
    Source source = new Source(file, lineFeeds(bytes.text()));
    // A replacement character that the author wrote is no better than one made by decoding.
    int broken = source.text().indexOf('\ufffd');
    if (broken >= 0) {
      String hint = "save the file as UTF-8";
      diagnostics.report(source.span(broken, 1).error("this is not UTF-8", hint));
      return Optional.empty();
    }
    reportForbidden(source, diagnostics);
    return Optional.of(source);
  }

  /** The same character many times in a row is told once. */
  private static void reportForbidden(Source source, Diagnostics diagnostics) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isForbidden(c) && (i == 0 || c != text.charAt(i - 1))) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) c);
        String message = name + " is no character that a page may hold";
        diagnostics.report(source.span(i, 1).error(message, "remove it"));
      }
    }
  }

  /** What HTML does not allow (Living Standard, section 13.1.4): controls and noncharacters. */
  private static boolean isForbidden(char c) {
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c >= '\u007f' && (c <= '\u009f' || (c >= '\ufdd0' && c <= '\ufdef') || c >= '\ufffe');
  }

  private static String lineFeeds(String text) {
    String marked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
