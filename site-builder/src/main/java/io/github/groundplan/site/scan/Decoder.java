package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.Bytes;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into a text that may stand in a page. */
final class Decoder {
  /** What HTML does not allow (Living Standard, section 13.1.4): controls and noncharacters. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff]");

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
    Matcher forbidden = FORBIDDEN.matcher(source.text());
    while (forbidden.find()) {
      String name = String.format(Locale.ROOT, "U+%04X", (int) forbidden.group().charAt(0));
      String message = name + " is no character that a page may hold";
      diagnostics.report(source.span(forbidden.start(), 1).error(message, "remove it"));
    }
    return Optional.of(source);
  }

  private static String lineFeeds(String text) {
    String marked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
