package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;

/** A scenario in brief, run with its trace kept. */
final class Scene {
  private final Run run;
  private final TraceRecorder recorder;

  private Scene(Scenario scenario) {
    Names names = new Names();
    recorder = new TraceRecorder(names);
    run = Run.traced(scenario, names, recorder);
  }

  static Scene of(Scenario scenario) {
    return new Scene(scenario);
  }

  /** A run of a text as {@link #scenario} reads it. */
  static Scene of(String text) {
    return new Scene(scenario(text));
  }

  /** The scenario of a JSON text in which {@code '} stands for {@code "}. */
  static Scenario scenario(String text) {
    return ScenarioReader.readJson(text.replace('\'', '"')).orElseThrow();
  }

  Run run() {
    return run;
  }

  Trace trace() {
    return recorder.trace();
  }

  /** What the trace tells of some kinds, as {@code 12.5 KILLED app.2}, in milliseconds. */
  List<String> told(EventKind... kinds) {
    List<String> told = new ArrayList<>();
    for (TraceEvent event : trace().events()) {
      if (List.of(kinds).contains(event.kind())) {
        String millis = Decimals.fixed(event.time() * 1000, 1);
        told.add(millis + " " + event.kind() + " " + event.place());
      }
    }
    return told;
  }

  int count(EventKind kind) {
    return told(kind).size();
  }

  /** Starts of a place's service between two times in seconds. */
  long started(String place, double from, double to) {
    return trace().events().stream()
        .filter(event -> event.kind() == EventKind.SERVICE_STARTED)
        .filter(event -> event.place().equals(place))
        .filter(event -> event.time() >= from && event.time() < to)
        .count();
  }

  static Report.NodeFigures node(Report report, String name) {
    return report.nodes().stream()
        .filter(node -> node.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
