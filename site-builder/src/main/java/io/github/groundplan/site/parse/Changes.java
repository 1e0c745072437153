package io.github.groundplan.site.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has changed between two builds beside the texts themselves.
 *
 * @param scenarios names of those that came, went or are others
 * @param snippets the same of snippets
 * @param words of the glossary that came, went or lead elsewhere; what a word means is told on the
 *     glossary's own page only
 */
record Changes(Set<String> scenarios, Set<String> snippets, Set<String> words) {
  static Changes between(Vocabulary before, Vocabulary now) {
    return new Changes(
        differences(before.scenarios().byName(), now.scenarios().byName()),
        differences(before.snippets().byName(), now.snippets().byName()),
        words(before.glossary(), now.glossary()));
  }

  boolean isNothing() {
    return scenarios.isEmpty() && snippets.isEmpty() && words.isEmpty();
  }

  /**
   * Whether a text has to be read again. Words are not looked for in what it includes: there they
   * are no links.
   */
  boolean touch(String text, Uses uses) {
    return uses.scenarios().stream().anyMatch(scenarios::contains)
        || uses.snippets().stream().anyMatch(snippets::contains)
        || words.stream().anyMatch(text::contains);
  }

  private static <T> Set<String> differences(Map<String, T> before, Map<String, T> now) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    names.removeIf(
        name ->
            before.containsKey(name)
                && now.containsKey(name)
                && before.get(name).equals(now.get(name)));
    return names;
  }

  private static Set<String> words(Glossary before, Glossary now) {
    Set<Name> were = names(before);
    Set<Name> are = names(now);
    Set<String> words = new TreeSet<>();
    for (Name name : were) {
      if (!are.contains(name)) {
        words.addAll(name.spellings());
      }
    }
    for (Name name : are) {
      if (!were.contains(name)) {
        words.addAll(name.spellings());
      }
    }
    return words;
  }

  private static Set<Name> names(Glossary glossary) {
    Set<Name> names = new HashSet<>();
    for (Glossary.Term term : glossary.terms()) {
      names.add(new Name(term.name(), term.id()));
      term.aliases().forEach(alias -> names.add(new Name(alias, term.id())));
    }
    return names;
  }

  /** By which a word is found in a text, and where it leads. */
  private record Name(String word, String id) {
    /** As it stands in a text, at the beginning of a sentence too. */
    List<String> spellings() {
      return List.of(word, Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
  }
}
