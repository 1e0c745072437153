package io.github.groundplan.site.cli;

import io.github.groundplan.site.file.NearPath;
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
    if (Files.isDirectory(content)) {
      return content;
    }
    if (Files.exists(content)) {
      String hint = "name the folder in which site.yaml lies: --content DIR";
      throw new WrongUsage(command, content + " is a file, not a folder", hint);
    }
    String hint = NearPath.hint(content) + "; --content DIR says where else";
    throw new WrongUsage(command, "there is no folder " + content + " to read", hint);
  }
}
