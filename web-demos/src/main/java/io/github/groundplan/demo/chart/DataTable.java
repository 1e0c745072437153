package io.github.groundplan.demo.chart;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of a chart as a table.
 *
 * @param caption what the table holds
 * @param columns the column heads; the first column names the rows
 * @param rows as many cells each as there are columns
 * @param ifEmpty what to do to get data, when there are no rows
 */
public record DataTable(
    String caption, List<String> columns, List<List<String>> rows, String ifEmpty) {

  /** The table, folded away behind its caption. */
  public Element folded() {
    return element(
        "details",
        attributes("class", "demo__table"),
        element("summary", Attributes.none(), caption),
        body());
  }

  /** The table, in sight. */
  public Element open() {
    return element("div", attributes("class", "demo__table"), body());
  }

  private Element body() {
    if (rows.isEmpty()) {
      return element("p", Attributes.none(), ifEmpty);
    }
    List<Node> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, "row", "td"));
    }
    return element(
        "table",
        Attributes.none(),
        element("caption", attributes("class", "visually-hidden"), caption),
        element("thead", Attributes.none(), line(columns, "col", "th")),
        element("tbody", Attributes.none(), lines));
  }

  private static Element line(List<String> cells, String scope, String tag) {
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean isHead = i == 0 || tag.equals("th");
      all.add(
          element(
              isHead ? "th" : "td",
              isHead ? attributes("scope", i == 0 ? scope : "col") : Attributes.none(),
              cells.get(i)));
    }
    return element("tr", Attributes.none(), all);
  }
}
