package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.availability.Trial.change;
import static io.github.groundplan.demo.availability.Trial.open;
import static io.github.groundplan.demo.availability.Trial.parts;
import static io.github.groundplan.demo.availability.Trial.press;
import static io.github.groundplan.demo.availability.Trial.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.theory.Availability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 6 says, against its demo and against theory. */
class AvailabilityLessonTest {
  @RegisterExtension
  private static final Prose LESSON = Prose.lesson("06-availability-and-reliability");

  @Test
  void theChainWorkedByHandIsTheDemos() {
    LESSON.tells("with 99.99 %, 99.5 % and 99.9 %:");
    double whole = Scene.diagram(open("").settings()).availability().upShare();
    assertEquals(0.9999 * 0.995 * 0.999, whole, 1e-12);
  }

  @Test
  void theYearIsTheOneThatItTells() {
    LESSON.tells("```demo availability seed: 231 ```");
    assertEquals(open("").settings(), open("seed=231").settings());
    Year chain = year("");
    assertEquals("balancer:99.99:30m,app:99.5:4h,db:99.9:2h", parts(open("")));
    LESSON.tells("There are " + chain.whole().size() + " of them, and they add up to ");
    LESSON.tells("add up to " + Words.time(chain.whole().downBy(Year.SECONDS)) + ".");
  }

  @Test
  void aSecondPartIsWorthWhatItSays() {
    Session<Year> apps = press(change(open(""), "selected", "2"), "add-parallel");
    LESSON.tells(
        "Of the " + down("") + " that the formula expects, " + down(query(apps)) + " are left");
    Session<Year> balancers = press(change(press(apps, "remove"), "selected", "1"), "add-parallel");
    LESSON.tells("double that one instead: " + down(query(balancers)));
    String shared = down(query(apps) + "&correlation=20");
    LESSON.tells("It was " + down(query(apps)) + ", now it is " + shared);
    String spares = "parts=balancer:99.99x2:30m,app:99.5x2:4h,db:99.9x2:2h";
    assertTrue(Presets.isKey(spares.substring("parts=".length())));
    LESSON.tells("a spare of each: " + down(spares) + " a year on paper");
    LESSON.tells("slider to 10 %: " + down(spares + "&correlation=10"));
  }

  @Test
  void theGoodYearProvesNothing() {
    Session<Year> regions =
        press(change(open(""), "preset", "dns:99.999:10m,region:99.9x2:4h"), "play");
    Year year = regions.watch().orElseThrow().run();
    assertEquals(0, year.whole().size());
    String each = Words.years(1 / (year.diagram().frequency() * Year.SECONDS));
    LESSON.tells("The formula expects one in " + each + ".");
  }

  @Test
  void mendingFasterIsWorthAsMuchAsFailingSeldom() {
    LESSON.tells(
        "The app of the demo has 99.5 % and needs 4 hours to repair. Then it runs 796 hours");
    LESSON.tells("796 ÷ 800 = 0.995.");
    assertEquals(0.995, Availability.repaired(796, 4).upShare(), 1e-12);
    LESSON.tells(796 / 24.0, "796 hours in between, about ", "33", " days");
    LESSON.tells(2 * 796, "", "1,592", " ÷ 1,596 = {{ availability(1592 h, 4 h) }}");
    LESSON.tells(2 * 796 + 4, "1,592 ÷ ", "1,596", " = ");
    LESSON.tells("The same!");
    double seldom = Availability.repaired(2 * 796, 4).upShare();
    assertEquals(seldom, Availability.repaired(796, 2).upShare(), 1e-12);
  }

  @Test
  void budgetsAndAnswersAreRight() {
    LESSON.tells("= 40,000");
    LESSON.tells(0.999 * 0.999, "0.999 × 0.999 = ", "0.998", ".");
    Availability pair = Availability.of(1 - 0.01 * 0.01);
    double hours = pair.downtime(Availability.YEAR_SECONDS) / 3600;
    assertTrue(hours < 1, "an hour a year is more than the pair itself is down");
  }

  private static String query(Session<Year> session) {
    return "parts=" + parts(session);
  }

  private static String down(String query) {
    return Words.time(Scene.diagram(open(query).settings()).availability().downtime(Year.SECONDS));
  }
}
