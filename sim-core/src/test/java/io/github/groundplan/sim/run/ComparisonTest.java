package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.run.ComparisonFigure.Outcome;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static Scenario server(String name, String service) {
    return ScenarioReader.readJson(
            """
            {
              "clients": {"arrivals": {"poisson": "50/s"}, "to": "NAME"},
              "nodes": {"NAME": {"kind": "server", "service": {"exp": "SERVICE"}}},
              "run": {"warmup": "1s", "for": "10s"}
            }
            """
                .replace("NAME", name)
                .replace("SERVICE", service))
        .orElseThrow();
  }

  private static Comparison compare(Scenario first, Scenario second, int pairs) {
    Comparison comparison = new Comparison();
    for (int number = 1; number <= pairs; number++) {
      comparison.add(
          Run.untraced(Replicated.replication(first, number)).toEnd(),
          Run.untraced(Replicated.replication(second, number)).toEnd());
    }
    return comparison;
  }

  private static ComparisonFigure figure(Comparison comparison, String name) {
    for (ComparisonFigure figure : comparison.figures()) {
      if (figure.name().equals(name)) {
        return figure;
      }
    }
    throw new NoSuchElementException(name);
  }

  @Test
  void aSystemIsTheSameAsItself() {
    Comparison comparison = compare(server("app", "10ms"), server("app", "10ms"), 3);

    assertEquals(3, comparison.count());
    assertTrue(comparison.figures().size() > 15);
    for (ComparisonFigure figure : comparison.figures()) {
      assertEquals(Outcome.SAME, figure.outcome(), figure.name());
    }
  }

  @Test
  void whatIsSlowerTakesLonger() {
    Comparison comparison = compare(server("app", "10ms"), server("app", "11ms"), 5);
    ComparisonFigure mean = figure(comparison, "latency.mean");

    assertEquals(Outcome.MORE, mean.outcome());
    assertEquals(mean.second() - mean.first(), mean.difference().get().mean(), 1e-12);
    assertEquals(Outcome.SAME, figure(comparison, "arrivals").outcome());
    assertEquals(
        Outcome.LESS,
        figure(compare(server("app", "11ms"), server("app", "10ms"), 5), "latency.mean").outcome());
  }

  @Test
  void theSameChanceTellsMoreThanAnother() {
    Comparison paired = compare(server("app", "10ms"), server("app", "10.1ms"), 10);
    Comparison unpaired =
        compare(server("app", "10ms"), server("app", "10.1ms").withSeed(1000), 10);

    assertEquals(Outcome.MORE, figure(paired, "latency.mean").outcome());
    assertEquals(Outcome.UNCLEAR, figure(unpaired, "latency.mean").outcome());
  }

  @Test
  void whatOnlyOneSystemHasIsNotCompared() {
    Comparison comparison = compare(server("app", "10ms"), server("web", "10ms"), 2);
    ComparisonFigure old = figure(comparison, "nodes.app.waitMean");
    ComparisonFigure young = figure(comparison, "nodes.web.waitMean");

    assertEquals(Optional.empty(), old.difference());
    assertEquals(Outcome.UNCLEAR, old.outcome());
    assertTrue(old.first() > 0 && Double.isNaN(old.second()));
    assertTrue(Double.isNaN(young.first()) && young.second() > 0);
  }

  @Test
  void onePairHasNoInterval() {
    Comparison comparison = compare(server("app", "10ms"), server("app", "20ms"), 1);

    assertEquals(Optional.empty(), figure(comparison, "latency.mean").difference());
    assertEquals(Outcome.UNCLEAR, figure(comparison, "latency.mean").outcome());
  }

  @Test
  void noPairsHaveNoFigures() {
    assertEquals(0, new Comparison().figures().size());
    assertThrows(NoSuchElementException.class, () -> figure(new Comparison(), "latency.mean"));
  }
}
