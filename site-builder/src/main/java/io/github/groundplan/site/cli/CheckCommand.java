package io.github.groundplan.site.cli;

import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.check.HtmlRules;
import io.github.groundplan.site.check.NuValidator;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for mistakes and writes nothing. */
@Command(
    name = "check",
    description = {
      "Builds the site without writing it, and prints the mistakes in it.",
      "Beyond what a build refuses, that is pages that weigh too much and, with --html,"
          + " HTML that is not valid."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan check",
      "  groundplan check --all --html vnu.jar > mistakes.txt",
      "",
      "Mistakes go to the standard output, by file, line and column. The same content",
      "gives the same text. What stands in lessons is told at its place there, and what",
      "only shows in a finished page at its place in the page.",
      ExitCodes.OF_CONTENT
    })
final class CheckCommand implements Callable<Integer> {
  private final Pipeline pipeline;
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Option(
      names = "--html",
      paramLabel = "JAR",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description =
          "Hold every page against the Nu HTML checker, vnu.jar of"
              + " github.com/validator/validator.")
  private Optional<String> checker = Optional.empty();

  @Option(
      names = "--numbers",
      description =
          "Tell numbers in lessons and pages, too, that are neither computed, nor given, nor tested,"
              + " and have no source.")
  private boolean isOfNumbers;

  @Option(
      names = "--all",
      description = "Print every mistake, also where many in a file say the same.")
  private boolean isWhole;

  CheckCommand(Pipeline pipeline, Surroundings surroundings) {
    this.pipeline = pipeline;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    HtmlRules rules = checker.<HtmlRules>map(NuValidator::in).orElse(HtmlRules.none());
    Pipeline.Outcome outcome = outcome(command, rules);
    if (isOfNumbers) {
      outcome.mistakes().report(pipeline.numbers(content.folder(command)).sorted());
    }
    Diagnostics mistakes = outcome.mistakes();
    command.getOut().print(isWhole ? mistakes.printAll() : mistakes.print());
    if (outcome.mistakes().isEmpty()) {
      command.getOut().println(outcome.pages() + " pages, no mistakes");
      return CommandLine.ExitCode.OK;
    }
    command.getOut().println(Counted.mistakes(outcome.mistakes()));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Pipeline.Outcome outcome(CommandLine command, HtmlRules rules) {
    try (Progress progress =
        new Progress(command.getErr(), surroundings.isTerminal(), surroundings.nanoTime())) {
      return pipeline.check(content.folder(command), rules, progress::show);
    }
  }
}
