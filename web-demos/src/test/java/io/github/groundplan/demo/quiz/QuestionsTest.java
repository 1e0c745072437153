package io.github.groundplan.demo.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.quiz.Question.Kind;
import io.github.groundplan.demo.quiz.Question.Option;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Question.Lesson LESSON =
      new Question.Lesson("Fault tolerance", "fault-tolerance.html#retries");
  private static final Prose ASK =
      new Prose(
          List.of(
              new Prose.Run(Prose.Style.PLAIN, "How many are \"3 "),
              new Prose.Run(Prose.Style.CODE, "retries < 4"),
              new Prose.Run(Prose.Style.EMPHASIS, " or"),
              new Prose.Run(Prose.Style.STRONG, " so\\"),
              new Prose.Run(Prose.Style.PLAIN, "?")));
  private static final Option RIGHT =
      new Option(Prose.of("It waits."), true, Prose.of("Synchronous."));
  private static final Option WRONG = new Option(Prose.of("It sleeps."), false, Prose.EMPTY);

  @Test
  void everyKindComesBackFromJsonAsItWas() {
    Questions questions =
        new Questions(
            2,
            List.of(
                Question.choice("one", Kind.ONE, ASK, List.of(WRONG, RIGHT), ASK, LESSON),
                Question.choice("many", Kind.MANY, ASK, List.of(RIGHT, RIGHT), ASK, LESSON),
                Question.choice(
                    "order",
                    Kind.ORDER,
                    ASK,
                    List.of(RIGHT, RIGHT),
                    Prose.EMPTY,
                    new Question.Lesson("", "")),
                Question.number("number", ASK, 0.1, 1e-3, "ms", ASK, LESSON),
                Question.number("negative", ASK, -4, 0, "", Prose.EMPTY, LESSON)));

    assertEquals(questions, Questions.read(questions.json()));
    assertEquals(questions.all(), Question.readAll(questions.json()));
  }

  @Test
  void theJsonIsAsItIsDocumented() {
    Question number = Question.number("three-retries", ASK, 4, 0, "", Prose.of("Why."), LESSON);
    Question one =
        Question.choice(
            "wait", Kind.ONE, Prose.of("Who?"), List.of(WRONG, RIGHT), Prose.EMPTY, LESSON);

    assertEquals(
        "{\"draw\":0,\"questions\":["
            + "{\"id\":\"three-retries\",\"kind\":\"number\","
            + "\"ask\":[\"How many are \\\"3 \",{\"code\":\"retries < 4\"},{\"em\":\" or\"},"
            + "{\"strong\":\" so\\\\\"},\"?\"],\"answer\":4,\"tolerance\":0,\"why\":[\"Why.\"],"
            + "\"lesson\":{\"title\":\"Fault tolerance\","
            + "\"href\":\"fault-tolerance.html#retries\"}},"
            + "{\"id\":\"wait\",\"kind\":\"one\",\"ask\":[\"Who?\"],\"options\":["
            + "{\"text\":[\"It sleeps.\"],\"isRight\":false},"
            + "{\"text\":[\"It waits.\"],\"isRight\":true,\"why\":[\"Synchronous.\"]}],"
            + "\"lesson\":{\"title\":\"Fault tolerance\","
            + "\"href\":\"fault-tolerance.html#retries\"}}]}",
        new Questions(0, List.of(number, one)).json());
  }

  @Test
  void aNumberIsRightWithinItsTolerance() {
    Question question = Question.number("third", ASK, 0.3, 0.1, "", Prose.EMPTY, LESSON);

    assertTrue(question.accepts(0.1 + 0.2));
    assertTrue(question.accepts(0.2));
    assertTrue(question.accepts(0.4));
    assertFalse(question.accepts(0.41));
    assertFalse(question.accepts(0.19));
    assertFalse(question.accepts(Double.NaN));
  }

  @Test
  void aNumberIsReadWithAndWithoutCommasBetweenThousands() {
    Question question = Question.number("many", ASK, 40_000, 0, "", Prose.EMPTY, LESSON);

    for (String text : List.of("40000", "40,000", "40,000.0", "040000")) {
      assertEquals("40000", Answer.read(question, text).text(), text);
    }
    assertEquals("-1250000.5", Answer.read(question, "-1,250,000.5").text());
    assertEquals("52.6", Answer.read(question, "52,6").text());
    assertEquals("0.125", Answer.read(question, "0,125").text());
    for (String text : List.of("", ",", "40,00,000", "4,0000,00", "40 000", "1e4", ",500,")) {
      assertEquals(Answer.NONE, Answer.read(question, text), text);
    }
  }

  @Test
  void aNumberIsToldWithCommasBetweenThousands() {
    Question question = Question.number("many", ASK, 40_000, 0, "users", Prose.EMPTY, LESSON);

    assertEquals("The answer is 40,000 users.", Solution.inWords(question));
  }

  @Test
  void aChoiceIsRightWithAllRightOptionsAndNoOther() {
    List<Option> options = List.of(RIGHT, WRONG, RIGHT);
    Question question = Question.choice("many", Kind.MANY, ASK, options, Prose.EMPTY, LESSON);

    assertTrue(question.accepts(Set.of(0, 2)));
    assertFalse(question.accepts(Set.of(0)));
    assertFalse(question.accepts(Set.of(0, 1, 2)));
  }

  @Test
  void whatCannotBeAnsweredIsNoQuestion() {
    refused(Kind.ONE, List.of(RIGHT, RIGHT));
    refused(Kind.ONE, List.of(RIGHT));
    refused(Kind.MANY, List.of(WRONG, WRONG));
    refused(Kind.ORDER, List.of(RIGHT, WRONG));
    refused(Kind.NUMBER, List.of(RIGHT));
    assertThrows(IllegalArgumentException.class, () -> new Questions(0, List.of()));
    assertThrows(IllegalArgumentException.class, () -> Questions.read("{\"questions\": ["));
  }

  @Test
  void wordsThatStandOutAreElements() {
    assertEquals(
        "<p>How many are &quot;3 <code>retries &lt; 4</code><em> or</em><strong> so\\</strong>?</p>"
            .replace("&quot;", "\""),
        Printed.html(Element.element("p", Attributes.none(), ASK.nodes())));
    assertEquals("How many are \"3 retries < 4 or so\\?", ASK.plain());
  }

  private static void refused(Kind kind, List<Option> options) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Question.choice("no", kind, ASK, options, Prose.EMPTY, LESSON));
  }
}
