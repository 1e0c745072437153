package io.github.groundplan.site.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches shells the commands and their options. */
@Command(
    name = "completion",
    description = "Prints a script with which a shell completes commands and options.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  source <(groundplan completion bash)",
      "  source <(groundplan completion zsh)",
      "",
      "Completion is for a command named groundplan:",
      "  alias groundplan='java -jar /path/to/groundplan.jar'",
      ExitCodes.OF_MAKING
    })
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  /** Shells for which one script does: it asks which of them reads it. */
  enum Shell {
    bash,
    zsh
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String script =
        switch (shell) {
          case bash, zsh -> AutoComplete.bash(root.getCommandName(), root);
        };
    spec.commandLine().getOut().print(script);
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }
}
