package io.github.groundplan.site.cli;

import io.github.groundplan.site.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site. */
@Command(
    name = "build",
    description = "Builds the site from Markdown.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan build",
      "  groundplan build --content course/content --output /srv/www/course",
      "",
      "The site is written beside its place and put there when it is whole. If there is",
      "any mistake, the last site stays as it was.",
      ExitCodes.OF_CONTENT
    })
final class BuildCommand implements Callable<Integer> {
  private final Pipeline pipeline;
  private final Surroundings surroundings;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Mixin private ContentOption contentOption = new ContentOption();

  @Option(names = "--output", paramLabel = "DIR", description = "Is replaced as a whole.")
  private Path output = Path.of("target", "site");

  BuildCommand(Pipeline pipeline, Surroundings surroundings) {
    this.pipeline = pipeline;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path content = contentOption.folder(spec.commandLine());
    refuseWrongFolders(content);
    long start = System.nanoTime();
    Pipeline.Outcome outcome = outcome(content);
    CommandLine command = spec.commandLine();
    if (outcome.mistakes().isEmpty()) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      command.getOut().println(outcome.pages() + " pages in " + millis + " ms: " + output);
      return CommandLine.ExitCode.OK;
    }
    command.getErr().print(outcome.mistakes().print());
    command.getErr().println(Counted.mistakes(outcome.mistakes()) + ", nothing written");
    return CommandLine.ExitCode.SOFTWARE;
  }

  private void refuseWrongFolders(Path content) {
    Path from = real(content);
    Path to = real(output);
    if (to.startsWith(from) || from.startsWith(to)) {
      throw new WrongUsage(
          spec.commandLine(),
          "the output can't be in the content, nor hold it",
          "say with --output where else to put it");
    }
  }

  /** Without links, as far as the folders are there. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException e) {
      // Not there yet, or not to be looked at; the folder that it will lie in may be.
      return whole.getParent() == null
          ? whole
          : real(whole.getParent()).resolve(whole.getFileName());
    }
  }

  private Pipeline.Outcome outcome(Path content) {
    try (Progress progress =
        new Progress(
            spec.commandLine().getErr(), surroundings.isTerminal(), surroundings.nanoTime())) {
      return pipeline.build(content, output, progress::show);
    }
  }
}
