package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.Replications;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ReplicatedTest {
  private static final String TEXT =
      """
      {
        "title": "One", "seed": 4294967294,
        "clients": {"arrivals": {"poisson": "50/s"}, "to": "app"},
        "nodes": {"app": {"kind": "server", "service": {"exp": "10ms"}, "queue": 1}},
        "run": {"warmup": "1s", "for": "4s"}
      }
      """;

  private final Scenario scenario = ScenarioReader.readJson(TEXT).orElseThrow();

  private List<Report> reports(int count) {
    List<Report> reports = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      reports.add(Run.of(Replicated.replication(scenario, number)).toEnd());
    }
    return reports;
  }

  private static Replicated together(List<Report> reports) {
    Replicated replicated = new Replicated();
    reports.forEach(replicated::add);
    return replicated;
  }

  @Test
  void eachReplicationHasTheNextSeedAndTheLastSeedIsFollowedByZero() {
    assertEquals(scenario, Replicated.replication(scenario, 1));
    assertEquals(4_294_967_295L, Replicated.replication(scenario, 2).seed());
    assertEquals(0, Replicated.replication(scenario, 3).seed());
    assertEquals(7, Replicated.replication(scenario, 10).seed());
    assertThrows(IllegalArgumentException.class, () -> Replicated.replication(scenario, 0));
  }

  @Test
  void countsAreSummedAndMeansAveraged() {
    List<Report> reports = reports(3);
    Report all = together(reports).report();

    assertEquals(sum(reports, Report::duration), all.duration(), 1e-9);
    assertEquals(sum(reports, r -> r.requests().arrivals()), all.requests().arrivals());
    assertEquals(sum(reports, r -> r.requests().rejected()), all.requests().rejected());
    assertTrue(all.requests().rejected() > 0);
    assertEquals(
        sum(reports, r -> r.requests().throughput()) / 3, all.requests().throughput(), 1e-9);
    assertEquals(sum(reports, r -> node(r).arrivals()), node(all).arrivals());
    assertEquals(sum(reports, r -> node(r).waitMean()) / 3, node(all).waitMean(), 1e-12);
    assertEquals(1, node(all).queueMax());
  }

  private static double sum(List<Report> reports, ToDoubleFunction<Report> figure) {
    return reports.stream().mapToDouble(figure).sum();
  }

  private static Report.NodeFigures node(Report report) {
    return report.nodes().get(0);
  }

  @Test
  void latenciesOfAllRequestsAreTakenTogether() {
    List<Report> reports = reports(3);
    Report all = together(reports).report();

    assertEquals(all.requests().completed(), all.requests().latency().count());
    assertEquals(
        sum(reports, r -> r.requests().latency().sum()), all.requests().latency().sum(), 1e-9);
    double longest =
        reports.stream().mapToDouble(r -> r.requests().latency().max()).max().getAsDouble();
    assertEquals(longest, all.requests().latency().max());
  }

  @Test
  void titleSeedAndHashAreThoseOfTheFirst() {
    List<Report> reports = reports(2);
    Report all = together(reports).report();

    assertEquals("One", all.title());
    assertEquals(scenario.seed(), all.seed());
    assertEquals(reports.get(0).traceHash(), all.traceHash());
  }

  @Test
  void intervalsComeFromTheSpreadOfTheRuns() {
    List<Report> reports = reports(4);
    Replicated together = together(reports);
    Replications means = new Replications();
    reports.forEach(report -> means.add(report.requests().latency().mean()));

    Interval expected = means.interval(0.95);
    assertEquals(Optional.of(expected), together.interval("latency.mean"));
    assertEquals(Optional.of(expected), together.report().requests().latencyInterval());
    assertEquals(
        List.of(
            "throughput",
            "inSystemMean",
            "latency.mean",
            "nodes.app.utilisation",
            "nodes.app.queueMean",
            "nodes.app.waitMean",
            "nodes.app.serviceMean",
            "nodes.app.inSystemMean"),
        List.copyOf(together.intervals().keySet()));
  }

  @Test
  void oneRunIsReportedAsItIs() {
    Report report = reports(1).get(0);

    assertEquals(report, together(List.of(report)).report());
    assertEquals(Optional.empty(), together(List.of(report)).interval("latency.mean"));
  }

  @Test
  void noRunsHaveNoReport() {
    assertThrows(IllegalStateException.class, () -> new Replicated().report());
  }

  @Test
  void aRunOfAnotherSystemIsRefused() {
    String two =
        TEXT.replace(
            "\"app\": {", "\"more\": {\"kind\": \"external\", \"latency\": \"1s\"}, \"app\": {");
    Scenario other = ScenarioReader.readJson(two).orElseThrow();
    Replicated replicated = together(reports(1));

    Report report = Run.of(other).toEnd();
    assertThrows(IllegalArgumentException.class, () -> replicated.add(report));
  }

  @Test
  void aRunInWhichNothingWasCompletedCountsWithoutALatency() {
    Scenario brief = scenario.with(RunSpec.forSeconds(0, 1e-6));
    Replicated replicated = new Replicated();
    replicated.add(Run.of(brief).toEnd());
    replicated.add(Run.of(scenario).toEnd());

    assertEquals(2, replicated.count());
    assertEquals(Optional.empty(), replicated.interval("latency.mean"));
    assertTrue(replicated.interval("throughput").isPresent());
  }

  @Test
  void jsonEndsInTheHalfWidths() {
    JsonWriter json = new JsonWriter().beginObject();
    ReplicatedJson.write(together(reports(2)), json);
    String text = json.endObject().text();
    String names =
        text.substring(text.indexOf("\"replications\"")).replaceAll(": [0-9.e-]+", ": N");

    assertEquals(
        """
        "replications": N,
          "ci95": {
            "throughput": N,
            "inSystemMean": N,
            "latency": {
              "mean": N
            },
            "nodes": {
              "app": {
                "utilisation": N,
                "queueMean": N,
                "waitMean": N,
                "serviceMean": N,
                "inSystemMean": N
              }
            }
          }
        }
        """,
        names);
  }
}
