package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.text.Spelling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Repeats the run of a demo. */
@Command(
    name = "demo",
    description = {
      "Repeats the run of a demo and prints every event of it, or every step of a calculation."
          + " With --requests it runs as many as you say under the demo's settings, and prints what"
          + " was measured, as sim run does."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan sim demo send-request 'seed=7&run=ten'",
      "  groundplan sim demo scenario 'seed=2' --scenario shop.yaml",
      "",
      "Exit codes: 0 done, 2 wrong file or usage, 130 after Ctrl-C, 1 anything else."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String REMEDY = "a longer run tells how sure the mean is: more --requests";
  private static final String MADE_OF_SCENARIO = "scenario";

  private final List<DemoKind> demos;
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "The demo: send-request, say.")
  private String id;

  @Parameters(
      index = "1",
      paramLabel = "STATE",
      arity = "0..1",
      defaultValue = "",
      description = "As in a copied link, behind the question mark: 'seed=7&run=ten'.")
  private String state;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "For the demo scenario: what its page runs, " + ScenarioFiles.DESCRIPTION)
  private Optional<Path> scenario = Optional.empty();

  @Option(
      names = "--requests",
      paramLabel = "N",
      converter = WholeNumber.Requests.class,
      description = "Measure so many requests. A page's long run has 1000000.")
  private Optional<Long> requests = Optional.empty();

  @Option(
      names = "--json",
      description = "With --requests: print one JSON object. Times are in seconds.")
  private boolean isJson;

  DemoCommand(List<DemoKind> demos, Surroundings surroundings) {
    this.demos = demos;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    for (DemoKind kind : demos) {
      if (kind.id().equals(id) && isRepeated(kind)) {
        return run(kind.demo(material(kind)));
      }
    }
    List<String> ids = demos.stream().filter(DemoCommand::isRepeated).map(DemoKind::id).toList();
    throw wrong("there is no demo \"" + id + "\"", Spelling.hint(id, ids));
  }

  /** A quiz has no run, and is made of a text that no file holds. */
  private static boolean isRepeated(DemoKind kind) {
    return !kind.needsMaterial() || kind.id().equals(MADE_OF_SCENARIO);
  }

  private String material(DemoKind kind) {
    if (kind.needsMaterial() != scenario.isPresent()) {
      throw kind.needsMaterial()
          ? wrong("the demo " + id + " runs a scenario of a file", "name it: --scenario FILE")
          : wrong("the demo " + id + " takes no --scenario", "leave it out");
    }
    ScenarioFiles files = new ScenarioFiles(spec.commandLine(), surroundings.input());
    return scenario.map(file -> kind.material(files.json(file))).orElse("");
  }

  private WrongUsage wrong(String message, String hint) {
    return new WrongUsage(spec.commandLine(), message, hint);
  }

  /** A page passes over what it does not know; who types it is told. */
  private void refuseUnknownKeys(Demo<?> demo) {
    List<String> known = new ArrayList<>(demo.settings().keys());
    known.addAll(demo.progress().keys());
    for (String pair : state.isEmpty() ? new String[0] : state.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw wrong("\"" + pair + "\" in STATE sets nothing", "as in 'seed=7&run=ten'");
      }
      String key = pair.substring(0, equals);
      if (!known.contains(key)) {
        throw wrong("unknown key \"" + key + "\" in STATE", Spelling.hint(key, known));
      }
    }
  }

  private <M> int run(Demo<M> demo) {
    refuseUnknownKeys(demo);
    State restored = State.parse(demo, Map.of(), state);
    if (!restored.problems().isEmpty()) {
      throw wrong(String.join("\n       ", restored.problems()), "");
    }
    M model = demo.open(restored);
    if (requests.isPresent()) {
      return measure(demo, model, requests.get().intValue());
    }
    if (isJson) {
      throw wrong("--json needs --requests", "it prints what so many requests measure");
    }
    M finished = demo.finished(model);
    String report = demo.report(finished);
    if (report.isEmpty()) {
      print(demo.trace(finished));
    } else {
      spec.commandLine().getOut().println(report);
    }
    return CommandLine.ExitCode.OK;
  }

  private <M> int measure(Demo<M> demo, M model, int count) {
    Scenario counted =
        demo.longRun(model)
            .map(all -> LongRunTask.counted(all, count))
            .orElseThrow(() -> wrong(demo.id() + " has no run of as many as one likes", ""));
    CommandLine command = spec.commandLine();
    return new Measuring(command, surroundings, isJson, REMEDY)
        .tell(
            counted,
            experiment -> Measured.of(experiment, 1, index -> Run.of(counted)),
            command.getOut());
  }

  private void print(Trace trace) {
    PrintWriter out = spec.commandLine().getOut();
    for (TraceEvent event : trace.events()) {
      out.println(line(event));
    }
    out.println(trace.size() + " events, trace hash " + trace.hash());
  }

  private static String line(TraceEvent event) {
    String text =
        Decimals.fixed(event.time(), 6)
            + " s  "
            + event.request()
            + "  "
            + event.kind()
            + "  "
            + event.place();
    String peer = event.peer().isEmpty() ? "" : "  " + event.peer();
    return text + peer + (event.message().isEmpty() ? "" : "  " + event.message());
  }
}
