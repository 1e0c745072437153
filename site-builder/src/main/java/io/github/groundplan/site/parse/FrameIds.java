package io.github.groundplan.site.parse;

import java.util.HashSet;
import java.util.Set;

/** The ids that stand on a page before its author has written a word: headings get others. */
final class FrameIds {
  private static final Set<String> ALL =
      Set.of(
          "all-pages",
          "contents-title",
          "embed",
          "embed-code",
          "lessons",
          "main",
          "promise",
          "where-it-belongs");

  private FrameIds() {}

  /** All of them; to be added to. */
  static Set<String> taken() {
    return new HashSet<>(ALL);
  }
}
