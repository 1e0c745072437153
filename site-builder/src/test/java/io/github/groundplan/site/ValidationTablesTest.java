package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.PublishedFiles;
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
  private static final Path SNIPPETS = Path.of("../content/snippets");
  private static final Path PAGE = Path.of("../content/pages/validation.md");

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
    PublishedFiles.assertHolds(
        examples(sections) + "\n" + summary(sections), SNIPPETS.resolve("validation.md"));
  }

  @Test
  void aPageHasAllThatTheValidationMeasured() throws IOException {
    List<String> record = Files.readAllLines(RECORD);
    Map<String, List<String[]>> sections = sections(record);
    PublishedFiles.assertHolds(rows(sections), SNIPPETS.resolve("validation.csv"));
    PublishedFiles.assertHolds(
        features(sections, record), SNIPPETS.resolve("validation-features.csv"));
  }

  @Test
  void thePageSaysWhatTheRecordSays() throws IOException {
    String record = plain(Files.readString(RECORD));
    String page = plain(Files.readString(PAGE));
    int end = record.indexOf(" All three are asserted");
    String claims = record.substring(record.indexOf("The simulation, held against"), end);
    assertTrue(claims.length() > 300, claims);
    assertTrue(page.contains(claims), claims);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String rows(Map<String, List<String[]>> sections) {
    StringBuilder csv = new StringBuilder();
    csv.append("feature,case,quantity,theory,measured,± 99 %,\"off, in SE\",allowed,requests\n");
    sections.forEach(
        (feature, rows) -> {
          for (String[] row : rows) {
            List<String> cells = new ArrayList<>(List.of(feature));
            cells.addAll(List.of(row).subList(CASE, REQUESTS + 1));
            cells.set(OFF, row[OFF].replace("*", ""));
            cells.set(REQUESTS, grouped(row[REQUESTS]));
            csv.append(values(cells));
          }
        });
    return csv.toString();
  }

  private static String features(Map<String, List<String[]>> sections, List<String> record) {
    StringBuilder csv = new StringBuilder("feature,cases,figures,missed,widest interval,about\n");
    sections.forEach(
        (feature, rows) -> {
          long cases = rows.stream().map(row -> row[CASE]).distinct().count();
          double widest =
              rows.stream().mapToDouble(ValidationTablesTest::halfWidth).max().orElse(0);
          csv.append(
              values(
                  List.of(
                      feature,
                      "" + cases,
                      "" + rows.size(),
                      "" + missed(rows),
                      String.format(Locale.ROOT, "± %.2g %%", 100 * widest),
                      record.get(record.indexOf("## " + feature) + 2))));
        });
    return csv.toString();
  }

  /** As a share of what theory says. */
  private static double halfWidth(String[] row) {
    double theory = Double.parseDouble(row[THEORY]);
    return theory == 0 ? 0 : Double.parseDouble(row[HALF_WIDTH]) / Math.abs(theory);
  }

  private static int missed(List<String[]> rows) {
    return (int) rows.stream().filter(row -> row[OFF].contains(MISSED)).count();
  }

  private static String grouped(String digits) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(digits));
  }

  private static String values(List<String> cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      boolean isPlain = !cell.contains(",") && !cell.contains("\"");
      quoted.add(isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
    }
    return String.join(",", quoted) + "\n";
  }

  private static String examples(Map<String, List<String[]>> sections) {
    StringBuilder table = new StringBuilder();
    table.append("| queue, load | mean response, theory | measured | ± 99 % | requests |\n");
    table.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (String shown : SHOWN) {
      for (List<String[]> rows : sections.values()) {
        for (String[] row : rows) {
          if (row[CASE].equals(shown) && row[QUANTITY].equals("mean response")) {
            String requests = grouped(row[REQUESTS]);
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
      int missedHere = missed(rows);
      table.append(line(section.getKey(), "" + rows.size(), "" + missedHere));
      figures += rows.size();
      missed += missedHere;
    }
    return table.append(line("**all**", grouped("" + figures), "" + missed)).toString();
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
