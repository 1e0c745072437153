package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.Body;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece.QuizBlock;
import io.github.groundplan.site.parse.quiz.AskedQuestion;
import java.util.List;

/**
 * Looks for numbers in lessons, in the pages beside them, in those of the demos and in questions
 * that are neither computed, nor given, nor tested, nor sourced.
 */
public final class NumberCheck {
  private NumberCheck() {}

  /** Reports each of them, at its place in its file. */
  public static void check(ParsedSite site, Diagnostics diagnostics) {
    site.lessons().forEach(lesson -> check(lesson.body(), diagnostics));
    site.pages().forEach(page -> check(page.body(), diagnostics));
    site.demos().forEach(demo -> check(demo.body(), diagnostics));
    site.questions().forEach(file -> check(file.questions(), diagnostics));
  }

  private static void check(Body body, Diagnostics diagnostics) {
    String hint =
        "compute it, or write {{ given … }}, or link its source, or set <!-- tested --> above";
    body.looseNumbers().forEach(number -> report(number, hint, diagnostics));
    body.pieces().stream()
        .filter(QuizBlock.class::isInstance)
        .forEach(piece -> check(((QuizBlock) piece).questions(), diagnostics));
  }

  private static void check(List<AskedQuestion> questions, Diagnostics diagnostics) {
    String hint = "set <!-- tested --> below the heading of the question";
    questions.stream()
        .flatMap(asked -> asked.looseNumbers().stream())
        .forEach(number -> report(number, hint, diagnostics));
  }

  private static void report(Span number, String hint, Diagnostics diagnostics) {
    diagnostics.report(number.error("nobody answers for \"" + number.text() + "\"", hint));
  }
}
