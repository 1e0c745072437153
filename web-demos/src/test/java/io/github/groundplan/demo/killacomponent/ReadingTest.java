package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.DEMO;
import static io.github.groundplan.demo.killacomponent.Desk.at;
import static io.github.groundplan.demo.killacomponent.Desk.html;
import static io.github.groundplan.demo.killacomponent.Desk.metric;
import static io.github.groundplan.demo.killacomponent.Desk.open;
import static io.github.groundplan.demo.killacomponent.Desk.press;
import static io.github.groundplan.demo.killacomponent.Desk.seek;
import static io.github.groundplan.demo.killacomponent.Desk.tick;
import static io.github.groundplan.demo.killacomponent.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.instrument.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader reads: numbers and sentences. */
class ReadingTest {
  private static final String FAILURE = "deeds=" + World.FAILURE.print();

  private static Moment moment(Session<Outage> session) {
    return KillAComponent.moment(session).orElseThrow();
  }

  @Test
  void nothingIsKnownBeforeARun() {
    Session<Outage> ready = open("");
    for (String metric :
        List.of(
            "success-rate",
            "error-rate",
            "p99",
            "utilisation",
            "availability",
            "nines",
            "time-to-detect",
            "time-to-recover")) {
      assertEquals("–", told(ready, metric), metric);
    }
    assertTrue(DEMO.sentence(ready).startsWith("Nothing runs yet."));
  }

  @Test
  void ratesAndPercentileAreOfTheLastFiveSeconds() {
    Session<Outage> session = at(22, FAILURE);
    Figures last = moment(session).last(5);
    assertTrue(last.successShare() < 0.95);
    assertEquals(last.successShare(), metric(session, "success-rate"));
    assertEquals(1 - last.successShare(), metric(session, "error-rate"), 1e-12);
    assertEquals(last.percentile(99), metric(session, "p99"));
  }

  @Test
  void availabilityIsOfAllSoFarAndCountsItsNines() {
    Session<Outage> session = at(60, FAILURE);
    double share = moment(session).all().successShare();
    assertEquals(share, metric(session, "availability"));
    assertTrue(share > 0.99 && share < 0.999);
    assertEquals(2, metric(session, "nines"));
    assertEquals("2 nines", told(session, "nines"));
    assertEquals("never down", told(at(10, FAILURE), "nines"));
    assertEquals(0, metric(at(60, "deeds=10000000.kill.dns"), "nines"));
  }

  @Test
  void timesOfTheLastIncidentAreShownWhenTheyAreKnown() {
    assertEquals("–", told(at(21.9, FAILURE), "time-to-detect"));
    Session<Outage> detected = at(22.1, FAILURE);
    assertEquals(1.6, metric(detected, "time-to-detect"), 1e-6);
    assertEquals("–", told(detected, "time-to-recover"));
    assertTrue(html(detected).contains("app-2; theory: 1.5 s on average"));
    double recovered = metric(at(25, FAILURE), "time-to-recover");
    assertTrue(recovered > 1 && recovered < 2, "" + recovered);
    assertEquals(5, metric(at(30, "deeds=20000000.kill.db.1"), "time-to-detect"), 1e-6);
    assertTrue(html(at(30, "deeds=20000000.kill.cache")).contains("cache: nobody watches it"));
  }

  @Test
  void theoryStandsBesideErrorsAndUse() {
    assertTrue(html(at(21, FAILURE)).contains("theory: 33 % of calls until it is noticed"));
    assertTrue(html(at(15, FAILURE)).contains("theory: 57 %"));
    assertTrue(html(at(30, FAILURE)).contains("theory: 85 %"));
    assertTrue(html(at(30, "load=150&" + FAILURE)).contains("theory: more than they can do"));
    assertTrue(html(at(30, "load=150&" + FAILURE)).contains("What is left cannot keep up"));
  }

  @Test
  void useIsTheMeanOfTheLastWholeSeconds() {
    Session<Outage> session = at(15.7, "");
    double sum = 0;
    for (String server : List.of("app.1", "app.2", "app.3")) {
      double[] busy = Desk.film(session).charts().busyShare(server);
      for (int i = 10; i < 15; i++) {
        sum += busy[i] / 15;
      }
    }
    assertEquals(sum, metric(session, "utilisation"), 1e-9);
    assertEquals("–", told(at(0.5, ""), "utilisation"));
  }

  @Test
  void theStoryOfAFailureIsToldAsItComesOut() {
    assertEquals("All parts are up. Press one to kill it.", sentence(10, FAILURE));
    assertEquals(
        "app-2 killed at 20.4 s. The balancers have not noticed: it still gets its turn.",
        sentence(21, FAILURE));
    assertEquals(
        "app-2 killed at 20.4 s. 1.60 s later the balancers stopped sending to it.",
        sentence(22.2, FAILURE));
    assertTrue(
        sentence(30, FAILURE).contains("stopped sending to it. Clients had recovered 1."),
        sentence(30, FAILURE));
    assertEquals(
        "app-2 came back at 40.0 s. It gets nothing to do until a health check has found it.",
        sentence(40.5, FAILURE));
    assertEquals("app-2 came back at 40.0 s. The balancers send to it.", sentence(42, FAILURE));
    assertTrue(DEMO.sentence(DEMO.finished(at(1, FAILURE))).startsWith("99."));
  }

