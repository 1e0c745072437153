package io.github.groundplan.site.journey;

import static io.github.groundplan.site.journey.Choices.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Random scenarios as JSON: small systems with whatever the language knows, well or badly sized.
 */
final class ScenarioTexts {
  /** How many requests are sent, about, unless that makes too few events. */
  private static final int LEAST_REQUESTS = 2500;

  private final Choices choose;
  private final int number;
  private final int requests;
  private final double rate;
  private final double seconds;
  private final NodeTexts nodes;
  private final JsonArray links = new JsonArray();

  private ScenarioTexts(int number, int requests) {
    this.number = number;
    this.requests = requests;
    choose = new Choices(number);
    rate = choose.whole(50, 400);
    seconds = requests / rate;
    nodes = new NodeTexts(choose, rate);
  }

  /** As many different scenarios, the same ones each time, each of so many events at least. */
  static List<String> all(int count, int leastEvents) {
    return IntStream.range(0, count).mapToObj(number -> one(number, leastEvents)).toList();
  }

  private static String one(int number, int leastEvents) {
    for (int requests = LEAST_REQUESTS; ; requests *= 2) {
      String text = new ScenarioTexts(number, requests).text().toString();
      if (events(text) >= leastEvents) {
        return text;
      }
    }
  }

  /** How many events a scenario has. */
  static double events(String text) {
    Run run = Run.of(ScenarioReader.readJson(text).orElseThrow());
    run.toEnd();
    return run.events();
  }

  private JsonObject text() {
    String entry = nodes.entry();
    JsonElement clients = clients(entry);
    nodes.calls().forEach((from, targets) -> targets.forEach(to -> link(from, to)));
    return object(
        "title",
        "generated " + number,
        "seed",
        choose.whole(0, Integer.MAX_VALUE - 1),
        "clients",
        clients,
        "nodes",
        nodes.text(),
        "links",
        links,
        "faults",
        faults(entry),
        "run",
        run());
  }

  private JsonElement clients(String entry) {
    if (!choose.onceIn(4)) {
      link("clients", entry);
      return population(entry, 1);
    }
    JsonArray populations = new JsonArray();
    for (String name : List.of("web", "mobile")) {
      JsonObject population = population(entry, 0.5);
      population.addProperty("name", name);
      populations.add(population);
      link(name, entry);
    }
    return populations;
  }

  private JsonObject population(String entry, double share) {
    JsonObject population = object("arrivals", arrivals(rate * share), "to", entry);
    if (choose.onceIn(3)) {
      population.addProperty("priority", choose.whole(0, 3));
    }
    if (choose.onceIn(3)) {
      population.add(
          "keys", object("count", choose.whole(1, 2000), "zipf", choose.whole(0, 15) / 10.0));
    }
    if (choose.onceIn(4)) {
      population.add("patience", choose.distribution(0.5));
    }
    new PolicyTexts(choose).addTo(population, 1);
    // Else a request that a partition swallows would keep a counted run from ending.
    population.addProperty("timeout", choose.duration(1));
    return population;
  }

  private JsonObject arrivals(double perSecond) {
    return switch (choose.whole(1, 6)) {
      case 1 -> object("constant", choose.rate(perSecond));
      case 2 ->
          object("users", choose.whole(10, 100), "think", choose.distribution(20 / perSecond));
      case 3 ->
          object(
              "wave",
              object(
                  "low", "1/s", "high", choose.rate(2 * perSecond), "period", seconds / 3 + "s"));
      case 4 ->
          object(
              "spike",
              object(
                  "base",
                  choose.rate(perSecond),
                  "peak",
                  choose.rate(5 * perSecond),
                  "at",
                  seconds / 2 + "s",
                  "for",
                  seconds / 20 + "s"));
      default -> object("poisson", choose.rate(perSecond));
    };
  }

  private void link(String from, String to) {
    if (choose.onceIn(2)) {
      JsonObject link = object("from", from, "to", to, "latency", choose.distribution(0.005));
      if (choose.onceIn(3)) {
        link.addProperty("jitter", choose.percent(0, 50));
      }
      if (choose.onceIn(3)) {
        link.addProperty("bandwidth", choose.whole(1, 100) + "MB/s");
        link.addProperty("size", choose.whole(1, 50) + "kB");
      }
      if (choose.onceIn(3)) {
        link.addProperty("loss", choose.percent(0, 3));
      }
      links.add(link);
    }
  }

  private JsonArray faults(String entry) {
    JsonArray faults = new JsonArray();
    for (int i = choose.whole(0, 4); i > 0; i--) {
      JsonObject fault = fault(entry);
      fault.addProperty("at", choose.duration(seconds / 2));
      if (!fault.has("revive") && choose.onceIn(2)) {
        fault.addProperty("for", choose.duration(seconds / 5));
      }
      faults.add(fault);
    }
    return faults;
  }

  private JsonObject fault(String entry) {
    String target = choose.oneOf(nodes.targets());
    return switch (choose.whole(1, 6)) {
      case 1 -> object("kill", target);
      case 2 -> object("revive", target);
      case 3 -> object("slow", target, "by", choose.whole(2, 8) + "x");
      case 4 -> object("errors", target, "rate", choose.percent(1, 90));
      case 5 -> object("partition", target);
      default -> object("partition", pair(entry));
    };
  }

  /** Two of which one calls the other. */
  private JsonArray pair(String entry) {
    List<String[]> pairs = new ArrayList<>();
    pairs.add(new String[] {"clients", entry});
    nodes
        .calls()
        .forEach((from, targets) -> targets.forEach(to -> pairs.add(new String[] {from, to})));
    JsonArray pair = new JsonArray();
    for (String end : choose.oneOf(pairs)) {
      pair.add(end);
    }
    return pair;
  }

  private JsonObject run() {
    return choose.onceIn(2)
        ? object("warmup", choose.duration(seconds / 5), "requests", requests)
        : object("warmup", choose.duration(seconds / 5), "for", Math.ceil(2 * seconds) + "s");
  }
}
