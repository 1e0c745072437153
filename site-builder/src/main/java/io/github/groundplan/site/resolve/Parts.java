package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.quiz.Questions;
import io.github.groundplan.site.parse.Article;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the pieces of an article into parts of its page. */
record Parts(References references, DemoBlocks demoBlocks, QuestionBank bank) {
  List<Part> of(Article article) {
    Occurrences occurrences = new Occurrences();
    boolean isBelowHeading = false;
    List<Part> parts = new ArrayList<>();
    for (Piece piece : article.body().pieces()) {
      if (piece instanceof Piece.Markup markup) {
        isBelowHeading |= markup.html().contains("<h2");
        parts.add(new Part.Markup(markup.html()));
      } else if (piece instanceof Piece.Reference reference) {
        parts.add(new Part.Address(references.address(article, reference)));
      } else if (piece instanceof Piece.TermLink term) {
        String page = article.page().hrefTo(Glossary.PAGE);
        parts.add(new Part.Address(page + "#" + term.id()));
      } else if (piece instanceof Piece.Block block) {
        Optional<Part.PlacedDemo> placed = block(block, article, occurrences.suffix(block.name()));
        if (placed.isPresent() && !isBelowHeading) {
          String hint = "write one above it, such as ## Try it";
          demoBlocks.refuse(block, "a demo stands below a heading", hint);
          isBelowHeading = true;
        }
        placed.ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Optional<Part.PlacedDemo> block(Piece.Block block, Article article, String suffix) {
    if (block instanceof Piece.DemoBlock demo) {
      return demoBlocks.place(demo, suffix);
    }
    if (block instanceof Piece.ScenarioBlock scenario) {
      return demoBlocks.place(scenario, suffix);
    }
    Piece.QuizBlock quiz = (Piece.QuizBlock) block;
    Optional<Questions> questions = bank.questions(quiz, article.page());
    return questions.flatMap(asked -> demoBlocks.place(quiz, asked.json(), suffix));
  }
}
