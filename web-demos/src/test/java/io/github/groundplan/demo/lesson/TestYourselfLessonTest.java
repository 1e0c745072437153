package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.theory.Retries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 10 says. */
class TestYourselfLessonTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("10-test-yourself");

  @RegisterExtension private static final Prose QUIZ = Prose.of("quiz/10-test-yourself.md");

  @Test
  void theQuestionOfConceptsQuotesTheSheet() {
    LESSON.tells("| Latency | time per request | ms | “p99 under 200 ms");
    QUIZ.tells("[ ] “p99 under 200 ms” That is a latency.");
    LESSON.tells("requests a second | “10,000 a second at the peak”");
    QUIZ.tells("[x] “10,000 requests a second at the peak”");
    // What the link could carry is more, and is not said.
    QUIZ.tells("[x] “The link carries 2 Gbps at noon”");
  }

  @Test
  void guessingGetsAsFarAsItSays() {
    LESSON.tells("lucky once in about 1,100 tries");
    assertEquals(1100, 1 / chanceOfAtLeast(14), 50);
  }

  /** Of 20 that are each right one time in three. */
  private static double chanceOfAtLeast(int right) {
    double sum = 0;
    double ways = 1;
    for (int i = 0; i <= 20; i++) {
      sum += i < right ? 0 : ways * Math.pow(1 / 3.0, i) * Math.pow(2 / 3.0, 20 - i);
      ways = ways * (20 - i) / (i + 1);
    }
    return sum;
  }

  @Test
  void retriesMultiplyAsTheSheetSays() {
    assertEquals(64, new Retries(4, 1).amplificationOver(3), 1e-9);
    LESSON.tells("over three calling layers 64");
  }

  @Test
  void theTimetableFillsTheHour() {
    int minutes = 0;
    for (int step : new int[] {5, 5, 10, 10, 10, 5}) {
      minutes += step;
      LESSON.tells("(" + step + " minutes)");
    }
    LESSON.tells("You have " + minutes + " minutes");
    assertTrue(minutes < 60);
  }
}
