package io.github.groundplan.sim.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Which model is found for a node, and what is said where there is none. */
class PredictionTest {
  private static final String APP = "'app': {'kind': 'server', 'service': {'exp': '10ms'}";

  /** Of Poisson arrivals, 80 a second, at the first of some nodes. */
  private static Prediction of(String nodes) {
    return of("{'arrivals': {'poisson': '80/s'}, 'to': 'app'}", nodes);
  }

  private static Prediction of(String clients, String nodes) {
    String text = "{'clients': " + clients + ", 'nodes': {" + nodes + "}}";
    return Prediction.of(ScenarioReader.readJson(text.replace('\'', '"')).orElseThrow());
  }

  private static void assertModel(String model, Prediction prediction, String node) {
    assertEquals(model, node(prediction, node).model(), () -> node(prediction, node).reason());
    assertEquals(Verdict.EXACT, node(prediction, node).verdict());
  }

  private static void assertUnknown(String reason, Prediction prediction, String node) {
    assertEquals(reason, node(prediction, node).reason());
    assertTrue(node(prediction, node).verdict().compareTo(Verdict.APPROXIMATE) > 0);
  }

  private static NodePrediction node(Prediction prediction, String name) {
    for (NodePrediction node : prediction.nodes()) {
      if (node.name().equals(name)) {
        return node;
      }
    }
    throw new NoSuchElementException(name);
  }

  private static double value(Prediction prediction, String figure) {
    List<ReplicatedFigure> figures = new ArrayList<>(prediction.clients().figures());
    prediction.nodes().forEach(node -> figures.addAll(node.figures()));
    for (ReplicatedFigure each : figures) {
      if (each.name().equals(figure)) {
        return each.value();
      }
    }
    throw new NoSuchElementException(figure + " in " + figures);
  }

  @Test
  void oneServerHasTheModelOfItsServiceAndQueue() {
    assertModel("M/M/1", of(APP + "}"), "app");
    assertModel("M/M/3", of(APP + ", 'workers': 3}"), "app");
    assertModel("M/M/2/12", of(APP + ", 'workers': 2, 'queue': 10}"), "app");
    assertModel("M/G/2/2", of(APP + ", 'workers': 2, 'queue': 0}"), "app");
    assertModel("M/M/1", of(APP + ", 'discipline': 'lifo'}"), "app");
    assertModel("M/G/1-PS", of(APP + ", 'discipline': 'sharing'}"), "app");
    assertModel("M/D/1", of("'app': {'kind': 'server', 'service': '10ms'}"), "app");
    assertModel("M/D/1/6", of("'app': {'kind': 'server', 'service': '10ms', 'queue': 5}"), "app");
    assertModel("M/G/∞", of("'app': {'kind': 'external', 'latency': '10ms'}"), "app");
  }

  @Test
  void speedDividesTheService() {
    assertEquals(0.4, value(of(APP + ", 'speed': '2x'}"), "nodes.app.utilisation"), 1e-12);
  }

  @Test
  void aServiceThatSpreadsTooMuchHasNoMeanWait() {
    String pareto =
        "'app': {'kind': 'server', 'service': {'pareto': {'min': '1ms', 'alpha': 1.5}}}";
    assertUnknown(
        "the variance of the service is infinite, and with it the mean wait", of(pareto), "app");
    assertEquals(0.24, value(of(pareto), "nodes.app.utilisation"), 1e-12);
  }

  @Test
  void severalWorkersNeedAnExponentialService() {
    assertUnknown(
        "2 workers at one queue, and its service is not exponential",
        of("'app': {'kind': 'server', 'workers': 2, 'service': '10ms'}"),
        "app");
  }

  @Test
  void evenArrivalsHaveAModelToo() {
    assertModel("D/M/1", of("{'arrivals': {'constant': '80/s'}, 'to': 'app'}", APP + "}"), "app");
    assertUnknown(
        "the arrival rate changes with time",
        of(
            "{'arrivals': {'wave': {'low': '1/s', 'high': '9/s', 'period': '9s'}}, 'to': 'app'}",
            APP + "}"),
        "app");
  }

  @Test
  void replicasAreCalledInTurn() {
    assertModel("E2/M/1 each", of(APP + ", 'replicas': 2}"), "app");
  }

  @Test
  void aBalancerThatDrawsKeepsCallsRandom() {
    Prediction prediction =
        of(
            "{'arrivals': {'poisson': '160/s'}, 'to': 'lb'}",
            "'lb': {'kind': 'balancer', 'policy': 'random', 'to': ['app']}, "
                + APP
                + ", 'replicas': 2}");

    assertModel("M/M/1 each", prediction, "app");
    assertEquals(0.05, value(prediction, "latency.mean"), 1e-12);
    assertEquals("it passes calls on at no cost", node(prediction, "lb").reason());
  }

