package io.github.groundplan.site.records;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values parted by commas, as RFC 4180 has them, a row on each line. A value with a comma stands in
 * quotation marks; none goes over the end of a line.
 *
 * @param head the names of the columns, all different
 * @param rows one or more, each with a value in every column
 */
public record Csv(List<String> head, List<Row> rows) {
  public Csv {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /** A row, and the line that it stands on. */
  public record Row(Span line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What the text says; nothing if it has a mistake, which is reported. */
  public static Optional<Csv> read(Source source, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    List<Row> rows = new ArrayList<>();
    for (Span line : source.passage().lines()) {
      Row row = new Row(line, cells(line, own));
      int columns = rows.isEmpty() ? row.cells().size() : rows.get(0).cells().size();
      if (row.cells().size() != columns) {
        String message = "of the " + columns + " columns, this row fills " + row.cells().size();
        own.report(line.error(message, "put a value with a comma in quotation marks"));
      }
      rows.add(row);
    }
    if (rows.size() < 2) {
      own.report(source.span(0, 0).error("a table has a head and a row, or more", ""));
    } else if (rows.get(0).cells().stream().distinct().count() < rows.get(0).cells().size()) {
      own.report(rows.get(0).line().error("two columns have one name", ""));
    }
    diagnostics.report(own.sorted());
    return own.isEmpty()
        ? Optional.of(new Csv(rows.get(0).cells(), rows.subList(1, rows.size())))
        : Optional.empty();
  }

  private static List<String> cells(Span line, Diagnostics diagnostics) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    boolean wasQuoted = false;
    for (char c : line.text().toCharArray()) {
      if (c == '"') {
        // Two of them, one behind the other, stand for one.
        cell.append(wasQuoted && !isQuoted ? "\"" : "");
        isQuoted = !isQuoted;
        wasQuoted = true;
      } else if (c == ',' && !isQuoted) {
        cells.add(cell.toString());
        cell.setLength(0);
        wasQuoted = false;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    if (isQuoted) {
      diagnostics.report(line.error("a quotation mark opens, and none closes", ""));
    }
    return cells;
  }
}
