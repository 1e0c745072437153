package io.github.groundplan.site.figure;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.sim.prediction.Overloads;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.site.figure.function.Unknown;
import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Units;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs scenarios and demos for the figures of a site: each but once, however often it is named, and
 * by however many threads.
 */
public final class RunCache {
  private final List<DemoKind> demos;
  private final Units units = new Units();
  private final Map<String, Measured> scenarios = new ConcurrentHashMap<>();
  private final Map<String, Group> states = new ConcurrentHashMap<>();

  /**
   * Nothing was run yet.
   *
   * @param demos all that figures may name
   */
  public RunCache(List<DemoKind> demos) {
    this.demos = List.copyOf(demos);
  }

  /** All that figures may name. */
  public List<DemoKind> demos() {
    return demos;
  }

  /** How many runs it keeps. */
  public int size() {
    return scenarios.size() + states.size();
  }

  /** The report of a scenario in JSON, which is right. */
  Measured scenario(String json) {
    return scenarios.computeIfAbsent(json, RunCache::measured);
  }

  private static Measured measured(String json) {
    Scenario scenario = ScenarioReader.readJson(json).scenario().orElseThrow();
    Report report = Run.of(scenario).toEnd();
    List<String> overloads = Overloads.of(scenario, Prediction.of(scenario), report);
    return new Measured(ReportFigures.of(report), overloads);
  }

  /**
   * What a run measured.
   *
   * @param overloads a sentence for each queue that grows without end
   */
  record Measured(Group figures, List<String> overloads) {
    Measured {
      overloads = List.copyOf(overloads);
    }
  }

  /** The numbers of a demo in a state. */
  Group demo(String id, String state) {
    Demo<?> demo =
        demos.stream()
            .filter(kind -> kind.id().equals(id) && !kind.needsMaterial())
            .findFirst()
            .map(kind -> kind.demo(""))
            .orElseThrow(() -> unknown(id));
    return states.computeIfAbsent(id + "?" + state, address -> DemoFigures.of(demo, state, units));
  }

  private Unknown unknown(String id) {
    List<String> known =
        demos.stream().filter(kind -> !kind.needsMaterial()).map(DemoKind::id).toList();
    return new Unknown("demo", id, known);
  }
}
