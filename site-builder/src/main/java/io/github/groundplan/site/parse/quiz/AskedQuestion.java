package io.github.groundplan.site.parse.quiz;

import io.github.groundplan.demo.quiz.Question;
import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A question in the place where it was asked.
 *
 * @param question whose lesson is not known yet
 * @param span of its heading
 * @param lesson where the heading links to; nothing if it is no link
 * @param looseNumbers in its answers and explanations, which no test holds
 */
public record AskedQuestion(
    Question question, Span span, Optional<Link> lesson, List<Span> looseNumbers) {
  public AskedQuestion {
    looseNumbers = List.copyOf(looseNumbers);
  }

  /**
   * A link that nobody followed yet.
   *
   * @param target as the author wrote it, without escapes
   * @param span of the target
   */
  public record Link(String target, Span span) {}
}
