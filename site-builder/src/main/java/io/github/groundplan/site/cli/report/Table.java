package io.github.groundplan.site.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand below each other: the first column to the left, the others right. */
public final class Table {
  private static final String GAP = "  ";

  private final String indent;
  private final List<List<String>> rows = new ArrayList<>();

  /** No rows yet; all will be indented alike. */
  public Table(String indent) {
    this.indent = indent;
  }

  /** Adds a row; a shorter one leaves the last columns empty. */
  public Table row(String... cells) {
    return row(List.of(cells));
  }

  /** Adds a row; a shorter one leaves the last columns empty. */
  public Table row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** All rows, each with a line feed; without blanks at the end of a line. */
  public String print() {
    List<Integer> widths = widths();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        String blanks = " ".repeat(widths.get(i) - width(row.get(i)));
        line.append(i == 0 ? "" : GAP).append(i == 0 ? row.get(i) + blanks : blanks + row.get(i));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), width(row.get(i))));
      }
    }
    return widths;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
