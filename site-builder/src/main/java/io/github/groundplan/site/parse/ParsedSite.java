package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The site as its authors wrote it.
 *
 * @param lessons in the order of the course
 * @param demos those about which something was written, by name
 * @param questions by file name
 * @param pages by name
 * @param glossary without terms if there is none
 * @param files copied as they are
 */
public record ParsedSite(
    SiteSettings settings,
    List<Lesson> lessons,
    List<DemoArticle> demos,
    List<QuestionFile> questions,
    List<FreePage> pages,
    Glossary glossary,
    List<SiteFile> files) {
  public ParsedSite {
    lessons = List.copyOf(lessons);
    demos = List.copyOf(demos);
    questions = List.copyOf(questions);
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }

  /** Addresses in the authors' own HTML, by the page in which they stand. */
  public Map<SitePath, List<Span>> htmlAddresses() {
    Map<SitePath, List<Span>> byPage = new HashMap<>();
    Stream.of(lessons, demos, pages)
        .flatMap(List::stream)
        .forEach(article -> byPage.put(article.page(), article.body().htmlAddresses()));
    return byPage;
  }

  /**
   * The same, published elsewhere.
   *
   * @param address ends in a slash
   */
  public ParsedSite publishedAt(String address) {
    return new ParsedSite(
        settings.publishedAt(address), lessons, demos, questions, pages, glossary, files);
  }
}
