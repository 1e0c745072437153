package io.github.groundplan.site.scenario;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into a text, or says why they are none. */
final class ScenarioText {
  private static final char REPLACEMENT = '\ufffd';

  /** What YAML does not allow (1.2.2, section 5.1), the replacement character besides. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufeff\\ufffd-\\uffff]");

  private ScenarioText() {}

  static Optional<Source> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    String text = lineFeeds(new String(bytes, StandardCharsets.UTF_8));
    Matcher forbidden = FORBIDDEN.matcher(text);
    if (!forbidden.find()) {
      return Optional.of(new Source(file, text));
    }
    // What a terminal would take for a command is not sent to it.
    Source shown = new Source(file, forbidden.replaceAll(String.valueOf(REPLACEMENT)));
    int first = shown.text().indexOf(REPLACEMENT);
    char found = text.charAt(first);
    String message =
        found == REPLACEMENT
            ? "this is not UTF-8"
            : String.format(Locale.ROOT, "U+%04X cannot stand in a text", (int) found);
    String hint = found == REPLACEMENT ? "save the file as UTF-8" : "is this a text file?";
    diagnostics.report(shown.span(first, 1).error(message, hint));
    return Optional.empty();
  }

  private static String lineFeeds(String text) {
    String marked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return marked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
