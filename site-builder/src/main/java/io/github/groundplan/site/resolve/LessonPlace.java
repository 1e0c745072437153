package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.quiz.Question;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Lesson;

/**
 * Where in the course something can be read up.
 *
 * @param suffix {@code #} and the id of a heading; empty for the lesson as a whole
 */
record LessonPlace(Lesson lesson, String suffix) {
  /** The place as it stands in a page of the site. */
  Question.Lesson seenFrom(SitePath page) {
    boolean isHere = page.equals(lesson.page());
    String href = (isHere ? "" : page.hrefTo(lesson.page())) + suffix;
    return new Question.Lesson(lesson.front().title(), href);
  }
}
