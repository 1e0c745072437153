package io.github.groundplan.sim.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Replications;
import io.github.groundplan.sim.run.Replicated;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Predictions of whole systems against runs of them. Each figure lies within the 99.99 % interval
 * of forty runs; percentiles are allowed the error of the histogram on top.
 */
class PredictionHoldsTest {
  private static final int RUNS = 40;
  private static final double LEVEL = 0.9999;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A shop: a gateway of two, a cache, a database of two machines, an outside service.
        """
        'clients': {'arrivals': {'poisson': '100/s'}, 'to': 'lb', 'timeout': '60s'},
        'nodes': {
          'lb': {'kind': 'balancer', 'to': ['web']},
          'web': {'kind': 'server', 'workers': 'unbounded', 'service': '1ms', 'replicas': 2,
                  'to': ['cache', 'pay']},
          'cache': {'kind': 'cache', 'hit': '80%', 'time': '1ms', 'to': 'db'},
          'db': {'kind': 'database', 'workers': 2, 'service': {'exp': '40ms'},
                 'replica': {'reads': '50%'}},
          'pay': {'kind': 'external', 'latency': {'lognormal': {'mean': '30ms', 'cv': 1}}}
        },
        'links': [{'from': 'clients', 'to': 'lb', 'latency': {'exp': '10ms'}}]
        """,
        // Workers held while two calls follow each other without a queue.
        """
        'clients': {'arrivals': {'poisson': '30/s'}, 'to': 'app'},
        'nodes': {
          'app': {'kind': 'server', 'service': {'exp': '10ms'}, 'to': ['db', 'pay']},
          'db': {'kind': 'database', 'service': {'exp': '5ms'}},
          'pay': {'kind': 'external', 'latency': {'uniform': {'min': '2ms', 'max': '8ms'}}}
        },
        'links': [{'from': 'app', 'to': 'db', 'latency': '1ms'}]
        """,
        // Round-robin over replicas, behind a constant delay.
        """
        'clients': {'arrivals': {'poisson': '240/s'}, 'to': 'lb'},
        'nodes': {
          'lb': {'kind': 'balancer', 'to': ['app']},
          'app': {'kind': 'server', 'replicas': 3, 'service': {'exp': '10ms'}}
        },
        'links': [{'from': 'lb', 'to': 'app', 'latency': '2ms'}]
        """,
        // A database of which one follower reads, and a queue before it that works at leisure.
        """
        'clients': {'arrivals': {'poisson': '100/s'}, 'to': 'front'},
        'nodes': {
          'front': {'kind': 'server', 'workers': 'unbounded', 'service': '0s',
                    'to': ['db', 'mail']},
          'db': {'kind': 'database', 'service': {'exp': '12ms'}, 'replica': {'reads': '60%'}},
          'mail': {'kind': 'queue', 'workers': 4, 'service': {'exp': '30ms'}}
        }
        """,
        // Calls that are lost where there is no queue, and by chance.
        """
        'clients': {'arrivals': {'poisson': '100/s'}, 'to': 'app'},
        'nodes': {
          'app': {'kind': 'server', 'workers': 3, 'queue': 0, 'errors': '10%',
                  'service': {'lognormal': {'mean': '20ms', 'cv': 2}}}
        }
        """,
        // Users of a closed network, one of whose stations has two workers.
        """
        'clients': {'arrivals': {'users': 30, 'think': {'uniform': {'min': '0s', 'max': '1s'}}},
                    'to': 'front'},
        'nodes': {
          'front': {'kind': 'server', 'workers': 'unbounded', 'service': '5ms',
                    'to': ['app', 'cache']},
          'app': {'kind': 'server', 'workers': 2, 'service': {'exp': '30ms'}},
          'cache': {'kind': 'cache', 'hit': '50%', 'to': 'db'},
          'db': {'kind': 'database', 'service': {'exp': '20ms'}}
        },
        'links': [{'from': 'front', 'to': 'app', 'latency': {'exp': '3ms'}}]
        """,
        // A link of one population beside that of all, and a database with replicas but no primary.
        """
        'clients': [
          {'name': 'mobile', 'arrivals': {'poisson': '80/s'}, 'to': 'front'},
          {'name': 'desk', 'arrivals': {'poisson': '120/s'}, 'to': 'front'}
        ],
        'nodes': {
          'front': {'kind': 'server', 'workers': 'unbounded', 'service': '1ms', 'to': ['db']},
          'db': {'kind': 'database', 'replicas': 3, 'service': {'exp': '10ms'}}
        },
        'links': [
          {'from': 'clients', 'to': 'front', 'latency': '10ms'},
          {'from': 'mobile', 'to': 'front', 'latency': '200ms'}
        ]
        """,
        // A primary that calls leave sooner than its follower.
        """
        'clients': {'arrivals': {'poisson': '150/s'}, 'to': 'db', 'patience': {'exp': '20ms'}},
        'nodes': {
          'db': {'kind': 'database', 'service': {'exp': '10ms'}, 'replica': {'reads': '25%'}}
        }
        """,
        // Two populations of unlike priority.
        """
        'clients': [
          {'name': 'urgent', 'arrivals': {'poisson': '30/s'}, 'to': 'app', 'priority': 0},
          {'name': 'usual', 'arrivals': {'poisson': '50/s'}, 'to': 'app', 'priority': 1}
        ],
        'nodes': {
          'app': {'kind': 'server', 'discipline': 'priority', 'service': {'erlang':
                  {'k': 3, 'mean': '10ms'}}}
        }
        """,
        // Workers that are shared, where calls slow each other down instead of waiting.
        """
        'clients': {'arrivals': {'poisson': '120/s'}, 'to': 'app'},
        'nodes': {
          'app': {'kind': 'server', 'workers': 2, 'discipline': 'sharing', 'to': 'db',
                  'service': {'lognormal': {'mean': '10ms', 'cv': 2}}},
          'db': {'kind': 'database', 'discipline': 'sharing',
                 'service': {'erlang': {'k': 2, 'mean': '5ms'}}}
        }
        """
      })
  void everyFigureIsInTheIntervalOfManyRuns(String text) {
    Scenario scenario =
        ScenarioReader.readJson("{" + text.replace('\'', '"') + "}")
            .orElseThrow()
            .with(RunSpec.forSeconds(20, 100));
    Prediction prediction = Prediction.of(scenario);
    Map<String, Replications> measured = measured(scenario, prediction);

    List<ReplicatedFigure> figures = new ArrayList<>(prediction.clients().figures());
    prediction.nodes().forEach(node -> figures.addAll(node.figures()));
    assertTrue(figures.size() >= 7, () -> "only " + figures);
    assertEquals("", prediction.clients().reason());
    for (ReplicatedFigure figure : figures) {
      if (measured.containsKey(figure.name())) {
        assertHolds(figure, measured.get(figure.name()));
      }
    }
  }

  private static Map<String, Replications> measured(Scenario scenario, Prediction prediction) {
    Map<String, Replications> measured = new LinkedHashMap<>();
    for (int run = 1; run <= RUNS; run++) {
      Report report = Run.untraced(Replicated.replication(scenario, run)).toEnd();
      assertTrue(prediction.isAbout(report));
      for (ReplicatedFigure figure : ReplicatedFigure.all(report)) {
        measured.computeIfAbsent(figure.name(), name -> new Replications()).add(figure.value());
      }
    }
    return measured;
  }

  private static void assertHolds(ReplicatedFigure theory, Replications measured) {
    double allowed = theory.name().startsWith("latency.p") ? 0.004 * theory.value() : 1e-9;
    var interval = measured.interval(LEVEL);
    double off = Math.abs(interval.mean() - theory.value());
    assertTrue(off <= interval.halfWidth() + allowed, () -> theory + " but " + interval);
  }
}
