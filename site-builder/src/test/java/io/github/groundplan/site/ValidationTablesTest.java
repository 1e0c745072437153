package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables about the simulation's validation are made of what the validation has written. */
class ValidationTablesTest {
  private static final Path RECORD = Path.of("../docs/validation.md");
  private static final Path SNIPPET = Path.of("../content/snippets/validation.md");

  /** What is shown of each queue: its load, theory and measurement. */
  private static final List<String> SHOWN =
      List.of(
          "M/M/1 at 0.5",
          "M/M/1 at 0.8",
          "M/M/1 at 0.9",
          "M/M/1 at 0.95",
          "M/M/10 at 0.8",
          "M/M/10 at 0.95",
          "M/G/1 constant at 0.8",
          "M/G/1 lognormal cv 1.5 at 0.8");

  private static final String MISSED = "**missed**";
  private static final int CASE = 1;
  private static final int QUANTITY = 2;
  private static final int THEORY = 3;
  private static final int MEASURED = 4;
  private static final int HALF_WIDTH = 5;
  private static final int OFF = 6;
  private static final int REQUESTS = 8;

  @Test
  void thePageShowsWhatTheValidationMeasured() throws IOException {
    Map<String, List<String[]>> sections = sections(Files.readAllLines(RECORD));
    assertTrue(sections.size() > 30, () -> "sections: " + sections.keySet());
    assertEquals(examples(sections) + "\n" + summary(sections), Files.readString(SNIPPET));
  }

  private static String examples(Map<String, List<String[]>> sections) {
    StringBuilder table = new StringBuilder();
    table.append("| queue, load | mean response, theory | measured | ± 99 % | requests |\n");
    table.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (String shown : SHOWN) {
      for (List<String[]> rows : sections.values()) {
        for (String[] row : rows) {
          if (row[CASE].equals(shown) && row[QUANTITY].equals("mean response")) {
            String requests = String.format(Locale.ROOT, "%,d", Long.parseLong(row[REQUESTS]));
            table.append(line(shown, row[THEORY], row[MEASURED], row[HALF_WIDTH], requests));
          }
        }
      }
    }
    return table.toString();
  }

  private static String summary(Map<String, List<String[]>> sections) {
    StringBuilder table = new StringBuilder();
    table.append("| what is compared | figures | intervals that miss theory |\n");
    table.append("| --- | ---: | ---: |\n");
    int figures = 0;
    int missed = 0;
    for (Map.Entry<String, List<String[]>> section : sections.entrySet()) {
      List<String[]> rows = section.getValue();
      int missedHere = (int) rows.stream().filter(row -> row[OFF].contains(MISSED)).count();
      table.append(line(section.getKey(), "" + rows.size(), "" + missedHere));
      figures += rows.size();
      missed += missedHere;
    }
    return table.append(line("**all**", "" + figures, "" + missed)).toString();
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The rows of figures below each heading of the second level that has any. */
  private static Map<String, List<String[]>> sections(List<String> lines) {
    Map<String, List<String[]>> sections = new LinkedHashMap<>();
    String heading = "";
    for (String line : lines) {
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      }
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length == 10 && !cells[CASE].equals("case") && !cells[CASE].startsWith("---")) {
        sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(cells);
      }
    }
    return sections;
  }
}
