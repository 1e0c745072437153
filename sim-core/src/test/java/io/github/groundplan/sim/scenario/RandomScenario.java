package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.run.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scenarios made up by chance, as JSON text: the same seed gives the same text. Together they use
 * all of the language. Most could bear their load for ever, and each comes to between {@value
 * #LEAST_EVENTS} and {@value #MOST_EVENTS} events.
 *
 * <p>Clients call a front (a balancer, perhaps behind a resolver), which calls an application,
 * which calls up to three nodes behind it. Workers are counted so that they are busy for a chosen
 * share of the time, waiting for others included.
 */
public final class RandomScenario {
  static final int LEAST_EVENTS = 10_000;
  static final int MOST_EVENTS = 50_000;

  /** What is reckoned with at first; where much is refused, fewer events come of it. */
  private static final double AIM = 22_000;

  private final Chance chance;
  private final RandomParts parts;
  private final Map<String, Object> nodes = new LinkedHashMap<>();
  private final List<Object> links = new ArrayList<>();
  private final double aim;
  private final double rate;

  /** Where each call that is made may be partitioned: caller, callee. */
  private final List<List<Object>> calls = new ArrayList<>();

  private RandomScenario(int seed, double aim) {
    this.aim = aim;
    chance = new Chance(seed);
    parts = new RandomParts(chance);
    rate = chance.between(20, 400);
  }

  /** The scenario of a seed, from zero on: of the shortest run that has events enough. */
  public static String text(int seed) {
    String text = "";
    for (double aim = AIM; text.isEmpty() || !hasEnough(text); aim *= 1.5) {
      text = Chance.json(new RandomScenario(seed, aim).scenario(seed));
    }
    return text;
  }

  private static boolean hasEnough(String text) {
    Run run = Run.untraced(ScenarioReader.readJson(text).orElseThrow());
    run.advance(LEAST_EVENTS);
    return !run.isOver();
  }

  private Map<String, Object> scenario(int seed) {
    RandomBackend backend = new RandomBackend(chance, parts, rate, this::link);
    RandomBackend.Built application = backend.application(nodes);
    RandomBackend.Built front = front(application);
    double seconds = aim / (rate * (front.events() + 2));
    RandomClients clients = new RandomClients(chance, parts, rate, seconds, front);
    Object populations = clients.populations(this::link);
    backend.scaleAndCheck(nodes, seconds);
    RandomFaults faults = new RandomFaults(chance, seconds, nodes, calls);
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("title", "Random scenario " + seed);
    scenario.put("seed", chance.upTo(1_000_000));
    scenario.put("clients", populations);
    scenario.put("nodes", nodes);
    scenario.put("links", links);
    scenario.put("faults", faults.faults());
    scenario.put("run", run(seconds));
    return scenario;
  }

  private RandomBackend.Built front(RandomBackend.Built application) {
    RandomBackend.Built front = application;
    if (chance.is(0.6)) {
      Map<String, Object> balancer = new LinkedHashMap<>();
      balancer.put("kind", "balancer");
      parts.routing(balancer, front.name());
      balancer.put("to", List.of(front.name()));
      front = called("lb", balancer, front);
    }
    if (chance.is(0.25)) {
      Map<String, Object> resolver = new LinkedHashMap<>();
      resolver.put("kind", "resolver");
      resolver.put("time", parts.duration(chance.between(0.001, 0.02)));
      resolver.put("ttl", parts.duration(chance.between(0.01, 2)));
      resolver.put("to", front.name());
      front = called("dns", resolver, front);
    }
    return front;
  }

  private RandomBackend.Built called(
      String name, Map<String, Object> node, RandomBackend.Built behind) {
    nodes.put(name, node);
    link(name, behind.name());
    return new RandomBackend.Built(name, behind.seconds(), behind.events() + 2);
  }

  /** Notes a call, and now and then makes it cost something. */
  private double link(String from, String to) {
    calls.add(List.of(from, to));
    if (chance.is(0.5)) {
      return 0;
    }
    double latency = chance.between(0.0001, 0.02);
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("from", from);
    link.put("to", to);
    parts.path(link, latency);
    links.add(link);
    return 2 * latency;
  }

  private Map<String, Object> run(double seconds) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("warmup", parts.duration(seconds * chance.between(0, 0.2)));
    if (chance.is(0.3)) {
      run.put("requests", (int) Math.ceil(seconds * rate));
    } else {
      run.put("for", parts.duration(seconds));
    }
    return run;
  }
}
