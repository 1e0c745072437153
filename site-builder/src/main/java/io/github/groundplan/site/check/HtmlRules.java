package io.github.groundplan.site.check;

import java.util.List;

/** What a page's HTML is held against, beside the rules of this package. */
@FunctionalInterface
public interface HtmlRules {
  /** The mistakes in a page, in their order; empty if there are none. */
  List<Breach> breaches(String html);

  /**
   * A mistake.
   *
   * @param line from 1
   * @param column from 1
   * @param message in a sentence
   */
  record Breach(int line, int column, String message) {}

  /** No rules. */
  static HtmlRules none() {
    return html -> List.of();
  }
}
