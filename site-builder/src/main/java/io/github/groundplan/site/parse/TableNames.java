package io.github.groundplan.site.parse;

/**
 * Names the tables of a page, those of included texts among them, by the heading that they stand
 * under: no two have the same name in a section.
 */
final class TableNames {
  private String section = "";
  private int tablesInSection;

  /** From here on tables stand under this heading. */
  void begin(String heading) {
    section = heading;
    tablesInSection = 0;
  }

  /** The name of the next table. */
  String next() {
    tablesInSection++;
    String number = tablesInSection == 1 ? "" : " " + tablesInSection;
    return "Table" + number + (section.isEmpty() ? "" : ": " + section);
  }
}
