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
                new WrongUsage(
                    command,
                    "\"" + words.strip() + "\" makes no address",
                    "a name has letters from a to z or digits, and not too many"));
  }
}
