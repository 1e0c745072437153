package io.github.groundplan.site.scan;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Obstacle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content folder. Never reads what lies outside of it, wherever links lead.
 *
 * @param root without links
 * @param name the folder's own name, with which all names of files begin
 */
record Folder(Path root, String name, Diagnostics diagnostics) {
  private static final long MEGABYTE = 1_000_000;
  private static final long MOST_BYTES_OF_TEXT = 1_048_576;

  static Folder open(Path root, Diagnostics diagnostics) {
    try {
      Path real = root.toRealPath();
      return new Folder(real, String.valueOf(real.getFileName()), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies at the top under a name that is nearly one of these, with that name. */
  Map<String, String> misspelt(List<String> known) {
    Map<String, String> misspelt = new TreeMap<>();
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.toList()) {
        String written = String.valueOf(entry.getFileName());
        boolean isBackup = written.startsWith(".") || written.endsWith("~");
        if (!isBackup && !known.contains(written)) {
          Spelling.nearest(written, known).ifPresent(name -> misspelt.put(written, name));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // What is asked for by its name is read all the same.
      return misspelt;
    }
    return misspelt;
  }

  /** The same folder, whose mistakes go elsewhere. */
  Folder reportingTo(Diagnostics told) {
    return new Folder(root, name, told);
  }

  Path path(String relative) {
    return root.resolve(relative);
  }

  /** All files below a folder, by name, as paths from the root with slashes. */
  List<String> files(String folder) {
    List<String> files = new ArrayList<>();
    for (String entry : entries(folder)) {
      Path path = path(entry);
      if (Files.isDirectory(path) && Files.isSymbolicLink(path)) {
        report(entry, "a link to a folder is not followed", "put the files themselves here");
      } else if (Files.isDirectory(path)) {
        files.addAll(files(entry));
      } else if (isSpecial(path)) {
        report(entry, "this is no file with a content: a pipe or a device", "move it elsewhere");
      } else {
        files.add(entry);
      }
    }
    return files;
  }

  /** Whoever reads a pipe waits until somebody writes to it. A link to nothing is read in vain. */
  private static boolean isSpecial(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** The content of a file that people write. */
  Optional<Bytes> readText(String file) {
    try {
      long size = Files.size(path(file));
      if (size > MOST_BYTES_OF_TEXT) {
        // Up to the next tenth: never 1 where that is too much.
        String megabytes = Decimals.shortest(Math.ceil(10.0 * size / MEGABYTE) / 10);
        String message = "this text has " + megabytes + " MB, and none may have more than 1";
        report(file, message, "make several files of it");
        return Optional.empty();
      }
    } catch (IOException e) {
      // Reading it tells why.
      return read(file);
    }
    return read(file);
  }

  /** The content of a file. */
  Optional<Bytes> read(String file) {
    if (Files.isDirectory(path(file))) {
      report(file, "this is a folder, and should be a file", "give the folder another name");
      return Optional.empty();
    }
    try {
      if (!path(file).toRealPath().startsWith(root)) {
        report(file, "this link leads outside of " + name + "/", "put the file itself here");
        return Optional.empty();
      }
      return Optional.of(Bytes.of(Files.readAllBytes(path(file))));
    } catch (IOException e) {
      report(file, "this file can't be read: " + Obstacle.toReading(e), "");
      return Optional.empty();
    }
  }

  private List<String> entries(String folder) {
    if (!Files.isDirectory(path(folder))) {
      report(folder, "this is a file, and should be a folder", "give the file another name");
      return List.of();
    }
    try (Stream<Path> paths = Files.list(path(folder))) {
      return paths
          .filter(this::isNamed)
          .map(path -> String.valueOf(path.getFileName()))
          .filter(entry -> !entry.startsWith("."))
          .sorted()
          .map(entry -> folder + "/" + entry)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      report(folder, "this folder can't be read: " + Obstacle.toReading(e), "");
      return List.of();
    }
  }

  /** Whether Java can tell the file by its name, which takes a locale that has its characters. */
  private boolean isNamed(Path path) {
    try {
      if (path.getFileSystem().getPath(path.toString()).equals(path)) {
        return true;
      }
    } catch (InvalidPathException e) {
      // Reported below.
    }
    String folder = root.relativize(path).getParent() + "/?";
    report(folder, "the name of a file here can't be read", "name it in UTF-8, and set LANG so");
    return false;
  }

  private void report(String path, String message, String hint) {
    diagnostics.report(Diagnostic.of(name + "/" + path, message, hint));
  }
}