  @Test
  void theLesserOfTwoIsNearlyAMeanField() {
    Prediction prediction =
        of(
            "{'arrivals': {'poisson': '160/s'}, 'to': 'lb'}",
            "'lb': {'kind': 'balancer', 'policy': 'power-of-two', 'to': ['app']}, "
                + APP
                + ", 'replicas': 2}");

    assertEquals(Verdict.APPROXIMATE, node(prediction, "app").verdict());
    assertEquals(
        "exact for endlessly many replicas, of which there are 2",
        node(prediction, "app").reason());
    assertEquals(Verdict.APPROXIMATE, prediction.clients().verdict());
  }

  @Test
  void loadsThatDependOnEachOtherHaveNoClosedForm() {
    assertUnknown(
        "lb chooses by load, so that what one replica gets depends on the others",
        of(
            "{'arrivals': {'poisson': '80/s'}, 'to': 'lb'}",
            "'lb': {'kind': 'balancer', 'policy': 'least-connections', 'to': ['app']}, "
                + APP
                + ", 'replicas': 2}"),
        "app");
  }

  @Test
  void aWorkerThatWaitsForADatabaseWithoutAQueueIsHeldForBoth() {
    Prediction prediction =
        of(
            "{'arrivals': {'poisson': '50/s'}, 'to': 'app'}",
            APP + ", 'to': 'db'}, 'db': {'kind': 'database', 'service': {'exp': '5ms'}}");

    // M/G/1 of two exponential stages: ρ = 0.75, E[S²] = 2(0.01² + 0.01 0.005 + 0.005²).
    assertModel("M/G/1", prediction, "app");
    assertEquals(50 * 3.5e-4 / 2 / 0.25, value(prediction, "nodes.app.waitMean"), 1e-12);
    assertModel("no queue", prediction, "db");
    assertEquals("at most 1 calls come at a time, for 1 worker", node(prediction, "db").reason());
  }

  @Test
  void aWorkerThatWaitsInAnotherQueueHasNoClosedForm() {
    Prediction prediction =
        of(
            "{'arrivals': {'poisson': '50/s'}, 'to': 'app'}",
            APP
                + ", 'workers': 4, 'to': 'db'},"
                + " 'db': {'kind': 'database', 'workers': 2, 'service': {'exp': '5ms'}}");

    assertUnknown("its workers are held while they wait for one of db", prediction, "app");
    assertEquals(
        "app: its workers are held while they wait for one of db", prediction.clients().reason());
    assertEquals(0.125, value(prediction, "nodes.db.utilisation"), 1e-12);
  }

  @Test
  void aCacheSendsItsMissesOn() {
    Prediction prediction =
        of(
            "{'arrivals': {'poisson': '100/s'}, 'to': 'cache'}",
            "'cache': {'kind': 'cache', 'hit': '80%', 'time': '1ms', 'to': 'app'}, " + APP + "}");

    assertModel("M/M/1", prediction, "app");
    assertEquals(0.2, value(prediction, "nodes.app.utilisation"), 1e-12);
    assertEquals(0.001 + 0.2 * 0.0125, value(prediction, "latency.mean"), 1e-12);
    // Eight in ten take a millisecond; of the others an eighth more than the tail of M/M/1.
    assertEquals(0.001, value(prediction, "latency.p50"), 1e-12);
  }

  @Test
  void oneAfterAnotherIsATandem() {
    Prediction prediction =
        of(
            "'app': {'kind': 'server', 'workers': 'unbounded', 'service': '0s', 'to': ['a', 'b']},"
                + " 'a': {'kind': 'server', 'service': {'exp': '10ms'}},"
                + " 'b': {'kind': 'server', 'service': {'exp': '5ms'}}");

    assertModel("M/M/1", prediction, "a");
    assertModel("M/M/1", prediction, "b");
    assertEquals(1.0 / 20 + 1.0 / 120, value(prediction, "latency.mean"), 1e-12);
  }

  @Test
  void behindAQueueThatIsNotExponentialCallsAreNotRandom() {
    Prediction prediction =
        of(
            "'app': {'kind': 'server', 'workers': 'unbounded', 'service': '0s', 'to': ['a', 'b']},"
                + " 'a': {'kind': 'server', 'service': '10ms'},"
                + " 'b': {'kind': 'server', 'service': {'exp': '5ms'}}");

    assertModel("M/D/1", prediction, "a");
    assertUnknown("what app calls next depends on what becomes of its calls to a", prediction, "b");
  }

  @Test
  void linksAreGoneBothWays() {
    String text =
        """
        {"clients": {"arrivals": {"poisson": "80/s"}, "to": "app"},
         "nodes": {"app": {"kind": "server", "service": {"exp": "10ms"}}},
         "links": [{"from": "clients", "to": "app", "latency": "20ms"}]}
        """;
    Prediction prediction = Prediction.of(ScenarioReader.readJson(text).orElseThrow());

    assertEquals(0.09, value(prediction, "latency.mean"), 1e-12);
    assertEquals(0.04 + 0.05 * Math.log(100), value(prediction, "latency.p99"), 1e-9);
  }

