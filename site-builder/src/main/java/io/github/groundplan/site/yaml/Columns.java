package io.github.groundplan.site.yaml;

import io.github.groundplan.sim.scenario.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the places of the YAML library, which counts code points from 0, into those of editors. */
final class Columns {
  private final List<String> lines = new ArrayList<>();

  /** For lines with characters of two UTF-16 units: where each code point begins. */
  private final Map<Integer, int[]> offsets = new HashMap<>();

  Columns(String text) {
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      lines.add(text.substring(start, end));
      start = end + 1;
    }
  }

  /**
   * The code points of a line from {@code from} to before {@code to}; cut at the line's end, but at
   * least one.
   */
  Place place(int line, int from, int to) {
    if (line >= lines.size()) {
      return new Place(lines.size(), lines.get(lines.size() - 1).length() + 1, 1);
    }
    int start = offset(line, from);
    return new Place(line + 1, start + 1, Math.max(1, offset(line, to) - start));
  }

  private int offset(int line, int points) {
    String text = lines.get(line);
    int[] starts = offsets.computeIfAbsent(line, key -> starts(text));
    return starts.length == 0
        ? Math.min(points, text.length())
        : starts[Math.min(points, starts.length - 1)];
  }

  /** Empty if each character is one unit. */
  private static int[] starts(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = text.offsetByCodePoints(starts[i], 1);
    }
    return starts;
  }
}
