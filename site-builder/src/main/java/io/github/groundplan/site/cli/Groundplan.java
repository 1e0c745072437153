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
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new lesson \"Load balancing\"",
      "  groundplan serve",
      "  groundplan check",
      "  groundplan build",
      "  groundplan sim run shop.yaml",
      "",
      "COMMAND --help says more of each.",
      "Exit codes: 0 done, 1 mistakes in the content or a failure,",
      "2 wrong usage or a wrong scenario, 130 ended by Ctrl-C."
    })
public final class Groundplan implements Runnable {
  private static final String OUT_OF_MEMORY =
      "out of memory; run for a shorter time, limit the queues, or give Java more: java -Xmx8g";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Groundplan() {}

  /** Starts the program. */
  public static void main(String[] args) {
    Pipeline pipeline = new Pipeline(Demos.all(), AssetSource.classpath());
    CommandLine commands = commands(pipeline, Surroundings.detect());
    commands.setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
    System.exit(execute(commands, args));
  }

  /** All commands, working with {@code pipeline}. */
  static CommandLine commands(Pipeline pipeline, Surroundings surroundings) {
    return new CommandLine(new Groundplan())
        .addSubcommand(new BuildCommand(pipeline, surroundings))
        .addSubcommand(new CheckCommand(pipeline, surroundings))
        .addSubcommand(new ServeCommand(pipeline, surroundings))
        .addSubcommand(NewCommand.with(pipeline.demos()))
        .addSubcommand(SimCommand.with(Demos.all(), surroundings))
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new CompletionCommand());
  }

  /** Does what the arguments say, and gives the exit code. Nothing is thrown, whatever happens. */
  static int execute(CommandLine commands, String... args) {
    commands.setParameterExceptionHandler(new UsageReport());
    commands.setExecutionExceptionHandler(Groundplan::report);
    try {
      int exitCode = commands.execute(args);
      boolean isLost = exitCode == CommandLine.ExitCode.OK && commands.getOut().checkError();
      return isLost ? fail(commands, "not all of this could be written") : exitCode;
    } catch (OutOfMemoryError e) {
      return fail(commands, OUT_OF_MEMORY);
    } catch (StackOverflowError e) {
      return fail(commands, "what was read is nested too deep");
    }
  }

  @Override
  public void run() {
    throw WrongUsage.noCommand(spec.commandLine());
  }

  private static int report(
      Exception thrown, CommandLine command, CommandLine.ParseResult arguments) {
    Throwable failure = origin(thrown);
    if (failure instanceof ScenarioFiles.Refused) {
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof BuildFailure || failure instanceof Failure) {
      return fail(command, failure.getMessage());
    }
    String place = failure.getStackTrace().length > 0 ? " at " + failure.getStackTrace()[0] : "";
    return fail(command, "this is a fault of groundplan, please report it: " + failure + place);
  }

  /** What was thrown where it happened: work on several processors throws a copy around it. */
  private static Throwable origin(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause != null && cause.getClass() == thrown.getClass() ? origin(cause) : thrown;
  }

  private static int fail(CommandLine command, String sentence) {
    // Nothing is put together: there may be no memory for it.
    command.getErr().print("error: ");
    command.getErr().println(sentence);
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Lessons are UTF-8, and so is what is said of them, whatever the locale. */
  private static PrintWriter writer(FileDescriptor stream) {
    var bytes = new FileOutputStream(stream);
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }
}
