package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.film;
import static io.github.groundplan.demo.killacomponent.Desk.kills;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the system survives, and what it costs. */
class SurvivalTest {
  private static final String[] SEEDS = {"seed=7", "seed=1", "seed=2", "seed=3"};

  private static double share(Film film, double from, double to) {
    return film.at(to).last(to - from).successShare();
  }

  private static double p99(Film film, double from, double to) {
    return film.at(to).last(to - from).percentile(99);
  }

  private static Incident only(Film film) {
    assertEquals(1, film.incidents().size());
    return film.incidents().get(0);
  }

  @Test
  void nothingFailsWhileAllPartsAreUp() {
    for (String seed : SEEDS) {
      Film film = film(seed, Cues.none());
      assertEquals(60, film.duration());
      assertEquals(1, film.end().all().successShare(), seed);
      assertTrue(p99(film, 10, 60) < 0.6, seed);
    }
  }

  @Test
  void deadServerIsTakenOutAfterTwoFailedChecks() {
    for (double at = 20.05; at < 21; at += 0.1) {
      Incident incident = only(film("", kills(at, "app.2")));
      // Checks come each full second.
      assertEquals(22 - at, incident.detectedAfter().orElseThrow(), 1e-6);
    }
  }

  /** The mean over all moments of a second, which theory gives without asking when checks come. */
  @Test
  void detectionTakesAsLongAsTheoryHasIt() {
    double sum = 0;
    for (int i = 0; i < 20; i++) {
      Film film = film("", kills(20 + (i + 0.5) / 20, "app.2"), 23);
      sum += only(film).detectedAfter().orElseThrow();
    }
    assertEquals(Expectation.detectionSeconds(), sum / 20, 1e-6);
  }

