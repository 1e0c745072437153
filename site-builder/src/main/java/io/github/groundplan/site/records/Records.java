package io.github.groundplan.site.records;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a file as a table; or as many tables, each in a fold that says what is in it. What
 * searches read leaves them out: they know elements of the class {@code records}.
 *
 * @param caption what the rows tell
 */
public record Records(String caption, Csv data) {
  /** The language of the block. */
  public static final String NAME = "table";

  /** The column of the groups' file whose sentence stands above the rows. */
  private static final String ABOUT = "about";

  /** All rows, as one table. */
  public String html() {
    List<List<String>> rows = data.rows().stream().map(Csv.Row::cells).toList();
    return Sheet.of(data.head(), rows).html(caption, "", false);
  }

  /**
   * All rows, in folds.
   *
   * @param by the column that names the group of a row, which is left out of the tables
   * @param groups whose first column names the groups, and whose others are told of each; nothing
   *     if only rows are counted
   * @return empty if there is a mistake, which is reported
   */
  public String html(Span by, Optional<Csv> groups, Diagnostics diagnostics) {
    int column = data.head().indexOf(by.text());
    if (column < 0) {
      String hint = Spelling.hint(by.text(), data.head());
      diagnostics.report(by.error("there is no column \"" + by.text() + "\"", hint));
      return "";
    }
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (Csv.Row row : data.rows()) {
      rows.computeIfAbsent(row.cells().get(column), name -> new ArrayList<>())
          .add(without(row.cells(), column));
    }
    if (groups.isPresent() && !fits(groups.get(), rows, diagnostics)) {
      return "";
    }
    List<String> head = without(data.head(), column);
    StringBuilder html = new StringBuilder();
    rows.forEach(
        (name, some) ->
            html.append(fold(name, groups, Sheet.of(head, some), some.size())).append('\n'));
    return html.toString();
  }

  private String fold(String name, Optional<Csv> groups, Sheet sheet, int count) {
    String about = "";
    List<String> facts = new ArrayList<>();
    if (groups.isPresent()) {
      List<String> head = groups.get().head();
      List<String> cells = row(groups.get(), name);
      for (int i = 1; i < head.size(); i++) {
        if (cells.get(i).isEmpty()) {
          continue;
        }
        if (head.get(i).equals(ABOUT)) {
          about = "<p>" + Sheet.escaped(cells.get(i)) + "</p>\n";
        } else {
          facts.add(cells.get(i) + " " + head.get(i));
        }
      }
    } else {
      facts.add(count + (count == 1 ? " row" : " rows"));
    }
    return "<details class=\"records\"><summary>"
        + Sheet.escaped(name)
        + " <span class=\"records__facts\">"
        + Sheet.escaped(String.join(" · ", facts))
        + "</span></summary>\n"
        + about
        + sheet.html(caption, name, true)
        + "</details>";
  }

  private static List<String> row(Csv groups, String name) {
    return groups.rows().stream()
        .map(Csv.Row::cells)
        .filter(cells -> cells.get(0).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean fits(
      Csv groups, Map<String, List<List<String>>> rows, Diagnostics diagnostics) {
    List<String> told = groups.rows().stream().map(row -> row.cells().get(0)).toList();
    Diagnostics own = new Diagnostics();
    for (Csv.Row row : groups.rows()) {
      if (!rows.containsKey(row.cells().get(0))) {
        String hint = Spelling.hint(row.cells().get(0), rows.keySet());
        own.report(row.line().error("no row is of this group", hint));
      }
    }
    for (String name : rows.keySet()) {
      if (!told.contains(name)) {
        Span last = groups.rows().get(groups.rows().size() - 1).line();
        own.report(last.error("the group \"" + name + "\" is missing", "add a row for it"));
      }
    }
    diagnostics.report(own.sorted());
    return own.isEmpty();
  }

  private static List<String> without(List<String> cells, int column) {
    List<String> others = new ArrayList<>(cells);
    others.remove(column);
    return others;
  }
}
