package io.github.groundplan.site.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Why a file could not be read or written, in words that end a sentence after a colon. */
public final class Obstacle {
  private static final String CIRCLE = "links lead in a circle";

  /** What systems say of their own; Java has no class for it, and often not even a file. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("Is a directory", "it is a folder"),
          Map.entry("Not a directory", "what should be a folder above it is a file"),
          Map.entry("No space left on device", "the disk is full"),
          Map.entry("There is not enough space on the disk", "the disk is full"),
          Map.entry("Disk quota exceeded", "no more of the disk may be used by who runs this"),
          Map.entry("File name too long", "its name is too long"),
          Map.entry("Read-only file system", "its disk can only be read"),
          Map.entry("Too many levels of symbolic links", CIRCLE),
          Map.entry(
              "Too many levels of symbolic links or unable to access attributes of symbolic link",
              CIRCLE),
          Map.entry("Too many open files", "too many files are open"),
          Map.entry("Input/output error", "the disk does not answer as it should"));

  private Obstacle() {}

  /** Why it could not be read. */
  public static String toReading(Exception e) {
    return words(e, "it is not there, or a link to nothing", "read");
  }

  /** Why it could not be written. */
  public static String toWriting(Exception e) {
    return words(e, "there is no such folder", "written");
  }

  private static String words(Exception failure, String missing, String done) {
    IOException e =
        failure instanceof UncheckedIOException unchecked
            ? unchecked.getCause()
            : failure instanceof IOException checked ? checked : new IOException(failure);
    if (e instanceof NoSuchFileException) {
      return missing;
    }
    if (e instanceof AccessDeniedException denied) {
      return isFolder(denied) ? "it is a folder" : "it may not be " + done + " by who runs this";
    }
    if (e instanceof FileSystemLoopException) {
      return CIRCLE;
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return ((FileSystemException) e).getFile() + " is a file";
    }
    String said = said(e);
    return SAID.getOrDefault(said, said);
  }

  /** Windows opens no folder as a file, and says no more than that. */
  private static boolean isFolder(AccessDeniedException denied) {
    boolean isWindows = File.separatorChar == '\\';
    return isWindows && denied.getFile() != null && Files.isDirectory(Path.of(denied.getFile()));
  }

  private static String said(IOException e) {
    Optional<String> reason =
        e instanceof FileSystemException failed
            ? Optional.ofNullable(failed.getReason())
            : Optional.empty();
    return reason
        .or(() -> Optional.ofNullable(e.getMessage()))
        .orElseGet(() -> e.getClass().getSimpleName());
  }
}
