package io.github.groundplan.demo.film;

import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Scenarios in which there is some of everything, and what is done in them by hand, by a seed. */
final class Samples {
  private static final String EVERYTHING =
      """
      {'seed': %1$d,
       'clients': [
         {'name': 'web', 'arrivals': {'poisson': '%2$d/s'}, 'to': 'dns', 'timeout': '800ms',
          'retry': {'attempts': 3, 'backoff': '20ms', 'jitter': 'equal', 'budget': '30%%'}},
         {'name': 'batch', 'arrivals': {'users': 5, 'think': {'exp': '200ms'}}, 'to': 'dns',
          'patience': {'exp': '100ms'}},
         {'name': 'flash', 'arrivals': {'spike': {'base': '2/s', 'peak': '200/s', 'at': '3s',
          'for': '1s'}}, 'to': 'lb', 'hedge': '60ms', 'timeout': '2s'}],
       'nodes': {
         'dns': {'kind': 'resolver', 'time': {'exp': '20ms'}, 'ttl': '500ms', 'to': 'lb'},
         'lb': {'kind': 'balancer', 'policy': '%3$s', 'to': ['app', 'old'],
           'health': {'every': '500ms', 'slow-start': '1s'}},
         'app': {'kind': 'server', 'workers': %4$d, 'service': {'erlang': {'k': 3, 'mean': '8ms'}},
           'discipline': '%5$s', 'queue': 60, 'to': ['cache', 'mail'], 'timeout': '400ms',
           'scale': {'min': 1, 'max': 4, 'every': '1s', 'cooldown': '1s', 'boot': '600ms',
             'drain': %6$s}},
         'old': {'kind': 'server', 'workers': 2, 'service': {'exp': '12ms'},
           'discipline': 'sharing', 'errors': '1%%', 'to': ['cache', 'mail'],
           'calls': 'parallel', 'bulkhead': 30},
         'cache': {'kind': 'cache', 'capacity': 200, 'time': {'exp': '0.4ms'}, 'to': 'db',
           'timeout': '200ms',
           'breaker': {'failures': '50%%', 'of': 10, 'open': '500ms', 'probes': 2}},
         'db': {'kind': 'database', 'workers': 2, 'service': {'exp': '9ms'},
           'replica': {'count': 2, 'failover': '1s', 'reads': '50%%'}},
         'mail': {'kind': 'queue', 'workers': 1, 'service': {'exp': '7ms'}, 'queue': 50}},
       'links': [
         {'from': 'clients', 'to': 'dns', 'latency': '15ms', 'jitter': '20%%'},
         {'from': 'flash', 'to': 'lb', 'latency': {'exp': '10ms'}, 'loss': '1%%'},
         {'from': 'cache', 'to': 'db', 'latency': '0.3ms'}],
       'faults': [
         {'at': '2s', 'kill': 'db', 'for': '2s'}, {'at': '3s', 'partition': ['app', 'cache'],
          'for': '300ms'}, {'at': '4s', 'partition': 'db', 'for': '500ms'}],
       'run': {'warmup': '%7$s', %8$s}}
      """;
  private static final String[] VERBS = {
    Cue.KILL,
    Cue.KILL,
    Cue.REVIVE,
    Cue.SLOW,
    Cue.ISOLATE,
    Cue.ERRORS,
    Cue.MEND,
    Cue.UP,
    Cue.DOWN,
    Cue.OUT,
    Cue.OUT,
    Cue.IN,
    Cue.DROP,
    Cue.LOAD
  };

  private Samples() {}

  /** The scenario of a JSON text in which {@code '} stands for {@code "}. */
  static Scenario read(String text) {
    return ScenarioReader.readJson(text.replace('\'', '"')).orElseThrow();
  }

  static Scenario everything(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String[] policies = {"round-robin", "random", "least-connections", "power-of-two"};
    String[] disciplines = {"fifo", "lifo", "priority", "sharing"};
    return read(
        EVERYTHING.formatted(
            seed,
            40 + random.nextInt(120),
            policies[random.nextInt(4)],
            1 + random.nextInt(3),
            disciplines[random.nextInt(4)],
            random.nextBoolean(),
            random.nextBoolean() ? "0s" : "700ms",
            random.nextInt(3) == 0 ? "'requests': 700" : "'for': '6s'"));
  }

  /** So many things done at times of their own choice, to whatever there is. */
  static Cues cues(Scenario scenario, int seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> targets = new ArrayList<>();
    for (NodeSpec node : scenario.nodes()) {
      targets.add(node.name());
      targets.add(node.machineName(random.nextInt(node.machineCount())));
    }
    Cues cues = Cues.none();
    for (int i = 0; i < count; i++) {
      String verb = VERBS[random.nextInt(VERBS.length)];
      String target = targets.get(random.nextInt(targets.size()));
      if (verb.equals(Cue.LOAD)) {
        target = Integer.toString(20 + random.nextInt(200));
      } else if (List.of(Cue.OUT, Cue.IN, Cue.DROP).contains(verb)) {
        target = "app";
      }
      cues = cues.with(new Cue(random.nextInt(6_000_000), verb, target));
    }
    return cues;
  }
}
