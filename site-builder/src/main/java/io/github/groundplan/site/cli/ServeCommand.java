package io.github.groundplan.site.cli;

import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.file.Obstacle;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the site while it is being written. */
@Command(
    name = "serve",
    description =
        "Shows the site while you write it: a page reloads when you save, where you were in it,"
            + " and a mistake is shown on the last good page.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan serve",
      "  groundplan serve --port 0 --base /course/ --open no",
      "",
      "Nothing is written, and nobody but this machine is answered. Mistakes go to the",
      "standard error stream as well. Ctrl-C ends it.",
      "Exit codes: 130 ended by Ctrl-C, 1 a failure, such as a port that is taken,",
      "2 wrong usage."
    })
final class ServeCommand implements Callable<Integer> {
  private final Pipeline pipeline;
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = WholeNumber.Port.class,
      description = "0 takes any that is free.")
  private long port = 8080;

  @Option(
      names = "--base",
      paramLabel = "PATH",
      converter = BasePath.class,
      description = "The path under which the site is served.")
  private String base = "/";

  @Option(
      names = "--open",
      paramLabel = "yes|no",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "Whether to open a browser. Default: yes on a terminal.")
  private Optional<Opening> opening = Optional.empty();

  ServeCommand(Pipeline pipeline, Surroundings surroundings) {
    this.pipeline = pipeline;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Path folder = content.folder(command);
    try (Serving serving = Serving.start(pipeline, folder, (int) port, base, command);
        Interruption interruption = Interruption.listening(serving::stop)) {
      serving.show(surroundings);
      Opening usual = surroundings.isTerminal() ? Opening.yes : Opening.no;
      opening.orElse(usual).open(serving.address());
      serving.run();
      return interruption.isRequested() ? Interruption.EXIT_CODE : CommandLine.ExitCode.OK;
    } catch (BindException e) {
      String sentence = "port " + port + " is taken; --port 0 takes any that is free";
      throw new Failure(sentence, e);
    } catch (IOException e) {
      throw new Failure("the site can't be served: " + Obstacle.toReading(e), e);
    }
  }
}
