package io.github.groundplan.site.figure.function;

import io.github.groundplan.site.figure.value.Result;

/** What can be run for a figure. */
public interface Runs {
  /**
   * What a scenario's run measured.
   *
   * @param isMeant whether its author says that it cannot keep up, so that figures depend on how
   *     long it runs
   * @throws Refused if it cannot keep up and nobody says so, or can though somebody says so
   * @throws io.github.groundplan.site.figure.function.Unknown if there is no scenario of this name
   */
  Result scenario(String name, boolean isMeant);

  /**
   * What a demo reads at the end of its run.
   *
   * @param state as behind the question mark of a copied link; empty for that in which it opens
   * @throws io.github.groundplan.site.figure.function.Unknown if there is no demo of this name
   * @throws IllegalArgumentException if it has no such state
   */
  Result demo(String name, String state);
}