  private static String sentence(double seconds, String query) {
    return DEMO.sentence(at(seconds, query));
  }

  @Test
  void theVerdictIsAsExactAsTheReadout() {
    Session<Outage> session = DEMO.finished(at(1, "retries=yes&" + FAILURE));
    assertTrue(
        DEMO.sentence(session).startsWith(told(session, "availability") + " of 2,950 requests"),
        DEMO.sentence(session));
  }

  @Test
  void whatWasKilledAmongTheDeadMadeNothingWorse() {
    String query = "deeds=0.kill.dns,20000000.kill.cache";
    assertTrue(html(at(30, query)).contains("cache: nothing got worse<"));
  }

  @Test
  void whoNeverAnsweredHasNoLastAnswer() {
    String atOnce = sentence(30, "deeds=0.kill.dns");
    assertTrue(atOnce.contains("It has answered nobody yet"), atOnce);
    String later = sentence(14, "deeds=13000000.kill.dns");
    assertTrue(later.contains("Clients go by its last answer"), later);
  }

  @Test
  void everyPartHasItsStory() {
    assertTrue(sentence(21, "deeds=20000000.kill.lb.1").contains("DNS has not noticed"));
    assertTrue(
        sentence(23, "deeds=20000000.kill.lb.1")
            .contains("DNS named it no more. Clients keep an answer for up to 10 s."));
    assertTrue(sentence(21, "deeds=20100000.kill.dns").contains("for up to 10 s."));
    assertTrue(sentence(35, "deeds=20100000.kill.dns").contains("clients know no address"));
    assertTrue(sentence(21, "deeds=20000000.kill.cache").contains("the database for everything"));
    assertTrue(sentence(21, "deeds=20000000.kill.db.2").contains("It stood by"));
    assertTrue(sentence(21, "deeds=20000000.kill.db.1").contains("What the cache does not hold"));
    assertTrue(
        sentence(22, "serve-stale=yes&deeds=20000000.kill.db.2,21000000.kill.db.1")
            .contains("all with old copies, and nobody is left to take over."));
    assertTrue(
        sentence(22, "deeds=20000000.kill.cache,21000000.kill.db.1")
            .contains("Nothing can be answered until"));
    assertTrue(
        sentence(28, "deeds=20000000.kill.db.1,27000000.revive.db.1").contains("It stands by"));
  }

  @Test
  void whoIsDownNoticesNothing() {
    String query = "deeds=20000000.kill.dns,21000000.kill.lb.1";
    assertTrue(sentence(30, query).contains("DNS is down itself, and notices nothing."));
    assertTrue(html(at(30, query)).contains("lb-1: who would notice is down<"));
    query = "deeds=20000000.kill.lb.1,20000000.kill.lb.2,21000000.kill.app.1";
    assertTrue(sentence(30, query).contains("No balancer is left to notice."));
    assertTrue(html(at(30, query)).contains("app-1: who would notice is down<"));
  }

  @Test
  void theStoryIsSpokenWhileItPlays() {
    Session<Outage> session = press(open(""), KillAComponent.FAILURE);
    assertEquals("All parts are up. Press one to kill it.", DEMO.announcement(session));
    Session<Outage> later = tick(seek(session, 21), 1.2);
    assertTrue(later.isPlaying());
    assertEquals(
        "app-2 killed at 20.4 s. 1.60 s later the balancers stopped sending to it.",
        DEMO.announcement(later));
  }

  @Test
  void stepsTellOneEventEachInTheReadersNames() {
    Session<Outage> session = open("");
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      session = press(session, "step");
      told.append(DEMO.sentence(session)).append('\n');
    }
    String text = told.toString();
    assertTrue(text.contains(": the client sends request 1 to dns.\n"), text);
    assertTrue(text.contains(": dns looks the address up for request 1.\n"), text);
    assertTrue(text.contains("request 1 leaves the client for lb-1.\n"), text);
    assertTrue(text.contains("what dns said last still holds for request "), text);
    assertTrue(text.matches("(?s).*request \\d+ leaves app-\\d for db\\..*"), text);
    assertFalse(text.contains("leaves dns") || text.contains("leaves cache"), text);
    assertFalse(text.contains("db-1"), text);
  }

  @Test
  void aKillIsToldWhenAStepComesToIt() {
    Session<Outage> session = press(at(20.4, FAILURE), "step");
    assertFalse(DEMO.sentence(session).isEmpty());
    assertTrue(sentence(20.4, FAILURE).startsWith("app-2 killed at 20.4 s."));
  }

  @Test
  void challengesTickThemselvesOffAtTheirMoment() {
    Session<Outage> session = at(60, "deeds=12000000.kill.dns");
    assertTrue(html(session).contains("Done: with dns down, not one of "));
    assertFalse(html(seek(session, 20)).contains("Done:"));
    assertFalse(html(open("")).contains("Done:"));
  }

  @Test
  void thePrintedPictureShowsTheFailure() {
    Session<Outage> over = DEMO.finished(open(""));
    assertEquals(World.FAILURE.print(), over.deeds());
    String still = Printed.html(DEMO.still(over, "demo-kill-still"));
    assertTrue(still.contains("app-2 killed") && still.contains("app-2 back"));
    assertFalse(still.contains("data-action") || still.contains("data-press"));
  }
}
