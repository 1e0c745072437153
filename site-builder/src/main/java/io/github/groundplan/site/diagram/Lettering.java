package io.github.groundplan.site.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, about, and where they break: nothing can be measured where a site is built.
 *
 * @param size of the type, in the drawing's units
 */
record Lettering(double size) {
  private static final String NARROW = "iljtfrI.,:;'|!()[]- /";

  double width(String text) {
    double letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += NARROW.indexOf(c) >= 0 ? 0.33 : c >= 'A' && c <= 'Z' ? 0.66 : 0.55;
    }
    return letters * size;
  }

  /** The words in lines of at most this width; a longer word has a line to itself. */
  List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  /** The longest of these lines. */
  double widest(List<String> lines) {
    return lines.stream().mapToDouble(this::width).max().orElse(0);
  }
}
