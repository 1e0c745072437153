package io.github.groundplan.demo.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ChartsTest {
  @Test
  void windowsAddUpToTheWhole() {
    for (int seed = 0; seed < 8; seed++) {
      Scenario scenario = Samples.everything(seed);
      Film film = Film.of(scenario, Samples.cues(scenario, seed, 3), 0.37);
      Charts charts = film.charts();
      int sent = 0;
      int completed = 0;
      int failures = 0;
      for (int i = 0; i < charts.count(); i++) {
        sent += charts.sent(i);
        completed += charts.completed(i);
        failures += charts.failures(i);
        assertTrue(charts.p50(i) <= charts.p99(i));
        assertTrue(charts.successShare(i) >= 0 && charts.successShare(i) <= 1);
        assertEquals(charts.completed(i) > 0, charts.meanLatency(i) > 0);
      }
      Moment end = film.end();
      assertEquals(end.sent(), sent);
      assertEquals(end.completed(), completed);
      assertEquals(end.failed() + end.timedOut() + end.rejected(), failures);
      assertEquals(film.duration(), charts.to(charts.count() - 1));
    }
  }

  @Test
  void levelsAreThoseThatMachinesMeasured() {
    Scenario scenario = Samples.everything(3);
    Film film = Film.of(scenario, Cues.none(), scenario.run().warmupSeconds() + 6);
    double warmup = scenario.run().warmupSeconds();
    for (Report.NodeFigures told : film.report().nodes()) {
      if (warmup == 0 && film.machines().contains(told.name())) {
        assertEquals(told.queueMean(), film.charts().queue(told.name())[0], 1e-9);
      }
    }
    Film fine = Film.of(scenario, Cues.none(), 0.01);
    for (String machine : film.machines()) {
      double sum = 0;
      for (double share : fine.charts().busyShare(machine)) {
        assertTrue(share >= 0 && share <= 1 + 1e-9);
        sum += share;
      }
      double whole = film.charts().busyShare(machine)[0];
      assertEquals(whole, sum / fine.charts().count(), 1e-6 + whole * 0.01);
    }
  }

  @Test
  void windowIsWhatAMomentAtItsEndSeesOfIt() {
    Film film = Film.of(Samples.everything(4), Cues.none(), 0.5);
    Charts charts = film.charts();
    int compared = 0;
    for (int i = 0; i < charts.over(5.2); i++) {
      Figures last = film.at(charts.to(i)).last(0.5);
      assertEquals(last.completed(), charts.completed(i), 1.0);
      LatencyHistogram latencies = last.latencies();
      if (last.completed() > 10) {
        assertEquals(latencies.mean(), charts.meanLatency(i), 0.05 * latencies.mean());
        compared++;
      }
    }
    assertTrue(compared > 5);
    assertEquals(10, charts.over(5.2));
    assertEquals(0, charts.over(0.49));
    assertEquals(charts.count(), charts.over(1e6));
    assertEquals(0, charts.over(-1));
  }
}
