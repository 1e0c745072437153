package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SiteFile;
import java.util.List;

/**
 * All that was read.
 *
 * @param settings the text of {@code site.yaml}; empty if it could not be read
 * @param lessons by file name
 * @param demos by file name
 * @param quizzes by file name
 * @param scenarios by file name
 * @param snippets what pages include; copied nowhere, by name
 * @param files what lies beside lessons and demos and is copied as it is, by path
 */
public record Content(
    Source settings,
    List<LessonFile> lessons,
    List<DemoFile> demos,
    List<QuizFile> quizzes,
    List<ScenarioSource> scenarios,
    List<SnippetFile> snippets,
    List<SiteFile> files) {
  public Content {
    lessons = List.copyOf(lessons);
    demos = List.copyOf(demos);
    quizzes = List.copyOf(quizzes);
    scenarios = List.copyOf(scenarios);
    snippets = List.copyOf(snippets);
    files = List.copyOf(files);
  }
}
