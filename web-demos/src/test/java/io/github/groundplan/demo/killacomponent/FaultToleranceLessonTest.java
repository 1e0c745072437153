package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.film;
import static io.github.groundplan.demo.killacomponent.Desk.kills;
import static io.github.groundplan.demo.killacomponent.Desk.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.theory.Retries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 7 says, against its demo and against theory. */
class FaultToleranceLessonTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("07-fault-tolerance");
  private static final String HIGH = "load=150&";

  @Test
  void theSpareIsWorthItsHeadroom() {
    double busy = 100 * Expectation.utilisation(settings(""), 3);
    LESSON.tells(busy, "Three servers are ", "56.6", " % busy each");
    LESSON.tells("3 × 56.6 % ÷ 2 = {{ 3 * 56.6 % / 2 in % }}");
    assertEquals("85 %", use("", 2));
    LESSON.tells("three are " + use(HIGH, 3) + " busy, and two would have to be " + use(HIGH, 2));
    LESSON.tells(100 * 2 / 3.0, "With three servers that is ", "67", " %");
  }

  private static String use(String query, int servers) {
    return Quantity.share(Expectation.utilisation(settings(query), servers));
  }

  @Test
  void oneDeathIsWhatItTells() {
    LESSON.tells("```demo kill-a-component seed: 7 load: 100 ```");
    assertEquals(settings(""), settings("seed=7&load=100"));
    Film film = film("", World.FAILURE);
    assertEquals(20.4, film.incidents().get(0).seconds(), 1e-9);
    double detected = film.incidents().get(0).detectedAfter().orElseThrow();
    LESSON.tells("dies at 20.4 s, and the balancers take " + Quantity.duration(detected));
    LESSON.tells("In the whole minute, " + answered("") + " of the requests are answered");
    LESSON.tells("all of the loss lies in those seconds");
    double healed = 20.4 + detected + 0.5;
    assertEquals(1, film.at(20.4).all().successShare());
    assertEquals(1, film.end().last(60 - healed).successShare());
    LESSON.tells("let it be shown again: " + answered("retries=yes"));
  }

  @Test
  void twoDeathsAreNotFeltAndOneIsLateAndTotal() {
    for (String part : new String[] {"db.2", "cache"}) {
      assertEquals(1, film("", kills(12, part)).end().all().successShare(), part);
    }
    for (String part : new String[] {"lb.1", "db.1", "dns"}) {
      assertTrue(film("", kills(12, part)).end().all().successShare() < 0.99, part);
    }
    Film nameless = film("", kills(12, "dns"));
    double felt = nameless.incidents().get(0).feltAfter().orElseThrow();
    LESSON.tells(felt, "takes everything down, and only after ", "8", " s");
    assertEquals(0, nameless.end().last(10).completed());
  }

  @Test
  void atAHigherLoadTheSameDeathIsTooMuch() {
    Film film = film(HIGH, World.FAILURE);
    double before = film.at(20.4).last(10).percentile(99);
    double noticed = 20.4 + film.incidents().get(0).detectedAfter().orElseThrow() + 1;
    double after = film.at(40).last(40 - noticed).percentile(99);
    LESSON.tells(
        "99 % of requests took less than "
            + Quantity.duration(before)
            + " before, "
            + Quantity.duration(after)
            + " after");
  }

  @Test
  void whatClientsDoDecidesTheRest() {
    LESSON.tells("Timeouts on: " + answered(HIGH + "timeouts=yes") + " answered");
    LESSON.tells("Circuit breaker: " + answered(HIGH + "timeouts=yes&breaker=yes"));
    String storm = HIGH + "timeouts=yes&retries=yes&budget=no";
    LESSON.tells("Retry budget off: " + answered(storm));
    assertEquals(0, film(storm, World.FAILURE).end().last(10).completed());
    Film stale = film("serve-stale=yes", kills(12, "db.1", 14, "db.2"));
    assertEquals(1, stale.end().all().successShare());
  }

  private static String answered(String query) {
    return Quantity.fineShare(film(query, World.FAILURE).end().all().successShare());
  }

  @Test
  void checksNoticeADeathWithinOneToTwoSeconds() {
    LESSON.tells("Checking every second, out after two failures: that is 1 to 2 seconds");
    assertEquals(1, World.HEALTH.everySeconds());
    assertEquals(2, World.HEALTH.failures());
    for (double time : new double[] {12.05, 12.3, 12.6, 12.95}) {
      double noticed =
          film("", kills(time, "app.1")).incidents().get(0).detectedAfter().orElseThrow();
      assertTrue(noticed >= 1 && noticed <= 2, time + ": " + noticed);
    }
  }

  @Test
  void attemptsMultiplyOverLayers() {
    assertEquals(64, new Retries(4, 1).amplificationOver(3), 1e-9);
    LESSON.tells("up to 4 × 4 × 4 = 4³");
    assertEquals(9, new Retries(3, 1).amplificationOver(2), 1e-9);
    LESSON.tells("3 × 3 = 9");
    LESSON.tells("100 + 200 + 400 = 700 ms");
    assertEquals(1.2, new Retries(4, 1).meanAttemptsWithin(0.2), 1e-9);
    LESSON.tells("the load grows by a fifth and not to four times what it was");
  }
}
