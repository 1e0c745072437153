package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of the course.
 *
 * @param terms in the order of the alphabet; none if there is no {@code glossary.yaml}
 */
public record Glossary(List<Term> terms) implements Article {
  /** Where it is written. */
  public static final SitePath PATH = new SitePath("glossary.yaml");

  /** Where it is read. */
  public static final SitePath PAGE = new SitePath("glossary.html");

  /** Of its page. */
  public static final String TITLE = "Glossary";

  /** Of its page, in one sentence. */
  public static final String SUMMARY =
      "Every term of the course in a sentence, with the lessons that teach and use it.";

  public Glossary {
    terms = List.copyOf(terms);
  }

  /**
   * A word.
   *
   * @param id on the page
   * @param name as it is written within a sentence
   * @param aliases other names, which are linked as well
   * @param meaning in one sentence
   * @param more paragraphs; may be none
   * @param lesson the Markdown file of the lesson that teaches it, if that was said
   * @param span where it begins
   */
  public record Term(
      String id,
      String name,
      List<String> aliases,
      String meaning,
      List<String> more,
      Optional<Lesson> lesson,
      Span span) {
    private static final Pattern WORD_END = Pattern.compile("[ -]");

    public Term {
      aliases = List.copyOf(aliases);
      more = List.copyOf(more);
    }

    /** The aliases that are worth telling: a plural, or another ending of what was told, is not. */
    public List<String> otherNames() {
      List<String> told = new ArrayList<>(List.of(name));
      for (String alias : aliases) {
        if (told.stream().noneMatch(other -> isInflected(other, alias))) {
          told.add(alias);
        }
      }
      return List.copyOf(told.subList(1, told.size()));
    }

    private static boolean isInflected(String name, String alias) {
      Iterator<String> words = WORD_END.splitAsStream(name).iterator();
      Iterator<String> others = WORD_END.splitAsStream(alias).iterator();
      boolean isSame = true;
      while (isSame && words.hasNext() && others.hasNext()) {
        String word = words.next();
        int stem = Math.max(Math.min(3, word.length()), word.length() - 3);
        isSame = others.next().startsWith(word.substring(0, stem));
      }
      return isSame && !words.hasNext() && !others.hasNext();
    }
  }

  /** A lesson as it was named. */
  public record Lesson(String target, Span span) {}

  @Override
  public SitePath path() {
    return PATH;
  }

  @Override
  public SitePath page() {
    return PAGE;
  }

  /** All that a link can lead to; the page itself is made of the terms. */
  @Override
  public Body body() {
    Set<String> ids = new HashSet<>();
    terms.forEach(term -> ids.add(term.id()));
    return new Body(List.of(), List.of(), ids, List.of(), List.of());
  }
}
