package io.github.groundplan.site.cli;

import io.github.groundplan.site.schema.Written;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what editors want to know of the files that authors write. */
@Command(
    name = "schema",
    description =
        "Prints a JSON Schema (draft 2020-12), with which editors complete and check YAML as you"
            + " type.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan schema scenario > scenario.schema.json",
      "",
      "In a file: # yaml-language-server: $schema=scenario.schema.json",
      "Every site has them under an address, too: schema/scenario.json.",
      "What a schema cannot say, that a name is declared for example, a build checks.",
      ExitCodes.OF_MAKING
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "OF",
      description = {
        "site: site.yaml; lesson, page: the front matter of one; glossary: glossary.yaml;"
            + " scenario: a scenario."
      })
  private Kind kind;

  /** What there is a schema of; the names are those on the command line. */
  enum Kind {
    site(Written.SITE),
    lesson(Written.LESSON),
    page(Written.PAGE),
    glossary(Written.GLOSSARY),
    scenario(Written.SCENARIO);

    private final Written written;

    Kind(Written written) {
      this.written = written;
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(kind.written.schema().text());
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }
}
