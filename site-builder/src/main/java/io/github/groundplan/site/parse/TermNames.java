package io.github.groundplan.site.parse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of a glossary's terms, as they are found in texts: as they are written, or with a
 * capital letter. Made once for all pages.
 */
final class TermNames {
  private final Glossary glossary;
  private final Map<String, String> ids = new HashMap<>();
  private final Pattern pattern;

  TermNames(Glossary glossary) {
    this.glossary = glossary;
    for (Glossary.Term term : glossary.terms()) {
      add(term.name(), term.id());
      term.aliases().forEach(alias -> add(alias, term.id()));
    }
    pattern = Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:" + anyOf() + ")(?![\\p{L}\\p{N}_-])");
  }

  private void add(String name, String id) {
    ids.put(name, id);
    ids.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), id);
  }

  /** By their first letters, so that few are tried at a place. */
  private String anyOf() {
    Map<Integer, List<String>> byLetter =
        ids.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.codePointAt(0), TreeMap::new, Collectors.toList()));
    return byLetter.values().stream().map(TermNames::anyOf).collect(Collectors.joining("|"));
  }

  /** The longest first: "response time" before "response". */
  private static String anyOf(List<String> names) {
    int letter = Character.charCount(names.get(0).codePointAt(0));
    return names.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .map(name -> Pattern.quote(name.substring(letter)))
        .collect(
            Collectors.joining("|", Pattern.quote(names.get(0).substring(0, letter)) + "(?:", ")"));
  }

  Glossary glossary() {
    return glossary;
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Finds them in a text; of the same beginning the longest. */
  Matcher in(CharSequence text) {
    return pattern.matcher(text);
  }

  /** The id of the term that has this name. */
  String id(String name) {
    return ids.get(name);
  }
}