  @Test
  void usersAreAFiniteSource() {
    String users = "{'arrivals': {'users': 20, 'think': {'exp': '1s'}}, 'to': 'app'}";

    assertModel("M/M/1//20", of(users, APP + "}"), "app");
    assertModel("no queue", of(users, APP + ", 'workers': 20}"), "app");
    assertEquals(0.01, value(of(users, APP + ", 'workers': 20}"), "latency.mean"), 1e-12);
    assertModel(
        "closed network",
        of(
            users.replace("'app'", "'front'"),
            "'front': {'kind': 'server', 'workers': 'unbounded', 'service': '0s',"
                + " 'to': ['app', 'db']}, "
                + APP
                + "}, 'db': {'kind': 'database', 'service': {'exp': '5ms'}}"),
        "db");
  }

  @Test
  void prioritiesHaveWaitsOfTheirOwn() {
    Prediction prediction =
        of(
            "[{'name': 'a', 'arrivals': {'poisson': '40/s'}, 'to': 'app', 'priority': 0},"
                + " {'name': 'b', 'arrivals': {'poisson': '40/s'}, 'to': 'app', 'priority': 1}]",
            APP + ", 'discipline': 'priority'}");

    assertModel("M/M/1 with priorities", prediction, "app");
    // Whoever goes first, the work and so the mean over all is the same.
    assertEquals(0.05, value(prediction, "latency.mean"), 1e-12);
  }

  @Test
  void patienceThatEndsIsErlangA() {
    String impatient = "{'arrivals': {'poisson': '150/s'}, 'to': 'app', 'patience': PATIENCE}";

    Prediction exponential = of(impatient.replace("PATIENCE", "{'exp': '20ms'}"), APP + "}");
    assertModel("M/M/1+M", exponential, "app");
    assertTrue(value(exponential, "nodes.app.abandonedShare") > 0.3);
    assertModel("M/M/1+D", of(impatient.replace("PATIENCE", "'20ms'"), APP + "}"), "app");
    assertUnknown(
        "clients leave its queue when they lose patience",
        of(impatient.replace("PATIENCE", "{'erlang': {'k': 2, 'mean': '20ms'}}"), APP + "}"),
        "app");
  }

  @Test
  void tryingAgainIsTakenForGrantedNotToHappen() {
    Prediction prediction =
        of(
            "{'arrivals': {'poisson': '80/s'}, 'to': 'app', 'timeout': '2s',"
                + " 'retry': {'attempts': 3, 'backoff': '10ms'}}",
            APP + ", 'queue': 100}");

    assertEquals(
        List.of("clients get each answer within 2 s", "no call is turned away"),
        prediction.provisos());
    assertModel("M/M/1", prediction, "app");
  }

  @Test
  void tryingAgainWhatFailsByChanceIsNot() {
    assertUnknown(
        "clients: what is tried again, or not at all, depends on how many calls fail",
        of(
            "{'arrivals': {'poisson': '80/s'}, 'to': 'app',"
                + " 'retry': {'attempts': 3, 'backoff': '10ms'}}",
            APP + ", 'errors': '10%'}"),
        "app");
  }

  @Test
  void whatCannotKeepUpIsUnstable() {
    String reason =
        "app cannot keep up: 120/s come to 1 worker that manages 100/s at most (utilisation 1.2)";
    Prediction prediction = of("{'arrivals': {'poisson': '120/s'}, 'to': 'app'}", APP + "}");

    assertEquals(Verdict.UNSTABLE, node(prediction, "app").verdict());
    assertEquals(List.of(reason), prediction.overloads());
    assertEquals(reason, prediction.clients().reason());
  }

  @Test
  void holdingAWorkerCountsForWhatItCanDo() {
    // 10 ms of its own and 5 ms of the database: 66.7 a second, not 100.
    Prediction prediction =
        of(APP + ", 'to': 'db'}, 'db': {'kind': 'database', 'service': {'exp': '5ms'}}");

    assertEquals(
        List.of(
            "app cannot keep up: 80/s come to 1 worker that manages 66.67/s at most (utilisation"
                + " 1.2)"),
        prediction.overloads());
  }

  @Test
  void whatTurnsCallsAwayIsNeverUnstable() {
    Prediction prediction =
        of("{'arrivals': {'poisson': '300/s'}, 'to': 'app'}", APP + ", 'queue': 5}");

    assertEquals(List.of(), prediction.overloads());
    assertTrue(value(prediction, "nodes.app.rejectedShare") > 0.6);
  }

  @Test
  void limitsBreakersAndScalersHaveNoClosedForm() {
    assertUnknown(
        "it turns calls away at its door", of(APP + ", 'limit': {'rate': '9/s'}}"), "app");
    assertUnknown("the number of its replicas changes", of(APP + ", 'scale': {'max': 3}}"), "app");
  }
}
