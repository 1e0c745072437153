package io.github.groundplan.site.cli;

import io.github.groundplan.sim.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what may have been meant, and where all is told. */
final class UsageReport implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    WrongUsage told = told(wrong, command);
    String hint = told.hint().isEmpty() ? "" : "  hint: " + told.hint() + "\n";
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().print("error: " + told.getMessage() + "\n" + hint);
    command.getErr().print("Try: " + name + " --help\n");
    command.getErr().flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static WrongUsage told(ParameterException wrong, CommandLine command) {
    if (wrong instanceof WrongUsage usage) {
      return usage;
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0), command);
    }
    if (wrong instanceof MutuallyExclusiveArgsException) {
      String message = wrong.getMessage().replace("Error: ", "").replaceFirst(" are mut.*", "");
      return new WrongUsage(command, message + " cannot go together", "leave one of them out");
    }
    if (wrong instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return new WrongUsage(command, option.longestName() + " is given twice", "");
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return value(wrong, command);
    }
    return new WrongUsage(command, decapitalised(wrong.getMessage()), "");
  }

  private static WrongUsage unmatched(String argument, CommandLine command) {
    if (argument.startsWith("-") && argument.length() > 1) {
      String name = argument.replaceFirst("=.*", "");
      return new WrongUsage(
          command, "unknown option " + name, meant(Spelling.nearest(name, options(command))));
    }
    if (command.getSubcommands().isEmpty()) {
      return new WrongUsage(command, "one argument too many: \"" + argument + "\"", "");
    }
    List<String> names = new ArrayList<>(command.getSubcommands().keySet());
    String hint =
        Spelling.nearest(argument, names).isPresent()
            ? Spelling.hint(argument, names)
            : below(argument, command)
                .map(path -> "did you mean \"" + path + "\"?")
                .orElseGet(() -> Spelling.hint(argument, names));
    return new WrongUsage(command, "unknown command \"" + argument + "\"", hint);
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }

  /** A command of this name further below: {@code sim run} for {@code run}. */
  private static Optional<String> below(String name, CommandLine command) {
    for (Map.Entry<String, CommandLine> each : command.getSubcommands().entrySet()) {
      if (each.getValue().getSubcommands().containsKey(name)) {
        return Optional.of(each.getKey() + " " + name);
      }
    }
    return Optional.empty();
  }

  private static WrongUsage missing(ArgSpec missing, CommandLine command) {
    String description = String.join(" ", missing.description());
    String about = missing.paramLabel() + ": " + decapitalised(description.replace("%%", "%"));
    String message =
        missing instanceof OptionSpec option
            ? option.longestName() + " takes a value"
            : missing.paramLabel() + " is missing";
    return new WrongUsage(command, message, about.replaceFirst("\\.$", ""));
  }

  private static WrongUsage value(ParameterException wrong, CommandLine command) {
    ArgSpec argument = wrong.getArgSpec();
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    if (argument.completionCandidates() == null) {
      String reason = wrong.getMessage().replaceFirst("^Invalid value for [^:]*: ", "");
      return new WrongUsage(command, name + ": " + reason, "");
    }
    List<String> known = new ArrayList<>();
    argument.completionCandidates().forEach(known::add);
    String message = name + " cannot be \"" + wrong.getValue() + "\"";
    return new WrongUsage(command, message, Spelling.hint(wrong.getValue(), known));
  }

  private static String meant(Optional<String> name) {
    return name.map(known -> "did you mean \"" + known + "\"?").orElse("");
  }

  private static String decapitalised(String sentence) {
    boolean isWord = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
    return isWord
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }
}
