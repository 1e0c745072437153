package io.github.groundplan.site.write;

import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Obstacle;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a site into a folder beside its place and then swaps the two by renaming: whoever looks,
 * and whatever fails, there is a whole site, the last one or the new one.
 */
public final class SiteWriter {
  /** Tells a folder of ours from one that holds somebody's work. */
  private static final String MARKER = ".groundplan";

  /** The ending of a folder that is on its way out. */
  private static final String OLD = ".old";

  private static final SiteFile MARKER_FILE =
      new SiteFile(
          new SitePath(MARKER),
          Bytes.of("Groundplan wrote this folder; its next build replaces all of it.\n"));

  /** Keeps GitHub Pages from running Jekyll, which leaves files out. */
  private static final SiteFile NO_JEKYLL = new SiteFile(new SitePath(".nojekyll"), Bytes.of(""));

  private final Path output;
  private final Path parent;

  private SiteWriter(Path output) {
    this.output = output.toAbsolutePath().normalize();
    this.parent = this.output.getParent();
  }

  /**
   * Makes {@code output} hold exactly these files, and two of our own that start with a dot.
   *
   * @throws BuildFailure if the folder may not be replaced or can't be written
   */
  public static void write(List<SiteFile> files, Path output) {
    new SiteWriter(output).write(files);
  }

  private void write(List<SiteFile> files) {
    try {
      refuseForeignFolder();
      Files.createDirectories(parent);
      putBackWhatWasCutOff();
      Path fresh = freshFolder();
      try {
        fill(fresh, files);
        swap(fresh);
      } finally {
        delete(fresh);
      }
    } catch (IOException e) {
      throw new BuildFailure(
          "the site can't be written to " + output + ": " + Obstacle.toWriting(e), e);
    }
  }

  private void refuseForeignFolder() throws IOException {
    if (parent == null || (Files.exists(output) && !Files.isDirectory(output))) {
      throw new BuildFailure("the site can't be written to " + output + ": this is no folder");
    }
    if (Files.isDirectory(output) && !Files.exists(output.resolve(MARKER)) && !isEmpty(output)) {
      throw new BuildFailure(
          "the folder "
              + output
              + " holds files that are not ours and stays as it is; name one that is new or empty");
    }
  }

  /**
   * A build that was killed between the two renames of {@link #swap} has left the last site beside
   * its place. It goes back, so that there is one even if this build fails, too.
   */
  private void putBackWhatWasCutOff() throws IOException {
    if (Files.exists(output)) {
      return;
    }
    try (Stream<Path> besides = Files.list(parent)) {
      Optional<Path> left = besides.filter(this::isCutOff).findFirst();
      if (left.isPresent()) {
        Files.move(left.get(), output);
      }
    }
  }

  private boolean isCutOff(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(beside())
        && name.endsWith(".new" + OLD)
        && Files.exists(folder.resolve(MARKER));
  }

  /** What the names of folders begin with that are on their way to this place, or from it. */
  private String beside() {
    return "." + output.getFileName() + "-";
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Not a temporary directory of the system's making: that would be closed to other users. */
  private Path freshFolder() throws IOException {
    for (int i = 1; ; i++) {
      Path folder = parent.resolve(String.format(Locale.ROOT, "%s%04d.new", beside(), i));
      if (Files.notExists(folder)) {
        return Files.createDirectory(folder);
      }
    }
  }

  private static void fill(Path folder, List<SiteFile> files) throws IOException {
    List<SiteFile> all = Stream.concat(files.stream(), Stream.of(MARKER_FILE, NO_JEKYLL)).toList();
    Set<Path> known = new HashSet<>();
    for (SiteFile file : all) {
      Path parent = folder.resolve(file.path().value()).getParent();
      if (known.add(parent)) {
        Files.createDirectories(parent);
      }
    }
    // All are tried, so that none is still being written when what there is of them is deleted.
    List<IOException> failures =
        all.parallelStream().flatMap(file -> fill(folder, file).stream()).toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** Writes a file, and says what went wrong. */
  private static Optional<IOException> fill(Path folder, SiteFile file) {
    try (OutputStream out = Files.newOutputStream(folder.resolve(file.path().value()))) {
      file.bytes().writeTo(out);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private void swap(Path fresh) throws IOException {
    if (Files.notExists(output)) {
      Files.move(fresh, output);
      return;
    }
    Path old = fresh.resolveSibling(fresh.getFileName() + OLD);
    Files.move(output, old);
    try {
      Files.move(fresh, output);
    } catch (IOException e) {
      Files.move(old, output);
      throw e;
    }
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
