package io.github.groundplan.site.parse;

import io.github.groundplan.site.figure.RunCache;
import java.util.List;
import java.util.Map;

/**
 * What the texts of all pages may name.
 *
 * @param scenarios for figures
 * @param runs of figures, made once for all pages
 * @param glossary of which terms become links
 */
record Vocabulary(SiteScenarios scenarios, RunCache runs, Glossary glossary) {
  /** Of texts that name nothing. */
  static Vocabulary none() {
    return new Vocabulary(
        new SiteScenarios(Map.of()), new RunCache(List.of()), new Glossary(List.of()));
  }
}
