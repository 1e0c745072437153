package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.List;
import java.util.Optional;

/** A demo that is as small as one with a long run can be: one queue, and one load to set. */
final class OneQueue extends RunDemo<OneQueue.Log> {
  record Log(Trace trace) implements Take {}

  OneQueue() {
    super(
        Settings.of(Seed.setting(7), new Amount("load", "Load", "%", 10, 95, 1, 0, 80)),
        List.of(new Option(RUN, "a run")),
        List.of());
  }

  @Override
  public String id() {
    return "one-queue";
  }

  @Override
  public String title() {
    return "One queue";
  }

  @Override
  public Optional<Scenario> longRun(Session<Log> session) {
    return Optional.of(scenario(session.settings()));
  }

  private static Scenario scenario(Values values) {
    return ScenarioReader.readJson(
            """
            {"seed": %s,
             "clients": {"arrivals": {"poisson": "%s/s"}, "to": "app"},
             "nodes": {"app": {"kind": "server", "service": {"exp": "10ms"}}},
             "run": {"warmup": "10s", "for": "1s"}}
            """
                .formatted(values.text(Seed.KEY), values.text("load")))
        .orElseThrow();
  }

  @Override
  protected Log run(Values settings, String take, String deeds) {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    Run.traced(scenario(settings), names, recorder).toEnd();
    return new Log(recorder.trace());
  }

  @Override
  protected double pace(Log run) {
    return 1;
  }

  @Override
  protected Finding finding(Session<Log> session) {
    return Finding.OPEN;
  }

  @Override
  protected Element section(Session<Log> session, String rootId) {
    LongRunPanel panel = new LongRunPanel(session.longRun(), List.of(), longRunCommand(session));
    return new Sheet(this, rootId).section("A queue.", session.reader(), panel.draw());
  }

  @Override
  public Element still(Session<Log> session, String rootId) {
    return new Sheet(this, rootId).still();
  }

  @Override
  public String sentence(Session<Log> session) {
    return "A run.";
  }
}
