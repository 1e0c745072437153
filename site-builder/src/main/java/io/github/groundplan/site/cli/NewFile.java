package io.github.groundplan.site.cli;

import io.github.groundplan.site.file.Obstacle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;

/** A file that was not there before. */
record NewFile(Path path, String text) {
  /**
   * Writes it and says so.
   *
   * @throws Failure if something is there already, or it cannot be written; then nothing is left
   */
  void write(CommandLine command) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      write();
    } catch (FileAlreadyExistsException e) {
      throw new Failure(e.getFile() + " is there already and stays as it is", e);
    } catch (IOException e) {
      throw new Failure(path + " can't be written: " + Obstacle.toWriting(e), e);
    }
    command.getOut().println("made " + path);
  }

  /** The same, but that something which is there already is kept, and that is said. */
  void writeIfMissing(CommandLine command) {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      command.getOut().println("kept " + path);
    } else {
      write(command);
    }
  }

  private void write() throws IOException {
    Files.createFile(path);
    try {
      Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }
}
