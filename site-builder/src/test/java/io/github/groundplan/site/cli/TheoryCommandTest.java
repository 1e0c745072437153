package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheoryCommandTest {
  @TempDir private Path folder;

  @Test
  void eachNodeHasItsModelSourceAndMeans() {
    assertSaid(
        """
        title: A shop
        clients: {arrivals: {poisson: 100/s}, to: web, timeout: 5s}
        nodes:
          web: {kind: server, workers: unbounded, service: 1ms, to: [cache, pay]}
          cache: {kind: cache, hit: 80%, time: 1ms, to: db}
          db: {kind: database, workers: 2, service: {exp: 20ms}}
          pay: {kind: external, latency: {exp: 30ms}}
        links: [{from: clients, to: web, latency: 10ms}]
        """,
        """
        A shop
        closed forms of the long run, as long as clients get each answer within 5 s

        all requests
          throughput      100/s
          in system        5.62
          mean latency  56.2 ms

        web: M/G/∞, as there is room for any number of calls
          service    1.00 ms
          in system     3.62

        cache: M/G/∞, as there is room for any number of calls
          service    1.00 ms
          in system    0.517

        db: M/M/2
          by Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 2008, section 2.3
          busy        20.0 %
          waiting     0.0167
          wait        833 µs
          service    20.0 ms
          in system    0.417

        pay: M/G/∞, as there is room for any number of calls
          by Little, "A Proof for the Queuing Formula L = λW", 1961
          service    30.0 ms
          in system     3.00
        """);
  }

  @Test
  void whatHasNoClosedFormSaysWhy() {
    assertSaid(
        """
        clients: {arrivals: {poisson: 100/s}, to: app}
        nodes:
          app: {kind: server, workers: 2, queue: 10, service: {lognormal: {mean: 10ms, cv: 2}}}
        """,
        """
        closed forms of the long run

        all requests
          no closed form: app: its queue is limited and its service is not exponential

        app: no closed form, as its queue is limited and its service is not exponential
          service  10.0 ms
        """);
  }

  @Test
  void aServerThatHoldsItsWorkerWhileItCallsIsTold() {
    assertSaid(
        """
        clients: {arrivals: {poisson: 50/s}, to: app}
        nodes:
          app: {kind: server, workers: 4, service: {exp: 10ms}, to: db}
          db: {kind: database, workers: 2, service: {exp: 5ms}}
        """,
        """
        closed forms of the long run

        all requests
          no closed form: app: its workers are held while they wait for one of db

        app: no closed form, as its workers are held while they wait for one of db
          service  10.0 ms

        db: no closed form for the wait, as its calls come from app, whose workers hold some back while they wait for others
          by the utilisation law: Denning and Buzen, "The Operational Analysis of Queueing Network Models", 1978
          busy      12.5 %
          service  5.00 ms
        """);
  }

  @Test
  void anUnstableScenarioIsNoError() {
    assertSaid(
        """
        clients: {arrivals: {poisson: 120/s}, to: app}
        nodes:
          app: {kind: server, service: {exp: 10ms}}
        """,
        """
        closed forms of the long run

        all requests
          no closed form: app cannot keep up: 120/s come to 1 worker that manages 100/s at most (utilisation 1.2)

        app: unstable
          app cannot keep up: 120/s come to 1 worker that manages 100/s at most (utilisation 1.2)
        """);
  }

  private void assertSaid(String scenario, String theory) {
    String file = Said.file(folder, "scenario.yaml", scenario);
    assertEquals(theory, Said.to("sim", "theory", file).fine());
  }

  @Test
  void figuresStandInJsonWhereTheReportOfARunHasThem() {
    String shop =
        """
        title: A shop
        clients: {arrivals: {poisson: 10/s}, to: app, timeout: 5s}
        nodes:
          app: {kind: server, service: {exp: 50ms}, queue: 0}
          pay: {kind: external, latency: 10ms}
        """;

    assertEquals(
        """
        {
          "title": "A shop",
          "provisos": [
            "clients get each answer within 5 s"
          ],
          "verdict": "exact",
          "throughput": 6.666666666666668,
          "latency": {
            "mean": 0.05
          },
          "nodes": {
            "app": {
              "verdict": "exact",
              "model": "M/G/1/1",
              "source": "Erlang B: Sevastyanov, \\"An Ergodic Theorem for Markov Processes and Its Application to Telephone Systems with Refusals\\", 1957",
              "utilisation": 0.3333333333333334,
              "queueMean": 0,
              "waitMean": 0,
              "serviceMean": 0.05,
              "inSystemMean": 0.3333333333333334,
              "rejectedShare": 0.33333333333333326
            },
            "pay": {
              "verdict": "exact",
              "model": "no calls",
              "inSystemMean": 0
            }
          }
        }
        """,
        Said.withInput(shop, "sim", "theory", "-", "--json").fine());
  }

  @Test
  void jsonSaysWhyThereIsNoClosedForm() {
    String overloaded =
        """
        clients: {arrivals: {poisson: 120/s}, to: app}
        nodes:
          app: {kind: server, service: {exp: 10ms}}
        """;

    assertEquals(
        """
        {
          "title": "",
          "provisos": [],
          "verdict": "unknown",
          "reason": "REASON",
          "latency": {},
          "nodes": {
            "app": {
              "verdict": "unstable",
              "reason": "REASON"
            }
          }
        }
        """
            .replace(
                "REASON",
                "app cannot keep up: 120/s come to 1 worker that manages 100/s at most"
                    + " (utilisation 1.2)"),
        Said.withInput(overloaded, "sim", "theory", "--json", "-").fine());
  }

  @Test
  void aWrongFileIsToldWithItsPlace() {
    String file = Said.file(folder, "empty.yaml", "");

    Said said = Said.to("sim", "theory", file);

    assertEquals(2, said.exitCode());
    assertTrue(said.err().startsWith(file + ":1:1: error: nothing stands here\n"), said.err());
  }
}
