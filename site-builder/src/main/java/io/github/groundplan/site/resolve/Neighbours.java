package io.github.groundplan.site.resolve;

import io.github.groundplan.site.file.Hrefs;
import io.github.groundplan.site.file.NearPath;
import io.github.groundplan.site.file.SitePath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says of a file that is not there which one may have been meant, or what lies where it was looked
 * for.
 *
 * @param known all that can be named, in the order in which it is told
 */
record Neighbours(Hrefs known) {
  /** More names than these are counted only. */
  private static final int MOST_NAMES = 6;

  /**
   * A hint.
   *
   * @param from the file in which {@code written} stands
   * @param sought where it leads from there
   */
  String hint(SitePath from, String written, SitePath sought) {
    String question = NearPath.question(written, known.from(from));
    return question.isEmpty() ? around(sought.folder()) : question;
  }

  private String around(String folder) {
    List<String> names =
        known.known().stream()
            .filter(path -> path.folder().equals(folder))
            .map(SitePath::name)
            .toList();
    String shown = folder.isEmpty() ? "the content folder" : folder;
    if (names.isEmpty()) {
      return "nothing that can be named lies in " + shown;
    }
    String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
    return "in "
        + shown
        + (names.size() == 1 ? " lies " : " lie ")
        + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
        + more;
  }
}
