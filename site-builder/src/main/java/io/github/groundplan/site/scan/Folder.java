package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content folder. Never reads what lies outside of it, wherever links lead.
 *
 * @param root without links
 * @param name the folder's own name, with which all names of files begin
 */
record Folder(Path root, String name, Diagnostics diagnostics) {
  static Folder open(Path root, Diagnostics diagnostics) {
    try {
      Path real = root.toRealPath();
      return new Folder(real, String.valueOf(real.getFileName()), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      } else {
        files.add(entry);
      }
    }
    return files;
  }

  /** The content of a file. */
  Optional<Bytes> read(String file) {
    try {
      if (!path(file).toRealPath().startsWith(root)) {
        report(file, "this link leads outside of " + name + "/", "put the file itself here");
        return Optional.empty();
      }
      return Optional.of(Bytes.of(Files.readAllBytes(path(file))));
    } catch (IOException e) {
      report(file, "this file can't be read: " + reason(e), "");
      return Optional.empty();
    }
  }

  private List<String> entries(String folder) {
    try (Stream<Path> paths = Files.list(path(folder))) {
      return paths
          .map(path -> String.valueOf(path.getFileName()))
          .filter(entry -> !entry.startsWith("."))
          .sorted()
          .map(entry -> folder + "/" + entry)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      report(folder, "this folder can't be read: " + reason(e), "");
      return List.of();
    }
  }

  private void report(String path, String message, String hint) {
    diagnostics.report(Diagnostic.of(name + "/" + path, message, hint));
  }

  /** Java names the file only, or says it all in the class: {@code AccessDenied}. */
  private static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return cause.getClass().getSimpleName().replace("Exception", "");
  }
}
