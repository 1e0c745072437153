package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.scaling.Desk.at;
import static io.github.groundplan.demo.scaling.Desk.change;
import static io.github.groundplan.demo.scaling.Desk.deeds;
import static io.github.groundplan.demo.scaling.Desk.html;
import static io.github.groundplan.demo.scaling.Desk.metric;
import static io.github.groundplan.demo.scaling.Desk.open;
import static io.github.groundplan.demo.scaling.Desk.over;
import static io.github.groundplan.demo.scaling.Desk.requests;
import static io.github.groundplan.demo.scaling.Desk.seek;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalingRunTest {
  private static final String STEADY = "pattern=steady&load=10&auto-scaler=no";

  @Test
  void beforeTheRunOnlyWhatStandsIsKnown() {
    Session<Growth> ready = open("");
    assertEquals(1, metric(ready, "servers"));
    assertEquals(1, metric(ready, "size"));
    assertEquals(0, metric(ready, "queue"));
    assertEquals(0.12, metric(ready, "cost-per-hour"), 1e-12);
    for (String name : List.of("utilisation", "p50", "p99", "dropped-share")) {
      assertFalse(html(ready).contains("data-metric=\"" + name + "\" data-value"), name);
    }
  }

  @Test
  void theSpikeIsFiftyTimesItsBase() {
    Arrivals arrivals = World.watched(open("").settings()).clients().get(0).arrivals();
    Arrivals.Spike spike = (Arrivals.Spike) arrivals;
    assertEquals(50, spike.peak() / spike.base(), 1e-12);
    Film film = over("").watch().orElseThrow().run().film();
    int calm = film.at(15).sent();
    double spikeRate = (film.at(30).sent() - calm) / 15.0;
    assertEquals(150, spikeRate, 15);
    assertEquals(3, calm / 15.0, 1.5);
  }

  @Test
  void theAutoScalerIsLate() {
    Ledger ledger = over("").watch().orElseThrow().run().ledger();
    assertTrue(ledger.firstOrdered() >= 15);
    assertEquals(ledger.firstOrdered() + 10, ledger.firstReady(), 1e-9);
    assertTrue(ledger.firstReady() > 25);
    assertEquals("most", Guess.finding(over("").watch().orElseThrow().run().film()).right());
  }

  @Test
  void byHandNothingHappensByItself() {
    for (String load : List.of("5", "60", "200")) {
      for (String pattern : List.of("steady", "wave", "spike")) {
        Session<Growth> alone = over("auto-scaler=no&pattern=" + pattern + "&load=" + load);
        assertTrue(alone.watch().orElseThrow().run().ledger().isUnchanged(), pattern + load);
      }
    }
  }

  @Test
  void anotherSettingMeetsTheSameArrivals() {
    Session<Growth> one = over("");
    for (String[] other :
        new String[][] {{"auto-scaler", "no"}, {"boot-time", "1"}, {"drain", "no"}}) {
      Session<Growth> changed = change(one, other[0], other[1]);
      assertEquals(sendings(one), sendings(changed), other[0]);
    }
  }

  private static List<Double> sendings(Session<Growth> session) {
    Trace trace = session.watch().orElseThrow().run().trace();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < trace.size(); i++) {
      if (trace.kind(i) == EventKind.REQUEST_SENT) {
        times.add(trace.time(i));
      }
    }
    return times;
  }

  @Test
  void theLedgerKnowsWhatTheFilmShows() {
    for (String query :
        List.of("", "pattern=wave", "drain=no&" + deeds(3, "out", 3) + ",9000000.in.app")) {
      Growth run = over(query).watch().orElseThrow().run();
      double cost = 0;
      int steps = 600;
      for (int i = 0; i < steps; i++) {
        Situation seen = Situation.of(seek(over(query), (i + 0.5) / 10));
        double price = Price.all(seen.wanted(), seen.size);
        assertEquals(price, run.ledger().price(seen.moment.orElseThrow().events()), 1e-12, query);
        cost += price / steps;
      }
      assertEquals(cost, run.ledger().meanPrice(60), 0.005, query);
    }
  }

  @Test
  void utilisationIsWhatTheReportMeasures() {
    Session<Growth> over = over(STEADY);
    Report report = over.watch().orElseThrow().run().film().report();
    double measured = report.nodes().get(1).utilisation();
    assertEquals(measured, metric(over, "utilisation"), 1e-9);
  }

  @Test
  void theReadoutsAreWhatTheReportMeasures() {
    Session<Growth> over = over("");
    assertEquals(requests(over).latency().percentile(50), metric(over, "p50"));
    assertEquals(requests(over).latency().percentile(99), metric(over, "p99"));
    int ended = requests(over).arrivals() - requests(over).inFlight();
    double dropped = (double) Desk.dropped(over) / ended;
    assertEquals(dropped, metric(over, "dropped-share"), 1e-12);
  }

  @Test
  void theoryStandsBesideASteadyRunThatNobodyChanged() {
    assertTrue(
        html(over(STEADY)).contains("Theory (M/M/4/44 and 160 ms on the way): 50.00 % busy"));
    String changed = html(over(STEADY + "&" + deeds(5, "out", 1)));
    assertTrue(changed.contains("No formula tells what servers that come and go do"));
    assertTrue(html(open("")).contains("No formula tells what a load that rises and falls does"));
  }

  @Test
  void theLongRunIsOfWhatStands() {
    Session<Growth> scaled = at(20, STEADY + "&boot-time=1&" + deeds(0, "out", 2) + ",0.up.app");
    Scenario scenario = Desk.DEMO.longRun(scaled).orElseThrow();
    assertEquals(new Arrivals.Poisson(10), scenario.clients().get(0).arrivals());
    assertEquals(3, scenario.nodes().get(1).machineCount());
    assertEquals(2, scenario.nodes().get(1).work().speed());
    assertTrue(
        html(scaled).contains("A million requests at a steady 10.0 /s, for 3 servers of size 2"));
  }

  @Test
  void theLongRunIsOfWhatStandsInAnAddressThatWasJustOpened() {
    String query =
        "run=run&at=20000000&events=999999999&boot-time=1&" + STEADY + "&" + deeds(0, "out", 2);
    Session<Growth> unsettled = Desk.DEMO.open(State.parse(Desk.DEMO, Map.of(), query));
    assertTrue(unsettled.isMaking());
    Scenario scenario = Desk.DEMO.longRun(unsettled).orElseThrow();
    assertEquals(3, scenario.nodes().get(1).machineCount());
  }

  @Test
  void aLongRunIsHeldAgainstTheoryOfTheServersThatItHad() {
    Session<Growth> busy =
        at(
            20,
            "pattern=steady&load=105&boot-time=1&auto-scaler=no&"
                + deeds(0, "out", 2)
                + ",0.up.app");
    Scenario scenario = Desk.DEMO.longRun(busy).orElseThrow();
    Report report = Run.untraced(LongRunTask.counted(scenario, 200_000)).toEnd();
    Map<String, Double> figures = new HashMap<>();
    report
        .nodes()
        .forEach(
            node -> {
              figures.put("nodes." + node.name() + ".utilisation", node.utilisation());
              figures.put("nodes." + node.name() + ".serviceMean", node.serviceMean());
            });
    assertEquals(3, Expectation.servers(figures));
    assertEquals(2, Expectation.size(figures));
    LongRun done = new LongRun.Done(figures, "0", 1, "test");
    Map<String, Double> theory = Expectation.of(busy.settings(), done);
    // Tens of thousands of busy periods: the mean is known to a percent or two, tails to a few.
    assertEquals(1, report.requests().latency().mean() / theory.get("latency.mean"), 0.02);
    assertEquals(1, report.requests().latency().percentile(99) / theory.get("latency.p99"), 0.05);
    assertEquals(1, report.requests().throughput() / theory.get("throughput"), 0.02);
    // Scaled on, the panel still speaks of what was run.
    Session<Growth> told = Desk.DEMO.update(seek(busy, 0), new Message.Progress(done));
    assertTrue(html(told).contains("for 3 servers of size 2"));
  }

  @Test
  void aSizeIsReadFromHowFastServersWorked() {
    for (int size = 1; size <= 8; size *= 2) {
      for (double noise : new double[] {0.9, 1, 1.1}) {
        Map<String, Double> figures = Map.of("nodes.app.serviceMean", 0.2 / size * noise);
        assertEquals(size, Expectation.size(figures));
      }
    }
  }

  @Test
  void thePlayedRunSaysWhatGoesOnForLongerThanAFrame() {
    Session<Growth> playing = Desk.press(at(20, ""), "play");
    assertEquals(
        "More comes than one server can answer: requests are dropped."
            + " One more boots, and takes no calls yet.",
        Desk.DEMO.sentence(playing));
    assertEquals(Desk.DEMO.sentence(playing), Desk.DEMO.announcement(playing));
  }
}
