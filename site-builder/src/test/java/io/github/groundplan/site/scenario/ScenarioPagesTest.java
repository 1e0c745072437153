package io.github.groundplan.site.scenario;

import static io.github.groundplan.site.scenario.WrittenScenario.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages about scenarios say of their settings, against the scenarios. */
class ScenarioPagesTest {
  /** A page without its blocks, with single spaces and without emphasis. */
  private static final class Page {
    /** A figure that is not measured, but made of settings. */
    private static final Pattern SETTING = Pattern.compile("\\{\\{[^}]*[0-9] ?(?:m?s|%)[^}]*}}");

    private final String text;
    private final BitSet told = new BitSet();

    private Page(String path) {
      try {
        String source = Files.readString(Path.of("../content").resolve(path));
        text =
            source
                .replaceAll("(?s)\n```.*?\n```\n", "\n")
                .replaceAll("\\s+", " ")
                .replaceAll("\\*(?![^{]*}})", "");
      } catch (IOException e) {
        throw new AssertionError(path, e);
      }
    }

    void tells(String words) {
      assertTrue(text.contains(words), words);
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        told.set(at, at + words.length());
      }
    }

    /** What readers are to try is theirs. */
    void hasToldAllOfItsSettings() {
      int end = text.indexOf("## Try it yourself");
      Matcher settings = SETTING.matcher(text).region(0, end);
      while (settings.find()) {
        assertTrue(told.nextClearBit(settings.start()) >= settings.end(), settings.group());
      }
    }
  }

  @Test
  void theStormIsSetUpAsItSays() {
    Page page = new Page("pages/retry-storm.md");
    WrittenScenario storm = WrittenScenario.of("retry-storm");
    String rate = storm.bare("clients.arrivals.poisson");
    String most = capacity(storm, "nodes.app");
    page.tells("A server answers " + rate + " requests a second and could do " + most + ".");
    String slow = storm.word("faults.0.for");
    page.tells("For " + slow + " seconds it is " + storm.word("faults.0.by") + " times as slow");
    page.tells("Until " + storm.given("faults.0.at") + " nothing happens. In the " + slow);
    assertEquals(1, storm.number("clients.timeout"));
    page.tells("answers take longer than a second. So the clients time out and ask again, up to");
    page.tells("ask again, up to " + word(storm.number("clients.retry.attempts") - 1) + " times.");
    String healed = storm.spaced("faults.0.at") + " + " + storm.spaced("faults.0.for");
    page.tells("At {{ " + healed + " }} the server is quick again.");
    page.tells("Of the requests that are sent from {{ " + healed + " + 15 s }} on");
    page.tells("and of the requests from {{ " + healed + " + 15 s }} on");
    double from = storm.number("faults.0.at") + storm.number("faults.0.for") + 15;
    double end = storm.number("run.warmup") + storm.number("run.for");
    for (String name : new String[] {"retry-storm-later", "retry-budget-later"}) {
      WrittenScenario later = WrittenScenario.of(name);
      assertEquals(from, later.number("run.warmup"));
      assertEquals(end, later.number("run.warmup") + later.number("run.for"));
      assertTrue(later.raw("title").endsWith(", from 15 s after the fault on"));
    }
    Page lesson = new Page("lessons/07-fault-tolerance.md");
    lesson.tells(slow + " slow seconds are enough. Of the");
    lesson.tells("requests that come from {{ given 15 s }} after them on, ");
    page.tells("The " + slow + " bad seconds cost");
    page.tells("A queue of " + storm.bare("nodes.app.queue") + " requests at " + most);
    double wait = storm.number("nodes.app.queue") / Double.parseDouble(most);
    page.tells("a second is " + word(wait) + " seconds long, and the timeout is one.");
    page.hasToldAllOfItsSettings();
  }

  @Test
  void theOthersAreTheStormButForOneThing() {
    WrittenScenario storm = WrittenScenario.of("retry-storm");
    WrittenScenario budget = WrittenScenario.of("retry-budget");
    assertEquals(Set.of("title", "retry"), storm.differences(budget));
    assertEquals(1 / 10.0, budget.number("clients.retry.budget"));
    new Page("pages/retry-storm.md").tells("at most one retry for every ten first attempts");
    assertEquals(Set.of("title", "run"), differences("retry-storm", "retry-storm-later"));
    assertEquals(Set.of("title", "run"), differences("retry-budget", "retry-budget-later"));
    assertEquals(
        Set.of("title", "faults", "at"), differences("retry-storm", "retries-without-a-fault"));
    assertEquals(Set.of("title", "retry"), differences("retry-storm", "timeouts-without-retries"));
  }

  @Test
  void theHerdIsSetUpAsItSays() {
    Page page = new Page("pages/thundering-herd.md");
    WrittenScenario herd = WrittenScenario.of("thundering-herd");
    String spike = "clients.arrivals.spike.";
    assertEquals(10, herd.number(spike + "at"));
    assertEquals(0.5, herd.number(spike + "for"));
    assertEquals(1000, herd.number(spike + "peak") * herd.number(spike + "for"));
    page.tells("At ten, a thousand people press the button within half a second.");
    page.tells("The shop can serve " + capacity(herd, "nodes.shop") + " a second and lets");
    page.tells("and lets " + herd.bare("nodes.shop.queue") + " wait.");
    assertEquals("fixed", herd.raw("clients.retry.growth"));
    page.tells("each after exactly " + herd.word("clients.retry.backoff") + " second.");
    String waves = herd.word("clients.retry.attempts");
    page.tells(waves + " waves in " + waves + " seconds");
    WrittenScenario inStep = WrittenScenario.of("thundering-herd-in-step");
    String wait = inStep.spaced("clients.retry.backoff");
    page.tells("So let the waits double: " + inStep.given("clients.retry.backoff") + ", {{ 2 * ");
    page.tells(", {{ 2 * " + wait + " }}, {{ 4 * " + wait + " }}, {{ 8 * " + wait + " }}.");
    assertEquals(5, inStep.number("clients.retry.attempts"), "as many waits as are told, and one");
    assertEquals(Set.of("title", "retry"), herd.differences(inStep));
    WrittenScenario scattered = WrittenScenario.of("thundering-herd-scattered");
    assertEquals(Set.of("title", "retry"), herd.differences(scattered));
    assertSame(inStep, scattered, "clients.retry.attempts", "clients.retry.backoff");
    page.hasToldAllOfItsSettings();
  }

  @Test
  void theSlowReplicaIsSetUpAsItSays() {
    Page page = new Page("pages/slow-replica.md");
    WrittenScenario slow = WrittenScenario.of("slow-replica");
    assertEquals("app.3", slow.raw("faults.0.slow"));
    assertEquals(3, slow.number("nodes.app.replicas"));
    page.tells("Three servers share the work.");
    assertEquals(30, slow.number("faults.0.for"));
    page.tells("takes " + slow.word("faults.0.by") + " times as long for half a minute.");
    page.tells("watch app-3 from " + slow.given("faults.0.at") + " on.");
    String healed = slow.spaced("faults.0.at") + " + " + slow.spaced("faults.0.for");
    page.tells("goes on after {{ " + healed + " }}, when the disk is well again.");
    page.tells("Change one word. Least-connections");
    assertEquals(Set.of("title", "lb"), differences("slow-replica", "slow-replica-avoided"));
    page.hasToldAllOfItsSettings();
  }

  @Test
  void theStampedeIsSetUpAsItSays() {
    Page page = new Page("pages/cache-stampede.md");
    WrittenScenario wild = WrittenScenario.of("cache-stampede");
    double pages = wild.number("clients.keys.count");
    String kept = wild.given("nodes.cache.ttl");
    page.tells("are read " + wild.bare("clients.arrivals.poisson") + " times a second in all.");
    assertEquals(10, pages);
    page.tells("Ten pages are read");
    assertEquals("1ms", wild.raw("nodes.cache.time"));
    page.tells("A cache holds them for " + kept + ", and a look-up takes a millisecond.");
    page.tells("takes the database " + wild.given("nodes.db.service.exp") + ".");
    page.tells("That happens " + word(pages) + " times in " + kept + ",");
    assertEquals("1", wild.raw("clients.keys.zipf"));
    double harmonic = 0;
    for (int i = 1; i <= pages; i++) {
      harmonic += 1.0 / i;
    }
    double mostPopular = wild.number("clients.arrivals.poisson") / harmonic;
    page.tells("The most popular page is asked for more than a hundred times a second.");
    assertTrue(mostPopular > 100);
    page.tells("So do the next fifty, for until the first answer is back");
    assertEquals(50, mostPopular * wild.number("nodes.db.service.exp"), 5);
    WrittenScenario tame = WrittenScenario.of("cache-stampede-tamed");
    assertEquals(Set.of("title", "cache"), wild.differences(tame));
    assertSame(wild, tame, "nodes.cache.capacity", "nodes.cache.ttl", "nodes.cache.time");
    String orders = tame.raw("nodes.cache.bulkhead");
    page.tells("`bulkhead: " + orders + "` lets the cache have " + word(2) + " orders out");
    assertEquals("2", orders);
    page.tells("{{ 2 * " + tame.spaced("links.0.latency") + " }} of that is the way there and");
    page.tells("some seconds older than " + kept + ".");
    page.hasToldAllOfItsSettings();
  }

  @Test
  void theTillsAreSetUpAsItSays() {
    Page page = new Page("pages/head-of-line-blocking.md");
    WrittenScenario four = WrittenScenario.of("head-of-line-blocking");
    String work = "nodes.till.service.hyperexp.mean";
    page.tells(four.bare("clients.arrivals.poisson") + " customers come in a second and each");
    page.tells("and each takes " + four.given(work) + " on average.");
    page.tells("latency.mean / " + four.spaced(work) + " to 1 decimals }} times what a customer’s");
    page.tells("{{ sim(head-of-line-blocking).latency.mean / ");
    page.tells("A supermarket has " + four.word("nodes.till.replicas") + " tills.");
    assertEquals("1", four.raw("nodes.till.workers"));
    assertEquals("random", four.raw("nodes.door.policy"));
    page.tells("Customers choose a till at random.");
    WrittenScenario one = WrittenScenario.of("one-queue");
    page.tells("The same " + one.word("nodes.till.workers") + " tills, with one queue");
    assertSame(four, one, "seed", "clients.arrivals.poisson", "run.warmup", "run.for");
    assertSame(four, one, work, "nodes.till.service.hyperexp.cv");
    page.hasToldAllOfItsSettings();
  }

  @Test
  void theAutoScalerIsSetUpAsItSays() {
    Page page = new Page("pages/autoscaler-chases-its-tail.md");
    WrittenScenario restless = WrittenScenario.of("autoscaler-chases-its-tail");
    String rate = restless.bare("clients.arrivals.poisson");
    page.tells(rate + " requests a second come, all the time. A server does ");
    page.tells("A server does " + capacity(restless, "nodes.app") + " of them");
    String scale = "nodes.app.scale.";
    page.tells("Above " + restless.given(scale + "up") + " the scaler orders a server, and looks");
    page.tells("and looks again " + restless.given(scale + "every") + " later.");
    page.tells(restless.given(scale + "boot") + " later the first of them comes, and");
    assertEquals(0, restless.number(scale + "cooldown"));
    assertEquals("false", restless.raw(scale + "drain"));
    page.tells("because servers are switched off with work in hand");
    WrittenScenario calm = WrittenScenario.of("autoscaler-at-rest");
    page.tells("Two numbers are different.");
    assertEquals(Set.of("title", "scale"), restless.differences(calm));
    assertSame(restless, calm, scale + "max", scale + "up", scale + "every", scale + "boot");
    String rest = calm.given(scale + "cooldown");
    page.tells("now waits for " + rest + ", which is longer than the boot.");
    assertTrue(calm.number(scale + "cooldown") > calm.number(scale + "boot"));
    page.tells("takes a server away below " + calm.given(scale + "down") + " instead of below ");
    page.tells(" instead of below " + restless.given(scale + "down") + ".");
    page.tells("Keep the narrow gap and set the cool-down to " + rest + ".");
    assertEquals("3m", calm.raw("run.for"));
    page.tells("In these three minutes");
    page.hasToldAllOfItsSettings();
  }

  private static Set<String> differences(String one, String other) {
    return WrittenScenario.of(one).differences(WrittenScenario.of(other));
  }

  private static void assertSame(WrittenScenario one, WrittenScenario other, String... paths) {
    for (String path : paths) {
      assertEquals(one.raw(path), other.raw(path), path);
    }
  }

  /** What a server can do in a second. */
  private static String capacity(WrittenScenario scenario, String node) {
    double rate = scenario.number(node + ".workers") / scenario.number(node + ".service.exp");
    return Long.toString(Math.round(rate));
  }
}
