package io.github.groundplan.demo;

import io.github.groundplan.demo.view.HtmlPrinter;
import io.github.groundplan.demo.view.Node;

/** Views as HTML for tests to look through: words as they are written, with plain spaces. */
public final class Printed {
  private Printed() {}

  /** The HTML of a view, in which numbers are not tied to their units. */
  public static String html(Node view) {
    return HtmlPrinter.print(view).replace('\u00a0', ' ');
  }
}
