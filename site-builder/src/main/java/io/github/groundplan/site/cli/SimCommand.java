package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.DemoKind;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs simulations without a page. */
@Command(
    name = "sim",
    description = "Runs simulations.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class SimCommand implements Runnable {
  @Spec private CommandSpec spec;

  private SimCommand() {}

  /** With all commands below it. */
  static CommandLine with(List<DemoKind> demos, Surroundings surroundings) {
    return new CommandLine(new SimCommand())
        .addSubcommand(new RunCommand(surroundings))
        .addSubcommand(new TheoryCommand(surroundings))
        .addSubcommand(new CompareCommand(surroundings))
        .addSubcommand(new DemoCommand(demos, surroundings));
  }

  @Override
  public void run() {
    throw WrongUsage.noCommand(spec.commandLine());
  }
}
