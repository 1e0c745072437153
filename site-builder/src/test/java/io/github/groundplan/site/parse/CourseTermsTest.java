package io.github.groundplan.site.parse;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.scan.ContentScan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The terms of the course: none is used on a page of it before it is explained there. */
@TestInstance(Lifecycle.PER_CLASS)
class CourseTermsTest {
  /** What is set apart, or leads to an explanation of its own. */
  private static final String APART =
      "h1, h2, h3, h4, h5, h6, a:not(.term), code, pre, svg, math, .admonition__title, summary";

  /** Terms of which only a part is bold, as in "a **cold** request". */
  private static final Map<String, String> TAUGHT_AS =
      Map.of(
          "cold request", "cold",
          "warm connection", "warm",
          "HTTP header", "headers",
          "HTTP method", "method",
          "status code", "status",
          "stable system", "stable",
          "independent failures", "independently");

  /** Pages with tables of data and with parts of demos, in which nothing is linked. */
  private static final Set<String> DRAWN =
      Set.of("design-system", "how-these-numbers-are-made", "validation");

  /** Stands before a link into the glossary. */
  private static final char EXPLAINED = '\u203a';

  private static final String BOUND = "\u2063";

  private final ParsedSite site = parsed();
  private final Map<String, String> ids = new HashMap<>();
  private final Pattern names = names();

  private static ParsedSite parsed() {
    Diagnostics diagnostics = new Diagnostics();
    Path content = Path.of("..", "content");
    return ContentParser.parse(ContentScan.scan(content, diagnostics), Demos.all(), diagnostics);
  }

  /** All names of all terms, the longest first; a line may break in them. */
  private Pattern names() {
    for (Glossary.Term term : site.glossary().terms()) {
      ids.put(term.name(), term.id());
      term.aliases().forEach(alias -> ids.put(alias, term.id()));
    }
    String any =
        ids.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(CourseTermsTest::quoted)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:" + any + ")(?![\\p{L}\\p{N}_-])");
  }

  private static String quoted(String name) {
    String first = name.substring(0, 1);
    String either = "[" + first + first.toUpperCase(ROOT) + "]";
    return either + Pattern.quote(name.substring(1)).replace(" ", "\\E\\s+\\Q");
  }

  @Test
  void eachLessonExplainsATermWhereItIsUsedFirst() {
    assertEquals(10, site.lessons().size());
    assertEquals(List.of(), unexplained(site.lessons()));
  }

  @Test
  void soDoAllOtherPages() {
    assertEquals(List.of(), unexplained(site.demos()));
    List<FreePage> told =
        site.pages().stream().filter(page -> !DRAWN.contains(page.name())).toList();
    assertTrue(told.size() > 8, told::toString);
    assertEquals(List.of(), unexplained(told));
  }

  @Test
  void eachTermIsInBoldInTheLessonThatTeachesIt() {
    List<String> missing = new ArrayList<>();
    for (Glossary.Term term : site.glossary().terms()) {
      String lesson = term.lesson().orElseThrow().target();
      Body body =
          site.lessons().stream()
              .filter(each -> each.path().toString().equals(lesson))
              .findFirst()
              .orElseThrow()
              .body();
      List<String> bold = Jsoup.parseBodyFragment(html(body)).select("strong").eachText();
      if (bold.stream().noneMatch(words -> isTaughtBy(words, term))) {
        missing.add(term.name() + " in " + lesson);
      }
    }
    assertEquals(List.of(), missing);
  }

  /** In bold stands a name of the term, or the word of it that sets it apart. */
  private boolean isTaughtBy(String bold, Glossary.Term term) {
    Matcher names = this.names.matcher(bold);
    while (names.find()) {
      if (id(names.group()).equals(term.id())) {
        return true;
      }
    }
    return bold.equals(TAUGHT_AS.get(term.name()));
  }

  private List<String> unexplained(List<? extends Article> articles) {
    List<String> unexplained = new ArrayList<>();
    for (Article article : articles) {
      unexplained.addAll(unexplained(article));
    }
    return unexplained;
  }

  private List<String> unexplained(Article article) {
    String text = text(article.body());
    Set<String> known = new HashSet<>();
    List<String> unexplained = new ArrayList<>();
    Matcher uses = names.matcher(text);
    while (uses.find()) {
      boolean isLink = uses.start() > 0 && text.charAt(uses.start() - 1) == EXPLAINED;
      if (known.add(id(uses.group())) && !isLink) {
        int start = Math.max(0, uses.start() - 30);
        unexplained.add(article.path() + ": " + text.substring(start, uses.end()));
      }
    }
    return unexplained;
  }

  private String id(String name) {
    String flat = name.replaceAll("\\s+", " ");
    String id = ids.get(flat);
    return id != null ? id : ids.get(flat.substring(0, 1).toLowerCase(ROOT) + flat.substring(1));
  }

  private static String text(Body body) {
    Document page = Jsoup.parseBodyFragment(html(body));
    page.select(APART).forEach(apart -> apart.text(" . "));
    page.select("a.term").forEach(link -> link.prependText("" + EXPLAINED));
    // Where a term is taught a part of it may be bold, as in "a **cold** request".
    page.select("strong").forEach(bold -> bold.prependText(BOUND).appendText(BOUND));
    page.select("p, li, th, td, div").forEach(block -> block.append(" . "));
    return page.text();
  }

  private static String html(Body body) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : body.pieces()) {
      html.append(
          piece instanceof Piece.Markup markup
              ? markup.html()
              : piece instanceof Piece.TermLink link ? link.id() : "");
    }
    return html.toString();
  }
}
