package io.github.groundplan.site.parse;

import java.util.HashSet;
import java.util.Set;

/** What the text of one file names of what lies beside it. For one thread. */
final class Uses {
  private final Set<String> scenarios = new HashSet<>();
  private final Set<String> snippets = new HashSet<>();

  /** It runs a scenario of this name, if there is one. */
  void scenario(String name) {
    scenarios.add(name);
  }

  /** It includes a snippet of this name, if there is one. */
  void snippet(String name) {
    snippets.add(name);
  }

  Set<String> scenarios() {
    return Set.copyOf(scenarios);
  }

  Set<String> snippets() {
    return Set.copyOf(snippets);
  }
}
