package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * All that was read.
 *
 * @param settings the text of {@code site.yaml}; empty if it could not be read
 * @param lessons by file name
 * @param demos by file name
 * @param quizzes by file name
 * @param scenarios by file name
 * @param pages by file name
 * @param glossary the text of {@code glossary.yaml}, if there is one
 * @param snippets what pages include; copied nowhere, by name
 * @param files what lies beside lessons and demos and is copied as it is, by path
 */
public record Content(
    Source settings,
    List<LessonFile> lessons,
    List<DemoFile> demos,
    List<QuizFile> quizzes,
    List<ScenarioSource> scenarios,
    List<PageFile> pages,
    Optional<Source> glossary,
    List<SnippetFile> snippets,
    List<SiteFile> files) {
  public Content {
    lessons = List.copyOf(lessons);
    demos = List.copyOf(demos);
    quizzes = List.copyOf(quizzes);
    scenarios = List.copyOf(scenarios);
    pages = List.copyOf(pages);
    snippets = List.copyOf(snippets);
    files = List.copyOf(files);
  }

  /** How many lessons, pages of demos and pages there are. */
  public int texts() {
    return lessons.size() + demos.size() + pages.size();
  }
}
