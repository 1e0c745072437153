package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.number.Decimals;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Repeats the run of a demo. */
@Command(
    name = "demo",
    description = "Repeats the run of a demo and prints every event of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  private final List<DemoKind> demos;

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

  DemoCommand(List<DemoKind> demos) {
    this.demos = demos;
  }

  @Override
  public Integer call() {
    for (DemoKind kind : demos) {
      if (kind.id().equals(id) && !kind.needsMaterial()) {
        return print(kind.demo(""));
      }
    }
    List<String> ids =
        demos.stream().filter(kind -> !kind.needsMaterial()).map(DemoKind::id).toList();
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "There is no demo \"" + id + "\". There are: " + String.join(", ", ids) + ".");
  }

  private <M> int print(Demo<M> demo) {
    State restored = State.parse(demo, Map.of(), state);
    if (!restored.problems().isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.join("\n", restored.problems()));
    }
    Trace trace = demo.trace(demo.finished(demo.open(restored)));
    PrintWriter out = spec.commandLine().getOut();
    for (TraceEvent event : trace.events()) {
      out.println(line(event));
    }
    out.println(trace.size() + " events, trace hash " + trace.hash());
    return CommandLine.ExitCode.OK;
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
