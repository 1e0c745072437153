package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Step;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lesson 9 says, against its demo. */
class CapacityLessonTest {
  private static final Prose LESSON = Prose.lesson("09-estimating-capacity");

  private final ServiceEstimate microblog = estimate("");

  @Test
  void theTrafficIsWhatItSays() {
    assertEquals(1e9, microblog.traffic().aDay().value());
    LESSON.tells("10⁸ × 10 = 10⁹ requests a day");
    double average = microblog.traffic().average().value();
    LESSON.tells("or exactly " + Quantity.count(average));
    LESSON.tells(100 * (1 - 1e4 / average), "You are ", "14", " % too low");
    LESSON.tells("With 3 it is " + whole(microblog.traffic().peak()) + " requests a second");
  }

  @Test
  void theDataAreWhatItSays() {
    LESSON.tells("10¹¹ B or " + bytes(microblog.storage().aDay()) + " a day");
    LESSON.tells("and " + Notation.bytes(365 * 1e11) + " a year");
    LESSON.tells("for five years: " + bytes(microblog.storage().oneCopy()));
    LESSON.tells("disks die: " + bytes(microblog.storage().total()));
    LESSON.tells("of 1 kB each go out: " + bytes(microblog.bandwidth().out()) + "/s");
    double peak = microblog.bandwidth().outAtPeak().value();
    LESSON.tells("and " + Notation.bytes(peak) + "/s at the peak");
    LESSON.tells(8 * peak / 1e6, "so that is ", "250", " megabits a second");
    LESSON.tells("180 million × 1 kB = " + bytes(microblog.hotSet().memory()));
  }

  @Test
  void theServersAreWhatItSays() {
    LESSON.tells(microblog.traffic().peak().value() / 700, "34,722 ÷ 700 = ", "49.6", ", so 50");
    assertEquals(50, microblog.fleet().servers().value());
    LESSON.tells("34,722 /s × 0.1 s = " + whole(microblog.fleet().inProgress()) + " requests");
    LESSON.tells("Plan for " + whole(microblog.fleet().plannedAtOnce()) + " in each server");
    LESSON.tells(microblog.fleet().inProgress().value() / 70, "3,472 ÷ 70 = ", "49.6", ".");
  }

  @Test
  void theExperimentsComeOutAsItSays() {
    ServiceEstimate doubled = estimate("peak-factor=6");
    assertEquals(2 * 49.603, doubled.traffic().peak().value() / 700, 0.01);
    assertEquals(microblog.storage().total().value(), doubled.storage().total().value());
    Step out = estimate("preset=video").bandwidth().outAtPeak();
    LESSON.tells("at the peak it sends " + bytes(out) + " a second");
  }

  @Test
  void theNumbersToKnowAreRight() {
    LESSON.tells(365 * 86_400 / 1e7, "| seconds in a year | ", "3.15", " × 10⁷ |");
    LESSON.tells(1e6 / 86_400, "| one million a day | ", "11.6", " a second |");
    LESSON.tells("10³, 10⁶, 10⁹, and 2.4, 4.9, 7.4 % more");
    Prose.assertRounded("2.4", 100 * (Math.pow(2, 10) / 1e3 - 1));
    Prose.assertRounded("4.9", 100 * (Math.pow(2, 20) / 1e6 - 1));
    Prose.assertRounded("7.4", 100 * (Math.pow(2, 30) / 1e9 - 1));
    LESSON.tells(1e12 / Math.pow(2, 40), "counts in TiB calls it ", "0.91", ",");
    LESSON.tells("a factor of a million and a half");
    assertEquals(1.5e6, 150e-3 / 100e-9, 1e-3);
  }

  @Test
  void theAnswersAreRight() {
    LESSON.tells(2e6 * 5e5 * 365 * 3 / 1e12, "365 and three copies: ", "1,095", " TB");
    LESSON.tells(50e6 / 86_400, "50,000,000 ÷ 86,400 = ", "579", ".");
  }

  private static ServiceEstimate estimate(String query) {
    Capacity demo = new Capacity();
    return demo.open(State.parse(demo, Map.of(), query)).estimate();
  }

  private static String whole(Step step) {
    return Quantity.count(step.value());
  }

  private static String bytes(Step step) {
    return Notation.bytes(step.value());
  }
}
