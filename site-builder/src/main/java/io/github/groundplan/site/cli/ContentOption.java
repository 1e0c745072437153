package io.github.groundplan.site.cli;

import io.github.groundplan.site.file.NearPath;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where the content lies. */
final class ContentOption {
  private static final String SETTINGS = "site.yaml";

  @Option(names = "--content", paramLabel = "DIR", description = "The lessons and site.yaml.")
  private Path content = Path.of("content");

  /** The folder, for what makes files in it: whoever names one that is no site's is told. */
  Path site(CommandLine command) {
    Path folder = folder(command);
    if (Files.notExists(folder.resolve(SETTINGS))) {
      String hint = "name the folder in which it lies: --content DIR; new site makes one";
      throw new WrongUsage(command, "there is no site.yaml in " + folder, hint);
    }
    return folder;
  }

  /** A course is a folder with a folder {@code content}, and one is easily named for the other. */
  private void refuseParent(CommandLine command) {
    Path inside = content.resolve("content");
    if (Files.notExists(content.resolve(SETTINGS)) && Files.exists(inside.resolve(SETTINGS))) {
      String hint = "did you mean \"" + inside + "\"?";
      throw new WrongUsage(command, "there is no site.yaml in " + content, hint);
    }
  }

  /** The folder; whoever names one that is not there has used {@code command} wrongly. */
  Path folder(CommandLine command) {
    if (Files.isDirectory(content)) {
      refuseParent(command);
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
