package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.model.Inspection;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.scenario.RandomScenario;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What holds in every run, whatever the scenario and whatever is done to it in any order. */
class PropertiesTest {
  private static final int SCENARIOS = 150;

  private static Scenario scenario(int seed, RunSpec spec) {
    return ScenarioReader.readJson(RandomScenario.text(seed)).orElseThrow().with(spec);
  }

  /** One run of a scenario, with its trace checked as it goes. */
  private static final class Checked {
    private final Names names = new Names();
    private final TraceCheck check = new TraceCheck(names);
    private final Run run;
    private final List<Server> machines = new ArrayList<>();

    Checked(Scenario scenario) {
      run = Run.traced(scenario, names, check);
      run.plant().groups().forEach(group -> machines.addAll(group.machines()));
    }

    void inspect() {
      Inspection.inspect(machines, check.underWay(), false);
      Report report = run.report();
      Report.RequestFigures requests = report.requests();
      assertEquals(check.count(EventKind.REQUEST_SENT), requests.arrivals());
      assertEquals(check.count(EventKind.REQUEST_COMPLETED), requests.completed());
      assertEquals(check.count(EventKind.REQUEST_FAILED), requests.failed());
      assertEquals(check.count(EventKind.REQUEST_REJECTED), requests.rejected());
      assertEquals(check.count(EventKind.REQUEST_TIMED_OUT), requests.timedOut());
      assertEquals(check.underWay(), requests.inFlight());
      report.nodes().forEach(Checked::inspect);
    }

    private static void inspect(Report.NodeFigures node) {
      assertTrue(node.utilisation() >= 0 && node.utilisation() <= 1, node::toString);
      assertTrue(node.queueMean() >= 0 && node.queueMax() >= 0, node::toString);
      assertTrue(node.inSystemMean() >= node.queueMean() - 1e-9, node::toString);
      assertTrue(node.waitMean() >= 0 && node.serviceMean() >= 0, node::toString);
      assertTrue(node.servingMean() >= 0, node::toString);
    }
  }

  /** Somebody acts now and then until the run is over, and perhaps everything is looked at. */
  private static Checked acted(int seed, Scenario scenario, boolean isInspected) {
    Checked checked = new Checked(scenario);
    RandomUser user = new RandomUser(seed, checked.run);
    while (checked.run.advance(user.upTo(100))) {
      if (user.is(0.3)) {
        user.act();
        if (isInspected) {
          checked.inspect();
        }
      }
    }
    return checked;
  }

  private static void forAll(int scenarios, IntConsumer property) {
    for (int seed = 0; seed < scenarios; seed++) {
      try {
        property.accept(seed);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  @Test
  void allAddsUpAtAnyTimeWhateverIsDone() {
    forAll(
        SCENARIOS,
        seed -> acted(seed, scenario(seed, RunSpec.forRequests(0, 1500)), true).inspect());
  }

  @Test
  void noCallIsForgottenWhenAllIsOver() {
    forAll(
        SCENARIOS,
        seed -> {
          Checked checked = acted(seed, scenario(seed, RunSpec.forRequests(0, 700)), false);
          Inspection.drain(checked.machines);
          Inspection.inspect(checked.machines, checked.check.underWay(), true);
        });
  }

  @Test
  void sameSeedAndSameActionsAreTheSameRun() {
    forAll(
        40,
        seed -> {
          Scenario scenario = scenario(seed, RunSpec.forSeconds(0.5, 3));
          String hash = acted(seed, scenario, false).run.report().traceHash();
          assertEquals(hash, acted(seed, scenario, false).run.report().traceHash());
          assertNotEquals(hash, acted(seed + 1, scenario, false).run.report().traceHash());
        });
  }

  /** A planned fault would come between other draws, where one of them is disturbed. */
  private static Scenario withoutFaults(Scenario scenario) {
    return new Scenario(
        scenario.title(),
        scenario.seed(),
        scenario.clients(),
        scenario.nodes(),
        scenario.links(),
        List.of(),
        scenario.run());
  }

  /** Whatever is done to one machine, the others' draws are what they are, in their turn. */
  @Test
  void actionOnOnePartDrawsNothingFromAnothersStream() {
    int[] compared = {0};
    forAll(
        SCENARIOS,
        seed -> {
          Scenario scenario = withoutFaults(scenario(seed, RunSpec.forSeconds(0, 4)));
          Draws undisturbed = new Draws(scenario);
          undisturbed.run().toEnd();
          Draws disturbed = new Draws(scenario);
          RandomUser user = new RandomUser(seed, disturbed.run());
          disturbed.run().until(0.5);
          Fault.Effect effect = user.effect();
          Runnable ending = disturbed.run().apply(effect);
          disturbed.run().until(2);
          ending.run();
          disturbed.run().toEnd();
          compared[0] += disturbed.compare(undisturbed, effect.target());
        });
    assertTrue(compared[0] > 300_000, () -> "only " + compared[0] + " draws were compared");
  }
}
