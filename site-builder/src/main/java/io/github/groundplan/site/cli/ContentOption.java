package io.github.groundplan.site.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where the content lies. */
final class ContentOption {
  @Option(names = "--content", paramLabel = "DIR", description = "The lessons and site.yaml.")
  private Path content = Path.of("content");

  /** The folder; whoever names one that is not there has used {@code command} wrongly. */
  Path folder(CommandLine command) {
    if (!Files.isDirectory(content)) {
      String sentence = "There is no folder " + content + " to read.";
      throw new CommandLine.ParameterException(command, sentence);
    }
    return content;
  }
}