  /** Each balancer sends each third call to the dead one. */
  @Test
  void aThirdOfTheCallsFailsUntilADeadServerIsNoticed() {
    int failed = 0;
    int ended = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Film film = film("seed=" + seed, kills(10.01, "app.2"), 12.5);
      // What is sent up to 12.00 comes back, if it fails, 90 ms later.
      Figures figures = film.at(12.09).last(12.09 - 10.11);
      failed += figures.failed();
      ended += film.at(12).last(12 - 10.02).sent();
      assertEquals(1 / 3.0, Expectation.undetectedShare(film.at(11)), 1e-9);
      assertEquals(0, Expectation.undetectedShare(film.at(12.2)), 1e-9);
    }
    assertEquals(1 / 3.0, (double) failed / ended, 0.035);
  }

  @Test
  void twoServersCarryTheUsualLoadAndOneDoesNot() {
    for (String seed : SEEDS) {
      Film two = film(seed, kills(10, "app.2"));
      assertEquals(1, share(two, 13, 60), seed);
      assertTrue(p99(two, 50, 60) < 1.5, seed);
      Film one = film(seed, kills(10, "app.2", 15, "app.3"));
      assertTrue(p99(one, 50, 60) > 5, seed);
    }
  }

  @Test
  void deathOfOneServerIsTooMuchAtHalfAsMuchLoadAgain() {
    for (String seed : SEEDS) {
      Film film = film("load=150&" + seed, kills(20, "app.2"));
      assertTrue(p99(film, 10, 20) < 1, seed);
      assertTrue(p99(film, 50, 60) > 4, seed);
      assertTrue(film.end().queued("app.1") + film.end().queued("app.3") > 100, seed);
    }
  }

  @Test
  void clientsFindADeadBalancersPeerOnlyWhenTheirAnswerHasRunOut() {
    Film film = film("", kills(20.4, "lb.1"));
    Incident incident = only(film);
    assertEquals(1.6, incident.detectedAfter().orElseThrow(), 1e-6);
    assertEquals(0.5, share(film, 21, 30), 0.02);
    assertEquals(1, share(film, 31, 40));
    assertTrue(incident.recoveredAfter().orElseThrow() < World.TTL_SECONDS + 1.7);
  }

  @Test
  void deadNameServerIsMissedWhenTheLastAnswerHasRunOut() {
    Film film = film("", kills(22, "dns"));
    Incident incident = only(film);
    assertEquals(8, incident.feltAfter().orElseThrow(), 0.2);
    assertEquals(1, share(film, 22, 29.9));
    assertEquals(0, share(film, 31, 60));
    assertTrue(incident.recoveredAfter().isEmpty() && incident.detectedAfter().isEmpty());
  }

  @Test
  void deadCacheIsPassedByAndTheDatabaseBearsAll() {
    Film film = film("", kills(20, "cache"));
    assertEquals(1, film.end().all().successShare());
    assertTrue(film.charts().busyShare("db.1")[15] < 0.25);
    assertEquals(World.RATE * World.QUERY_SECONDS, mean(film.charts().busyShare("db.1"), 25), 0.06);
    assertTrue(p99(film("load=150", kills(20, "cache")), 50, 60) > 1);
  }

  private static double mean(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return sum / (values.length - from);
  }

  @Test
  void missesFailUntilTheReplicaTakesOver() {
    Film film = film("", kills(20.4, "db.1"));
    Incident incident = only(film);
    assertEquals(World.FAILOVER_SECONDS, incident.promotedAfter().orElseThrow(), 1e-6);
    assertEquals(World.HIT_SHARE, share(film, 20.6, 25.4), 0.06);
    assertEquals(1, share(film, 26, 60));
    assertEquals("db.2", film.end().primary(World.DATABASE));
    assertTrue(only(film("", kills(20.4, "db.2"))).feltAfter().isEmpty());
  }

  @Test
  void oldCopiesCarryTheSystemWithoutAnyDatabase() {
    Cues both = kills(20, "db.1", 21, "db.2");
    assertEquals(World.HIT_SHARE, share(film("", both), 30, 60), 0.03);
    assertEquals(1, film("serve-stale=yes", both).end().all().successShare());
  }

  @Test
  void retriesMakeUpForADeadServerThatIsNotNoticedYet() {
    double without = film("", World.FAILURE).end().all().successShare();
    double with = film("retries=yes", World.FAILURE).end().all().successShare();
    assertTrue(without < 0.993 && with > 0.996, without + " and " + with);
  }

  /** The lesson of a storm: a system that could carry the load again does not get to it. */
  @Test
  void retriesWithoutABudgetKeepAnOverloadedSystemDown() {
    for (String seed : SEEDS) {
      String storm = "load=150&timeouts=yes&retries=yes&budget=no&" + seed;
      Film film = film(storm, World.FAILURE);
      assertEquals(3, film.end().serving(World.SERVERS));
      assertEquals(0, film.end().last(10).completed(), seed);
      assertTrue(film.report().requests().completed() < 0.5 * film.report().requests().arrivals());
    }
  }

  @Test
  void circuitBreakerSavesMostOfWhatOverloadAndStormsTake() {
    for (String seed : SEEDS) {
      for (String retries : List.of("retries=no", "retries=yes&budget=no")) {
        String query = "load=150&timeouts=yes&" + retries + "&" + seed;
        double without = film(query, World.FAILURE).end().all().successShare();
        double with = film(query + "&breaker=yes", World.FAILURE).end().all().successShare();
        assertTrue(with > without + 0.2, query + ": " + without + ", " + with);
      }
    }
  }

  @Test
  void serversAreAsBusyAsTheoryHasThem() {
    assertBusy("seed=7", Cues.none(), 3, 1 - World.HIT_SHARE, 0.02);
    assertBusy("seed=7&load=150", Cues.none(), 3, 1 - World.HIT_SHARE, 0.02);
    assertBusy("seed=7", kills(1, "app.1"), 2, 1 - World.HIT_SHARE, 0.02);
    // No more calls wait at the database than the servers have workers: M/M/1 is too dark.
    assertBusy("seed=7", kills(1, "cache"), 3, 1, 0.05);
  }

  private static void assertBusy(
      String query, Cues cues, int servers, double missShare, double tolerance) {
    Film film = film(query, cues, 400);
    double measured = 0;
    for (String server : film.machinesOf(World.SERVERS)) {
      measured += mean(film.charts().busyShare(server), 10) / servers;
    }
    double expected = Expectation.utilisation(Desk.settings(query), servers, missShare);
    assertEquals(expected, measured, tolerance * expected, query + cues.print());
    assertEquals(expected, Expectation.of(Desk.settings(query), film.at(300)), 1e-12);
  }

  @Test
  void nothingSteadyIsExpectedWhereRequestsDoNotGetThrough() {
    for (String machine : List.of("dns", "lb.1", "db.1")) {
      Film film = film("", kills(1, machine), 5);
      assertTrue(Double.isNaN(Expectation.of(Desk.settings(""), film.at(4))), machine);
    }
    Film all = film("", kills(1, "app.1", 1, "app.2", 1, "app.3"), 5);
    assertTrue(Double.isNaN(Expectation.of(Desk.settings(""), all.at(4))));
    assertTrue(Expectation.utilisation(Desk.settings("load=200"), 3, 1) > 1);
  }
}
