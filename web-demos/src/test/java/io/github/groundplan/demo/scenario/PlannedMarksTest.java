package io.github.groundplan.demo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.chart.Mark;
import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.screening.Graph;
import io.github.groundplan.demo.screening.Graphs;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts say what the author of a scenario has planned to go wrong. */
class PlannedMarksTest {
  private static final String SCENARIO =
      """
      {'seed': 1, 'clients': {'arrivals': {'poisson': '20/s'}, 'to': 'app', 'timeout': '1s'},
       'nodes': {'app': {'kind': 'server', 'service': {'exp': '10ms'}, 'to': 'db'},
                 'db': {'kind': 'database', 'service': {'exp': '5ms'}}},
       'faults': [%s], 'run': {'for': '10s'}}
      """;

  private static Film film(String faults, Cues cues) {
    String text = SCENARIO.formatted(faults).replace('\'', '"');
    return Film.of(ScenarioReader.readJson(text).orElseThrow(), cues, 1);
  }

  @Test
  void everyKindOfFaultHasItsWords() {
    Film film =
        film(
            "{'at': '1s', 'kill': 'db', 'for': '1s'},"
                + "{'at': '3s', 'slow': 'app', 'by': '3x', 'for': '1s'},"
                + "{'at': '5s', 'partition': ['app', 'db'], 'for': '1s'},"
                + "{'at': '7s', 'errors': 'app', 'rate': '50%'}",
            Cues.none());

    assertEquals(
        List.of(
            Mark.dashed(1, "db killed"),
            Mark.dashed(2, "db back"),
            Mark.dashed(3, "app slow"),
            Mark.dashed(4, "app well again"),
            Mark.dashed(5, "app to db cut"),
            Mark.dashed(6, "app to db joined"),
            Mark.dashed(7, "app failing")),
        PlannedMarks.of(film));
  }

  @Test
  void moreThanCanBeReadIsNotMarked() {
    String many = "{'at': '1s', 'slow': 'app', 'by': '2x', 'for': '1s'},".repeat(4);

    assertEquals(
        List.of(), PlannedMarks.of(film(many + "{'at': '8s', 'kill': 'db'}", Cues.none())));
  }

  @Test
  void aChartShowsThemFromTheirMomentOnBetweenWhatIsDoneByHand() {
    Cues cues = Cues.none().with(new Cue(2_500_000, Cue.KILL, "app"));
    Film film = film("{'at': '2s', 'slow': 'app', 'by': '3x', 'for': '2s'}", cues);
    Graph graph = new Graphs(film, PlannedMarks.of(film)).latency();

    String early = Printed.html(graph.upTo(3));
    assertTrue(early.indexOf("app slow") < early.indexOf("app killed"), early);
    assertFalse(early.contains("app well again"), early);
    assertTrue(Printed.html(graph.upTo(10)).contains("app well again"));
  }
}
