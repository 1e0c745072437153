package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.quiz.QuestionReader;
import io.github.groundplan.site.scenario.ScenarioFile;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the fenced blocks that stand for something to operate. */
record Blocks(Diagnostics diagnostics) {
  static final String DEMO = "demo";
  private static final Set<String> LANGUAGES =
      Set.of(DEMO, Piece.ScenarioBlock.NAME, Piece.QuizBlock.NAME);

  /** By which figures of the page run it; none is needed. */
  private static final String SCENARIO_NAME = "|[a-z][a-z0-9]*(-[a-z0-9]+)*";

  static boolean isBlock(String language) {
    return LANGUAGES.contains(language);
  }

  /**
   * What the block stands for; nothing if it is wrong, which was reported.
   *
   * @param language the first word behind the fence
   * @param rest what stands behind it, without space around; may be empty
   */
  Optional<Piece.Block> read(Span language, Span rest, Passage body) {
    if (language.text().equals(DEMO)) {
      return demo(language, rest, body);
    }
    boolean isScenario = language.text().equals(Piece.ScenarioBlock.NAME);
    if (isScenario && !rest.text().matches(SCENARIO_NAME)) {
      String hint = "a scenario may have a name of lower-case words: ```scenario small-shop";
      diagnostics.report(rest.error("this is no name for a scenario", hint));
    } else if (!isScenario && !rest.text().isEmpty()) {
      String message = "nothing can stand behind ```" + language.text();
      diagnostics.report(rest.error(message, "all is said below it"));
    }
    return isScenario ? scenario(language, body) : quiz(language, body);
  }

  private Optional<Piece.Block> demo(Span language, Span name, Passage body) {
    if (name.text().isEmpty()) {
      diagnostics.report(language.error("which demo?", "as in ```demo send-request"));
      return Optional.empty();
    }
    return Reader.read(body, diagnostics)
        .map(options -> new Piece.DemoBlock(name.text(), name, options));
  }

  private Optional<Piece.Block> scenario(Span language, Passage body) {
    if (body.text().isBlank()) {
      String hint = "a scenario has clients: and nodes: at least";
      diagnostics.report(language.error("nothing stands in this scenario", hint));
      return Optional.empty();
    }
    return ScenarioFile.readJson(body, diagnostics)
        .map(json -> new Piece.ScenarioBlock(body.text(), json, language));
  }

  private Optional<Piece.Block> quiz(Span language, Passage body) {
    if (body.text().isBlank()) {
      String hint = "write questions, or draw: 20 to draw from all of the course";
      diagnostics.report(language.error("this quiz asks nothing", hint));
      return Optional.empty();
    }
    if (!body.text().strip().startsWith("draw:")) {
      return Optional.of(
          new Piece.QuizBlock(
              OptionalInt.empty(), QuestionReader.read(body, diagnostics), language));
    }
    Optional<Mapping> mapping = Reader.read(body, diagnostics);
    OptionalInt draw =
        mapping.isEmpty()
            ? OptionalInt.empty()
            : Fields.of(mapping.get(), List.of("draw"), language, diagnostics)
                .positiveWhole("draw", 20);
    Span place = mapping.flatMap(m -> m.find("draw")).map(e -> e.value().span()).orElse(language);
    return draw.isPresent()
        ? Optional.of(new Piece.QuizBlock(draw, List.of(), place))
        : Optional.empty();
  }
}
