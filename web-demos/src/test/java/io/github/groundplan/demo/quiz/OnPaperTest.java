package io.github.groundplan.demo.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that is printed holds all questions, each with what is right and why. */
class OnPaperTest {
  private static final Question.Lesson LESSON = new Question.Lesson("Scaling", "scaling.html");

  private final Quiz quiz = new Quiz(new Questions(0, List.of(number("two", 2), number("six", 6))));

  private static Question number(String word, double answer) {
    return Question.number(
        word, Prose.of("How much is " + word + "?"), answer, 0, "", Prose.of("So."), LESSON);
  }

  @Test
  void onScreenThereIsOneQuestionAndNoAnswer() {
    String html = Printed.html(quiz.view(begun(), "quiz"));

    assertTrue(html.contains("How much is two?"));
    assertFalse(html.contains("How much is six?"));
    assertFalse(html.contains("The answer is"));
  }

  @Test
  void onPaperThereAreAllWithTheirAnswers() {
    String html = Printed.html(quiz.view(quiz.finished(begun()), "quiz"));

    assertTrue(html.contains("How much is two?"));
    assertTrue(html.contains("The answer is 2."));
    assertTrue(html.contains("How much is six?"));
    assertTrue(html.contains("The answer is 6."));
    assertFalse(html.contains("quiz__progress"));
  }

  @Test
  void printingLosesNoAnswer() {
    Sitting sitting = begun().with(new Answer("2"), true);

    assertEquals(quiz.state(sitting), quiz.state(quiz.finished(sitting)));
  }

  private Sitting begun() {
    return quiz.open(State.untouched(quiz, Map.of()));
  }
}
