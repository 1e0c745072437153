package io.github.groundplan.site.cli;

import java.util.List;
import picocli.CommandLine;

/** Arguments that a command cannot work with, in a few words and with what may have been meant. */
final class WrongUsage extends CommandLine.ParameterException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A mistake in the arguments of {@code command}.
   *
   * @param message without a full stop
   * @param hint what to do; empty if there is nothing to add
   */
  WrongUsage(CommandLine command, String message, String hint) {
    super(command, message);
    this.hint = hint;
  }

  /** Nobody said which of the commands below {@code command} is wanted. */
  static WrongUsage noCommand(CommandLine command) {
    List<String> names = List.copyOf(command.getSubcommands().keySet());
    return new WrongUsage(command, "which command?", "known here: " + String.join(", ", names));
  }

  String hint() {
    return hint;
  }
}
