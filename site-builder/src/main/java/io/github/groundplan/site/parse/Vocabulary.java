package io.github.groundplan.site.parse;

import io.github.groundplan.site.figure.RunCache;
import java.util.List;
import java.util.Map;

/**
 * What the texts of all pages may name.
 *
 * @param scenarios for figures
 * @param snippets that they may include
 * @param runs of figures, made once for all pages
 * @param terms that become links
 * @param uses is told what a text names
 */
record Vocabulary(
    SiteScenarios scenarios, Snippets snippets, RunCache runs, TermNames terms, Uses uses) {
  /** With all that is said of the terms. */
  Glossary glossary() {
    return terms.glossary();
  }

  /** The same, for the text of one file. */
  Vocabulary usedBy(Uses text) {
    return new Vocabulary(scenarios, snippets.askedBy(text), runs, terms, text);
  }

  /** Of texts that name nothing. */
  static Vocabulary none() {
    return of(new Snippets(Map.of()));
  }

  /** Of texts that include snippets, and name nothing else. */
  static Vocabulary of(Snippets snippets) {
    return new Vocabulary(
        new SiteScenarios(Map.of()),
        snippets,
        new RunCache(List.of()),
        new TermNames(new Glossary(List.of())),
        new Uses());
  }
}
