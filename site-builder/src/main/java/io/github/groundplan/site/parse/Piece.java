package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.quiz.AskedQuestion;
import io.github.groundplan.site.yaml.Mapping;
import java.util.List;
import java.util.OptionalInt;

/** A part of a lesson's text, from the top of the page down. */
public sealed interface Piece {
  /** HTML that is done; it may break off inside an attribute, where the next piece goes on. */
  record Markup(String html) implements Piece {}

  /**
   * Stands for the value of an {@code href} or {@code src}.
   *
   * @param target as the author wrote it, without escapes
   * @param text of the link, or the image's alternative text
   * @param span of the target
   */
  record Reference(Kind kind, String target, String text, Span span) implements Piece {}

  /**
   * Stands for the value of an {@code href} into the glossary.
   *
   * @param id of the term there
   */
  record TermLink(String id) implements Piece {}

  /** What a reference is for. */
  enum Kind {
    LINK,
    IMAGE
  }

  /** Stands for something to operate. */
  sealed interface Block extends Piece {
    /** The name of the demo. */
    String name();

    /** Where the block names itself, for reports. */
    Span span();
  }

  /** Stands for a demo, with what its author set. */
  record DemoBlock(String name, Span span, Mapping options) implements Block {}

  /**
   * Stands for a scenario of the author's own.
   *
   * @param text as it was written: YAML
   * @param json the same scenario, as {@link
   *     io.github.groundplan.sim.scenario.ScenarioReader#readJson} reads it
   */
  record ScenarioBlock(String text, String json, Span span) implements Block {
    /** The language of the block, and the name of the demo. */
    public static final String NAME = "scenario";

    @Override
    public String name() {
      return NAME;
    }
  }

  /**
   * Stands for questions.
   *
   * @param draw how many to draw from all questions of the course; nothing if {@code questions} are
   *     what is asked
   */
  record QuizBlock(OptionalInt draw, List<AskedQuestion> questions, Span span) implements Block {
    /** The language of the block, and the name of the demo. */
    public static final String NAME = "quiz";

    public QuizBlock {
      questions = List.copyOf(questions);
    }

    @Override
    public String name() {
      return NAME;
    }
  }
}
