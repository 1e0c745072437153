package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.DemoKind;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes files to begin with. */
@Command(
    name = "new",
    description = "Makes a lesson, a page, a demo's page or a site to begin with.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new site my-course",
      "  groundplan new lesson \"Load balancing\"",
      "  groundplan new page \"About us\"",
      "  groundplan new demo-page send-request",
      "",
      "What is made builds as it is. What is there already is never overwritten.",
      ExitCodes.OF_MAKING
    })
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  private NewCommand() {}

  /** With all commands below it. */
  static CommandLine with(List<DemoKind> demos) {
    return new CommandLine(new NewCommand())
        .addSubcommand(new NewLessonCommand(demos))
        .addSubcommand(new NewPageCommand())
        .addSubcommand(new NewDemoPageCommand(demos))
        .addSubcommand(new NewSiteCommand());
  }

  @Override
  public void run() {
    throw WrongUsage.noCommand(spec.commandLine());
  }
}
