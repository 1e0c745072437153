package io.github.groundplan.site.file;

import io.github.groundplan.sim.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the path that one under which nothing lies may have been meant to be. */
public final class NearPath {
  private NearPath() {}

  /**
   * The known path that is spelt nearly like {@code written}, or the only one whose file name is:
   * in another folder, or with another ending.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    Optional<String> nearest = Spelling.nearest(written, known);
    if (nearest.isPresent()) {
      return nearest;
    }
    Optional<String> name =
        Spelling.nearest(name(written), known.stream().map(NearPath::name).toList());
    return only(known.stream().filter(path -> name.equals(Optional.of(name(path)))).toList())
        .or(() -> only(known.stream().filter(path -> stem(path).equals(stem(written))).toList()));
  }

  /** As {@link #of}, asked as a question; empty if nothing is near. */
  public static String question(String written, Collection<String> known) {
    return of(written, known).map(path -> "did you mean \"" + path + "\"?").orElse("");
  }

  /** As {@link #question}, or else what may stand here. */
  public static String hint(String written, Collection<String> known) {
    String question = question(written, known);
    return question.isEmpty() ? Spelling.hint(written, known) : question;
  }

  /** Where on this disk {@code missing} was looked for, and which name there is near. */
  public static String hint(Path missing) {
    Path whole = missing.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      whole = folder;
      folder = whole.getParent();
    }
    if (folder == null || whole.getFileName() == null) {
      return "";
    }
    String name = whole.getFileName().toString();
    String near = question(name, names(folder));
    return "there is no \"" + name + "\" in " + folder + (near.isEmpty() ? "" : "; " + near);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      // A folder that tells nothing has nothing near.
      return new ArrayList<>();
    }
  }

  private static Optional<String> only(List<String> paths) {
    return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String path) {
    String name = name(path);
    return name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
  }
}
