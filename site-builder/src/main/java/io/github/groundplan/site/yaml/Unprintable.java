package io.github.groundplan.site.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that stand in no file, and that an escape such as {@code "\u0000"} brings into a text
 * all the same. No page may hold them (HTML Living Standard, section 13.1.4), and a terminal takes
 * some for a command.
 */
final class Unprintable {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff]");

  static final String HINT = "leave the escape out";

  private Unprintable() {}

  /** What is wrong with the first of them in {@code text}. */
  static Optional<String> in(String text) {
    Matcher found = FORBIDDEN.matcher(text);
    return found.find()
        ? Optional.of(
            String.format(
                Locale.ROOT, "U+%04X cannot stand in a text", found.group().codePointAt(0)))
        : Optional.empty();
  }
}
