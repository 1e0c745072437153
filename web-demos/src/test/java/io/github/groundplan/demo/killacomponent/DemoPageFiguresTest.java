package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.film;
import static io.github.groundplan.demo.killacomponent.Desk.kills;
import static io.github.groundplan.demo.killacomponent.Desk.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.film.Figures;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Incident;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.lesson.Prose;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against the runs that it tells of. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/kill-a-component.md");
  private static final String HIGH = "load=150&";

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() {
    assertEquals(settings(""), settings("seed=7&load=100"));
    PAGE.tells("seed: 7 load: 100");
  }

  @Test
  void thePageTellsWhatOneServersDeathDoes() {
    Film film = film("", World.FAILURE);
    Incident incident = film.incidents().get(0);
    PAGE.tells("app-2 dies at 20.4 s");
    assertEquals(20.4, incident.seconds(), 1e-9);
    double detected = incident.detectedAfter().orElseThrow();
    PAGE.tells("take " + Quantity.duration(detected) + " to notice");
    Figures all = film.end().all();
    PAGE.tells(
        "Of "
            + Quantity.count(all.ended())
            + " requests in the minute "
            + Quantity.fineShare(all.successShare())
            + " are answered: two nines");
    assertEquals("2 nines", Quantity.nines(all.successShare()));
    // What had been sent before it was noticed came back within 100 ms.
    Figures until = film.at(incident.seconds() + detected + 0.1).last(detected + 0.1);
    assertEquals(all.failed(), until.failed(), "all of the loss lies in these seconds");
    PAGE.tells("until then each third call goes to a dead machine");
    PAGE.tells("the three servers are " + use("", 3) + " busy");
    PAGE.tells("The two servers that are left are " + use("", 2) + " busy");
    PAGE.tells("the p99 rises from " + before(film) + " to " + after(film));
  }

  private static String use(String query, int servers) {
    return Quantity.share(Expectation.utilisation(settings(query), servers));
  }

  private static String before(Film film) {
    return Quantity.duration(film.at(20.4).last(10).percentile(99));
  }

  private static String after(Film film) {
    double start = 20.4 + film.incidents().get(0).detectedAfter().orElseThrow() + 1;
    return Quantity.duration(film.at(40).last(40 - start).percentile(99));
  }

  @Test
  void thePageTellsWhatItDoesAtAHigherLoad() {
    Film film = film(HIGH, World.FAILURE);
    PAGE.tells("three servers are " + use(HIGH, 3) + " busy");
    PAGE.tells("two would have to be " + use(HIGH, 2) + " busy");
    PAGE.tells("The p99 goes from " + before(film) + " to " + after(film));
    int waiting = film.end().queued("app.1") + film.end().queued("app.3");
    assertTrue(waiting > 50, "the queues are not worked off: " + waiting);
  }

  @Test
  void thePageTellsWhatClientsMakeOfIt() {
    assertRow("everybody waits", "");
    assertRow("timeouts", "timeouts=yes");
    assertRow("timeouts and a circuit breaker", "timeouts=yes&breaker=yes");
    assertRow("timeouts and two retries, within a budget", "timeouts=yes&retries=yes");
    Film storm =
        assertRow("timeouts and two retries, without one", "timeouts=yes&retries=yes&budget=no");
    PAGE.tells("In the last ten seconds of the minute, long after app-2 is back, not one request");
    assertEquals(0, storm.end().last(10).completed());
  }

  private static Film assertRow(String name, String query) {
    Film film = film(HIGH + query, World.FAILURE);
    double share = film.end().all().successShare();
    PAGE.tells("| " + name + " | " + Quantity.fineShare(share) + " |");
    return film;
  }

  @Test
  void thePageTellsHowLongADeadNameServerIsNotMissed() {
    Film film = film("", kills(12, "dns"));
    double felt = film.incidents().get(0).feltAfter().orElseThrow();
    PAGE.tells("Killed at 12 s, dns is not missed for " + Math.round(felt) + " s");
    assertTrue(Challenge.of(film).get(0).found().startsWith("with dns down"));
  }

  @Test
  void whatThePageAssumesIsAssumed() {
    PAGE.tells(Quantity.count(World.RATE) + " a second at 100 %");
    assertEquals(2, World.WORKERS);
    PAGE.tells("Each server has two workers");
    PAGE.tells("is " + Quantity.plainDuration(World.SERVICE_SECONDS) + " of work on average");
    PAGE.tells("The cache holds " + Quantity.share(World.HIT_SHARE) + " of what is asked for");
    PAGE.tells("takes " + Quantity.plainDuration(World.QUERY_SECONDS) + " of the database");
    PAGE.tells("check each server every second and take it out after two failures; one success");
    assertEquals(1, World.HEALTH.everySeconds());
    assertEquals(2, World.HEALTH.failures());
    assertEquals(1, World.HEALTH.successes());
    PAGE.tells("Its answer holds for " + Quantity.plainDuration(World.TTL_SECONDS));
    PAGE.tells("takes over " + Quantity.plainDuration(World.FAILOVER_SECONDS) + " after");
    PAGE.tells("Timeouts are 1 s at the clients and 0.8 s at the balancers");
    var scenario = World.scenario(settings("timeouts=yes&retries=yes&breaker=yes"));
    var clients = scenario.clients().get(0).policy();
    var balancers = scenario.nodes().get(1).policy();
    assertEquals(1, clients.timeoutSeconds());
    assertEquals(0.8, balancers.timeoutSeconds());
    PAGE.tells("up to 100 ms, then up to 200 ms, and their budget is one for five requests");
    assertEquals(3, clients.retry().attempts());
    assertEquals(0.1, clients.retry().backoff().baseSeconds());
    assertEquals(0.2, clients.retry().budget());
    assertEquals(Optional.empty(), clients.breaker());
    PAGE.tells("opens for 2 s when half of a balancer’s last 20 calls have failed");
    assertEquals(2, balancers.breaker().orElseThrow().openSeconds());
    assertEquals(0.5, balancers.breaker().orElseThrow().failureShare());
    assertEquals(20, balancers.breaker().orElseThrow().window());
    assertEquals(0.04, scenario.links().get(0).path().latency().mean());
    assertEquals(0.005, scenario.links().get(1).path().latency().mean());
    PAGE.tells("Clients are 40 ms away from the balancers, which are 5 ms away from the servers");
  }
}
