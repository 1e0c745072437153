package io.github.groundplan.site.cli;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.assets.AssetSource;
import io.github.groundplan.site.diagnostic.BuildFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Exit codes: 0 done, 1 mistakes or a failure, 2 wrong usage. */
@Command(
    name = "groundplan",
    description = "Builds a course on system design whose pictures are real.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Groundplan implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Groundplan() {}

  /** Starts the program. */
  public static void main(String[] args) {
    Pipeline pipeline = new Pipeline(Demos.all(), AssetSource.classpath());
    CommandLine commands = commands(pipeline);
    commands.setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
    System.exit(commands.execute(args));
  }

  /** All commands, working with {@code pipeline}. */
  static CommandLine commands(Pipeline pipeline) {
    return new CommandLine(new Groundplan())
        .addSubcommand(new BuildCommand(pipeline))
        .addSubcommand(new SimCommand(Demos.all()))
        .setExecutionExceptionHandler(Groundplan::report);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }

  private static int report(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    if (failure instanceof BuildFailure) {
      command.getErr().println("error: " + failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  /** Lessons are UTF-8, and so is what is said of them, whatever the locale. */
  private static PrintWriter writer(FileDescriptor stream) {
    var bytes = new FileOutputStream(stream);
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }
}
