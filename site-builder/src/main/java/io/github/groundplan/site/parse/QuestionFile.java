package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.quiz.AskedQuestion;
import java.util.List;
import java.util.Optional;

/**
 * A file of questions about one lesson.
 *
 * @param path in the content folder, where its links start from
 * @param lesson the Markdown file of the lesson; nothing if that was not said, which was reported
 */
public record QuestionFile(
    SitePath path, Optional<Piece.Reference> lesson, List<AskedQuestion> questions) {
  public QuestionFile {
    questions = List.copyOf(questions);
  }
}
