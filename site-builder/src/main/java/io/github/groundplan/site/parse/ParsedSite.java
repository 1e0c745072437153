package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SiteFile;
import java.util.List;

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
