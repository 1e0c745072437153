package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.theory.Availability;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.OperationalLaws;
import io.github.groundplan.sim.theory.Retries;
import org.junit.jupiter.api.Test;

/** What lesson 10 says. */
class TestYourselfLessonTest {
  private static final Prose LESSON = Prose.lesson("10-test-yourself");

  @Test
  void guessingGetsAsFarAsItSays() {
    LESSON.tells(20 / 3.0, "20 ÷ 3 = ", "6.7", " of them right");
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
  void theSheetIsRight() {
    double minutes = Availability.of(0.9999).downtime(Availability.YEAR_SECONDS) / 60;
    LESSON.tells(minutes, "“four nines, so ", "52.6", " minutes a year”");
    assertEquals(2000, OperationalLaws.meanInside(10_000, 0.2), 1e-9);
    LESSON.tells("10,000 a second at 200 ms are 2,000 at once");
    assertEquals(5, new Mm1(0.8, 1).figures().meanResponse(), 1e-9);
    assertEquals(20, new Mm1(0.95, 1).figures().meanResponse(), 1e-9);
    LESSON.tells("At 80 % a request takes 5 times its work, at 95 % 20 times");
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
