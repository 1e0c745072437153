package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.quiz.Question;
import io.github.groundplan.demo.quiz.Questions;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Article;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece.QuizBlock;
import io.github.groundplan.site.parse.QuestionFile;
import io.github.groundplan.site.parse.quiz.AskedQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All questions of the course: those in files of their own, and those in lessons. Each knows its
 * lesson.
 */
final class QuestionBank {
  private final References references;
  private final Diagnostics diagnostics;
  private final IdentityHashMap<AskedQuestion, LessonPlace> places = new IdentityHashMap<>();
  private final Map<String, Span> taken = new HashMap<>();
  private final List<AskedQuestion> bank = new ArrayList<>();

  QuestionBank(ParsedSite site, References references, Diagnostics diagnostics) {
    this.references = references;
    this.diagnostics = diagnostics;
    site.questions().forEach(this::add);
    site.lessons().forEach(lesson -> addBlocks(lesson, Optional.of(new LessonPlace(lesson, ""))));
    bank.addAll(places.keySet());
    bank.sort(
        Comparator.comparingInt((AskedQuestion asked) -> order(places.get(asked)))
            .thenComparing(asked -> asked.question().id()));
    site.demos().forEach(demo -> addBlocks(demo, Optional.empty()));
  }

  private static int order(LessonPlace place) {
    return place.lesson().front().order();
  }

  private void add(QuestionFile file) {
    Optional<LessonPlace> lesson =
        file.lesson().flatMap(link -> references.lesson(file.path(), link.target(), link.span()));
    file.questions().forEach(asked -> add(asked, file.path(), lesson, true));
  }

  private void addBlocks(Article article, Optional<LessonPlace> lesson) {
    article.body().pieces().stream()
        .filter(QuizBlock.class::isInstance)
        .flatMap(piece -> ((QuizBlock) piece).questions().stream())
        .forEach(asked -> add(asked, article.path(), lesson, false));
  }

  /**
   * Finds out what a question is about.
   *
   * @param lesson what all questions around are about
   * @param isTold whether that this is not known was told already
   */
  private void add(
      AskedQuestion asked, SitePath writer, Optional<LessonPlace> lesson, boolean isTold) {
    Span first = taken.putIfAbsent(asked.question().id(), asked.span());
    if (first != null) {
      String message = "there is a question \"" + asked.question().id() + "\" already";
      diagnostics.report(asked.span().error(message, "the first is at " + first.where()));
    }
    if (asked.lesson().isPresent()) {
      AskedQuestion.Link link = asked.lesson().get();
      references
          .lesson(writer, link.target(), link.span())
          .ifPresent(place -> places.put(asked, place));
    } else if (lesson.isPresent()) {
      places.put(asked, lesson.get());
    } else if (!isTold) {
      String hint = "make the heading a link to it: ## [Three retries](../lessons/07-faults.md)";
      diagnostics.report(asked.span().error("which lesson is this question about?", hint));
    }
  }

  /**
   * What a block asks; nothing if that is wrong, which was reported.
   *
   * @param page in which the block stands
   */
  Optional<Questions> questions(QuizBlock block, SitePath page) {
    int draw = block.draw().orElse(0);
    if (draw > bank.size()) {
      String message = "there are not " + draw + " questions to draw from, only " + bank.size();
      diagnostics.report(block.span().error(message, "write more of them, or draw fewer"));
      return Optional.empty();
    }
    List<Question> asked = new ArrayList<>();
    for (AskedQuestion each : draw == 0 ? block.questions() : bank) {
      if (places.containsKey(each)) {
        asked.add(each.question().about(places.get(each).seenFrom(page)));
      }
    }
    return asked.isEmpty() ? Optional.empty() : Optional.of(new Questions(draw, asked));
  }
}
