package io.github.groundplan.site.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One table: the first value of a row is its head, and columns of numbers are set to the right.
 *
 * @param isNumber of each column, whether all that stands in it is a number, or nothing
 */
record Sheet(List<String> head, List<List<String>> rows, List<Boolean> isNumber) {
  private static final Pattern NUMBER = Pattern.compile("(?:[-−+±]?[0-9][0-9.,]*(?: ?\\S{1,6})?)?");

  static Sheet of(List<String> head, List<List<String>> rows) {
    List<Boolean> isNumber = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      int column = i;
      isNumber.add(rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches()));
    }
    return new Sheet(head, rows, isNumber);
  }

  /**
   * The table, which scrolls in a frame of its own.
   *
   * @param part what of the caption's matter is in it; may be empty
   * @param isFolded whether it stands in a fold that has said its name
   */
  String html(String caption, String part, boolean isFolded) {
    String name = escaped(part.isEmpty() ? caption : part + ": " + caption);
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(name)
        .append("\">\n<table")
        .append(isFolded ? "" : " class=\"records\"")
        .append(">\n<caption")
        .append(isFolded ? " class=\"visually-hidden\">" : ">")
        .append(name)
        .append("</caption>\n<thead><tr>");
    for (int i = 0; i < head.size(); i++) {
      html.append(cell("th scope=\"col\"", i, head.get(i)));
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      html.append("<tr>").append(cell("th scope=\"row\"", 0, row.get(0)));
      for (int i = 1; i < row.size(); i++) {
        html.append(cell("td", i, row.get(i)));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>\n</div>\n").toString();
  }

  private String cell(String tag, int column, String text) {
    String side = isNumber.get(column) ? " class=\"align-right\"" : "";
    return "<" + tag + side + ">" + escaped(text) + "</" + tag.substring(0, 2) + ">";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
