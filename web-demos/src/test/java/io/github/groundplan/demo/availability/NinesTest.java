package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.availability.Trial.DEMO;
import static io.github.groundplan.demo.availability.Trial.change;
import static io.github.groundplan.demo.availability.Trial.html;
import static io.github.groundplan.demo.availability.Trial.open;
import static io.github.groundplan.demo.availability.Trial.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.sim.measure.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NinesTest {
  private static String value(Session<Year> session, String metric) {
    String html = html(session);
    String start = "data-metric=\"" + metric + "\" data-value=\"";
    int from = html.indexOf(start);
    return from < 0
        ? ""
        : html.substring(from + start.length(), html.indexOf('"', from + start.length()));
  }

  private static double number(Session<Year> session, String metric) {
    return Double.parseDouble(value(session, metric));
  }

  @Test
  void theAnswerIsHiddenUntilItIsGuessedWaivedOrPlayed() {
    Session<Year> opened = open("");
    assertEquals("", value(opened, "availability"));
    assertEquals("", value(opened, "weakest"));
    assertFalse(html(opened).contains("✓"));
    assertFalse(html(opened).contains("nines__fill"));
    assertFalse(html(opened).contains("weakest</text>"));
    for (Session<Year> told :
        List.of(
            change(opened, "guess", "worse"),
            change(opened, "guess", "skip"),
            press(opened, "play"),
            press(opened, "step"),
            press(opened, "add-parallel"),
            change(opened, "correlation", "10"))) {
      assertFalse(value(told, "availability").isEmpty());
      assertTrue(html(told).contains("✓"));
    }
    assertEquals("", value(change(change(opened, "selected", "2"), "seed", "5"), "weakest"));
  }

  @Test
  void readoutsAreTheFormulas() {
    Session<Year> session = open("guess=skip&parts=a:99,b:99.9x2,c:99.5");
    double up = 0.99 * (1 - 1e-6) * 0.995;
    assertEquals(up, number(session, "availability"), 1e-15);
    assertEquals((1 - up) * 365 * 86_400, number(session, "downtime-year"), 1e-6);
    assertEquals((1 - up) * 365 * 86_400 / 12, number(session, "downtime-month"), 1e-7);
    assertEquals("a", value(session, "weakest"));
    assertEquals("", value(session, "simulated-availability"));
  }

  @Test
  void theGuessIsHeldAgainstTheFormula() {
    assertTrue(html(open("guess=worse")).contains("As you said."));
    assertTrue(html(open("guess=better")).contains("Not what you said: why?"));
    assertRight("better", "parts=a:99x2");
    assertRight("between", "parts=a:99.9");
    assertRight("between", "parts=a:99.9x2&correlation=100");
    assertRight("between", "parts=a:99,b:100");
    assertRight("worse", "parts=a:99x2:need2");
    assertRight("worse", "parts=a:99.9,b:99.9");
    assertRight("between", "parts=a:0,b:0");
  }

  @Test
  void whatRoundingHidesIsCalledALittle() {
    String close = html(open("parts=a:99.5,b:99.999&guess=worse"));
    assertTrue(close.contains("99.50 % of the time, a little worse than its worst part, a with"));
  }

  private static void assertRight(String right, String query) {
    Structure structure = Scene.structure(open(query).settings());
    Guess guess = new Guess(structure, Scene.diagram(open(query).settings()).availability());
    assertEquals(right, guess.right(), query);
  }

  @Test
  void theSimulatedShareIsThatOfTheYearSoFar() {
    Session<Year> session = change(press(open(""), "step"), "at", "15768000000000");
    Spells whole = session.watch().orElseThrow().run().whole();
    double half = Year.SECONDS / 2;
    assertEquals(1 - whole.downBy(half) / half, number(session, "simulated-availability"), 1e-12);
    Session<Year> over = DEMO.finished(session);
    assertEquals(
        1 - whole.downBy(Year.SECONDS) / Year.SECONDS,
        number(over, "simulated-availability"),
        1e-12);
  }

  @Test
  void aYearPlaysInTwelveSeconds() {
    Session<Year> session = press(open(""), "play");
    int ticks = 0;
    while (DEMO.isMoving(session)) {
      session = DEMO.update(session, new Message.Tick(0.1));
      ticks++;
    }
    assertEquals(120, ticks, 1);
    assertTrue(session.isFinished());
  }

  @Test
  void stepsGoFromOutageToOutageAndEndWithTheYear() {
    Session<Year> session = open("");
    Year year = Trial.year("");
    for (int i = 0; i < year.trace().size(); i++) {
      session = press(session, "step");
      String sentence = DEMO.sentence(session);
      if (i < year.trace().size() - 1) {
        boolean isFailure = year.trace().event(i).kind() == EventKind.KILLED;
        assertTrue(sentence.contains(isFailure ? " fails" : " is repaired after "), sentence);
      }
    }
    assertTrue(session.isFinished());
    assertTrue(DEMO.sentence(session).startsWith("In this year the whole was down "));
  }

  @Test
  void sentencesTellWhatItMeansForTheWhole() {
    String chain = sentences("parts=a:99");
    assertTrue(chain.contains("a fails, and the whole goes down."));
    assertTrue(chain.contains("The whole is up again."));
    String pair = sentences("parts=a:90x2:1d&correlation=30");
    assertTrue(pair.contains("a-1 fails; the whole stays up."), pair);
    assertTrue(
        pair.contains(
            "a cause that a-1 and a-2 share strikes: all of them fail, and the whole goes down."));
    assertTrue(pair.contains("while the whole is down already."));
    assertTrue(pair.contains("The whole stays down."));
  }

  private static String sentences(String query) {
    Year year = Trial.year(query);
    Narrator narrator = new Narrator(year);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < year.trace().size() - 1; i++) {
      all.append(narrator.event(i)).append('\n');
    }
    return all.toString();
  }

  @Test
  void aYearWithoutOutagesSaysHowLongItWouldTake() {
    Session<Year> five = DEMO.finished(open("parts=a:99.999:20m"));
    assertEquals(0, five.watch().orElseThrow().run().whole().size(), "else take another seed");
    assertEquals(
        "In this year the whole was never down. The formula expects one outage in 3.81 years, so"
            + " one year is too short to tell.",
        DEMO.sentence(five));
    String years = new Narrator(five.watch().orElseThrow().run()).manyYears();
    assertTrue(years.contains(": too few to tell its availability from, which takes 72."), years);
    Year six = Trial.year("parts=a:99.99999:1h,b:99.9999x2");
    String none = new Narrator(six).manyYears();
    assertTrue(none.contains("the whole had no outage: too few to tell"), none);
    assertTrue(none.endsWith(" and 0.18 outages."), none);
  }

  @Test
  void certaintiesAreToldAsSuch() {
    Session<Year> never = DEMO.finished(open("parts=a:100,b:100x2&correlation=50"));
    assertEquals(
        "In this year the whole was never down. By the formula it never will be.",
        DEMO.sentence(never));
    assertTrue(html(never).contains("never down"));
    assertTrue(html(never).contains("nothing ever fails"));
    assertTrue(html(never).contains("no outage is expected"));
    Session<Year> always = DEMO.finished(open("parts=a:0,b:99.9"));
    assertTrue(html(always).contains("it is never up"));
    assertEquals("In this year the whole was never up.", DEMO.sentence(always));
    assertEquals(0, number(always, "availability"));
    assertEquals("a", value(always, "weakest"));
    Year run = always.watch().orElseThrow().run();
    assertEquals("So it was in all of 200 simulated years.", new Narrator(run).manyYears());
  }

  @Test
  void correlationLeavesPartsAsTheyAreAndCostsThePair() {
    String pair = "guess=skip&parts=a:99.5x2:4h";
    double apart = number(open(pair), "downtime-year");
    double together = number(open(pair + "&correlation=10"), "downtime-year");
    assertTrue(together > 15 * apart, together + " against " + apart);
    assertEquals("a.shared", value(open(pair + "&correlation=10"), "weakest"));
    assertTrue(html(open(pair + "&correlation=10")).contains("10 % shared: weakest"));
    double all = number(open(pair + "&correlation=100"), "downtime-year");
    assertEquals(0.005 * Year.SECONDS, all, 1e-6);
  }

  @Test
  void equalPartsAreEquallyWeak() {
    String html = html(open("guess=skip&parts=a:99.5x3:4h"));
    assertTrue(html.contains("a-1, like 2 others"), html);
    assertEquals(2 * 3, html.split(">weakest</text>", -1).length - 1, "three in each layout");
  }

  @Test
  void aChangedPartAfterAYearShowsWhatItWas() {
    Session<Year> session = DEMO.finished(press(open(""), "step"));
    assertTrue(html(press(session, "add-parallel")).contains("was 99.39 %"));
  }

  @Test
  void withReducedMotionTheYearIsOverAtOnce() {
    Session<Year> session = press(DEMO.update(open(""), new Message.Motion(true)), "play");
    assertTrue(session.isFinished());
    assertFalse(DEMO.isMoving(session));
  }

  @Test
  void theLiveRegionSumsUpQuarters() {
    Session<Year> session = press(open(""), "play");
    assertEquals("A year begins.", DEMO.announcement(session));
    session = change(session, "at", "8000000000000");
    String news = DEMO.announcement(session);
    assertTrue(news.startsWith("After 3 months: the whole had "), news);
    assertEquals(DEMO.sentence(DEMO.finished(session)), DEMO.announcement(DEMO.finished(session)));
  }

  @Test
  void sixAndSeventyPartsMakeAYearToo() {
    String row = "s:99x6:4h:need3,";
    Year year = Trial.year("parts=" + row.repeat(12) + "&correlation=10");
    assertEquals(72, year.structure().size());
    assertTrue(year.trace().size() > 1000);
    String worst = "w:50x6:12h,";
    assertEquals(5, Trial.year("parts=" + worst.repeat(12)).many().years());
  }
}
