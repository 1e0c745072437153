package io.github.groundplan.site.cli;

import io.github.groundplan.site.starter.Name;
import picocli.CommandLine;

/** Reads the name of something new. */
final class NameArgument {
  private NameArgument() {}

  static Name read(String words, CommandLine command) {
    return Name.of(words)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    command,
                    "A name has letters from a to z or digits, and not too many: \""
                        + words.strip()
                        + "\" makes no address."));
  }
}
