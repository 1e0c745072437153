package io.github.groundplan.site.cli;

import io.github.groundplan.site.diagnostic.Diagnostics;

/** How many there are, in words. */
final class Counted {
  private Counted() {}

  static String mistakes(Diagnostics mistakes) {
    int count = mistakes.sorted().size();
    return count + (count == 1 ? " mistake" : " mistakes");
  }
}
