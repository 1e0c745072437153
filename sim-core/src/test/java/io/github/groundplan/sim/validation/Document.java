package io.github.groundplan.sim.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page on which the findings stand. */
final class Document {
  static final Path FILE = Path.of("..", "docs", "validation.md");

  private Document() {}

  static String read() throws IOException {
    return Files.readString(FILE);
  }

  /** Rows of findings, each on its line. */
  static String rows(List<Finding> findings) {
    StringBuilder rows = new StringBuilder();
    findings.forEach(finding -> rows.append(Row.of(finding)).append('\n'));
    return rows.toString();
  }

  /** The whole page. */
  static String render(List<Family> families, List<List<Finding>> findings) {
    StringBuilder page = new StringBuilder(Prose.introduction(findings));
    int next = 0;
    for (Family family : families) {
      page.append("\n## ").append(family.title()).append("\n\n");
      page.append(family.theory()).append("\n\n").append(Row.HEAD);
      for (int i = 0; i < family.experiments().size(); i++) {
        page.append(rows(findings.get(next++)));
      }
    }
    page.append('\n').append(Prose.WITHOUT_CLOSED_FORM);
    return page.append('\n').append(Prose.BROKEN_ON_PURPOSE).toString();
  }

  static List<Finding> flat(List<List<Finding>> findings) {
    return findings.stream().flatMap(List::stream).toList();
  }
}
