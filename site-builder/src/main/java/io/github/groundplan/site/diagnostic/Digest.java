package io.github.groundplan.site.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Prints mistakes. Of those in a file that say the same, the first are shown and the rest counted.
 */
final class Digest {
  /** So many of a kind are read; one that stands in every line drowns all others. */
  static final int MOST_OF_A_KIND = 20;

  /** What differs between mistakes of a kind: names, numbers and what stands in brackets. */
  private static final Pattern PARTICULARS = Pattern.compile("\"[^\"]*\"|\\([^)]*\\)|[0-9]+");

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Diagnostic>> rest = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private String file = "";

  private Digest() {}

  /**
   * As it is shown in a terminal.
   *
   * @param mistakes those of each file together
   */
  static String print(Iterable<Diagnostic> mistakes) {
    Digest digest = new Digest();
    mistakes.forEach(digest::add);
    digest.endFile();
    return digest.text.toString();
  }

  private void add(Diagnostic mistake) {
    if (!mistake.file().equals(file)) {
      endFile();
      file = mistake.file();
    }
    String kind = PARTICULARS.matcher(mistake.message()).replaceAll("");
    if (counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
      text.append(mistake.print());
    } else {
      rest.computeIfAbsent(kind, key -> new ArrayList<>()).add(mistake);
    }
  }

  private void endFile() {
    for (List<Diagnostic> unshown : rest.values()) {
      Diagnostic first = unshown.get(0);
      text.append(first.place()).append(": error: ").append(first.message());
      text.append(unshown.size() == 1 ? "" : ", and " + (unshown.size() - 1) + " more like it");
      text.append('\n');
    }
    rest.clear();
    counts.clear();
  }
}
