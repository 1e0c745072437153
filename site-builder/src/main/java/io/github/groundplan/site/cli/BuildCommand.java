package io.github.groundplan.site.cli;

import io.github.groundplan.site.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the site. */
@Command(
    name = "build",
    description = "Builds the site from Markdown.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true)
final class BuildCommand implements Callable<Integer> {
  private final Pipeline pipeline;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--content", paramLabel = "DIR", description = "The lessons and site.yaml.")
  private Path content = Path.of("content");

  @Option(names = "--output", paramLabel = "DIR", description = "Is replaced as a whole.")
  private Path output = Path.of("target", "site");

  BuildCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    refuseWrongFolders();
    long start = System.nanoTime();
    Pipeline.Outcome outcome = pipeline.build(content, output);
    CommandLine command = spec.commandLine();
    if (outcome.mistakes().isEmpty()) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      command.getOut().println(outcome.pages() + " pages in " + millis + " ms: " + output);
      return CommandLine.ExitCode.OK;
    }
    int count = outcome.mistakes().sorted().size();
    command.getErr().print(outcome.mistakes().print());
    command.getErr().println(count + (count == 1 ? " mistake" : " mistakes") + ", nothing written");
    return CommandLine.ExitCode.SOFTWARE;
  }

  private void refuseWrongFolders() {
    if (!Files.isDirectory(content)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no folder " + content + " to read.");
    }
    Path from = content.toAbsolutePath().normalize();
    Path to = output.toAbsolutePath().normalize();
    if (to.startsWith(from) || from.startsWith(to)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "The output can't be in the content, nor hold it.");
    }
  }
}
