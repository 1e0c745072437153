package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Step;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 9 says, against its demo. */
class CapacityLessonTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("09-estimating-capacity");

  private final ServiceEstimate microblog = estimate("");

  @Test
  void theTrafficIsWhatItSays() {
    assertEquals(1e9, microblog.traffic().aDay().value());
    LESSON.tells("10⁸ × 10 = 10⁹ requests a day");
    LESSON.tells("A day has 86,400 seconds, which is about 10⁵");
    assertEquals(1e9, 86_400 * microblog.traffic().average().value(), 1e-3);
    double average = microblog.traffic().average().value();
    LESSON.tells(100 * (1 - 1e4 / average), "You are ", "14", " % too low");
  }

  @Test
  void theDataAreWhatItSays() {
    LESSON.tells("10¹¹ B or " + bytes(microblog.storage().aDay()) + " a day");
    LESSON.tells("and " + Notation.bytes(365 * 1e11) + " a year");
    String one = Notation.bytes(microblog.service().objectBytes());
    LESSON.tells("10⁸ posts a day of " + one + " each");
    LESSON.tells("Reads are 90 % of the requests, so 10,417 a second of " + one + " each go out");
    assertEquals(10_417, microblog.traffic().reads().value(), 0.5);
  }

  @Test
  void theServersAreWhatItSays() {
    assertEquals(34_722, microblog.traffic().peak().value(), 0.5);
    assertEquals(700, microblog.fleet().plannedRate().value(), 1e-9);
    assertEquals(50, microblog.fleet().servers().value());
    String rate = Quantity.count(microblog.service().serverRate());
    LESSON.tells("Say that one server sustains " + rate + " requests a second.");
    String load = Quantity.share(microblog.planning().plannedLoad());
    LESSON.tells(
        "so plan with " + load + ": 700. The peak takes 34,722 ÷ 700 = {{ 34_722 / 700 }}");
    LESSON.tells("A server that sustains " + rate + " requests a second and works on 100");
    LESSON.tells("at once spends 100 ÷ " + rate + "/s = {{ 100 / (1000/s) }}");
    assertEquals(100, microblog.planning().atOnce());
    double spent = microblog.fleet().timeInServer().value();
    LESSON.tells(spent, "At the peak 34,722/s × ", "0.1", " s = {{ 34_722/s * 0.1 s }}");
    LESSON.tells("Fifty servers for a hundred million people");
    LESSON.tells("Plan for " + whole(microblog.fleet().plannedAtOnce()) + " in each server");
    LESSON.tells("in each server: 3,472 ÷ 70 = {{ 3_472 / 70 }}");
    assertEquals(3_472, microblog.fleet().inProgress().value(), 0.5);
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
  void theCacheIsWhatItSays() {
    assertEquals(900e6, microblog.traffic().reads().value() * 86_400, 1);
    String hot = Quantity.share(microblog.planning().hotShare());
    LESSON.tells("Assume that the most popular " + hot + " are worth keeping");
    LESSON.tells("Of 900 million reads a day that is 180 million × 1 kB");
    assertEquals(180e6 * 1e3, microblog.hotSet().memory().value(), 1);
  }

  @Test
  void theStepsBetweenTheRowsAreRight() {
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
