package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what was to be a table and is text, and cells that a table has no column for: Markdown
 * leaves them out.
 */
final class LostTables {
  /** The line below the heads. Nothing is tried twice, for a line may have thousands of letters. */
  private static final Pattern MARKS =
      Pattern.compile("\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+");

  private static final Pattern ROW = Pattern.compile("\\|[|\\s]*+[^|\\s].*\\|");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final Place place;
  private final Diagnostics diagnostics;

  private LostTables(Place place, Diagnostics diagnostics) {
    this.place = place;
    this.diagnostics = diagnostics;
  }

  /** Reports them. */
  static void report(Document document, Place place, Diagnostics diagnostics) {
    if (document.getChars().indexOf('|') < 0) {
      return;
    }
    LostTables lost = new LostTables(place, diagnostics);
    for (Node node : document.getDescendants()) {
      if (node instanceof Paragraph paragraph) {
        lost.text(paragraph.getContentLines());
      } else if (node instanceof TableRow row) {
        lost.row(row);
      }
    }
  }

  private void text(List<BasedSequence> lines) {
    for (int i = 1; i < lines.size(); i++) {
      BasedSequence heads = lines.get(i - 1);
      BasedSequence line = lines.get(i);
      if (isTable(heads, line)) {
        lost(heads, line, i == 1);
        return;
      }
      if (ROW.matcher(heads.trim()).matches() && ROW.matcher(line.trim()).matches()) {
        String hint = "write a line below the heads: |" + " --- |".repeat(cells(heads).size());
        report(heads, "this makes no table", hint);
        return;
      }
    }
  }

  private static boolean isTable(BasedSequence heads, BasedSequence marks) {
    return heads.indexOf('|') >= 0 && marks.indexOf('|') >= 0 && MARKS.matcher(marks).matches();
  }

  private void lost(BasedSequence heads, BasedSequence marks, boolean isFirst) {
    int wanted = cells(heads).size();
    int there = cells(marks).size();
    if (wanted == there && !isFirst) {
      report(heads, "this table is part of the text above it", "leave a line free above it");
    } else if (wanted == there) {
      report(marks, "this makes no table", "write it as |" + " --- |".repeat(wanted));
    } else {
      String hint = "there are " + wanted + " heads, and " + there + " below them";
      report(marks, "this makes no table", hint);
    }
  }

  /** What stands behind the last cell of a row for which there is a column. */
  private void row(TableRow row) {
    Node last = row.getLastChild();
    if (last == null || last.getEndOffset() < row.getStartOffset()) {
      return; // Cells were added, for it has too few.
    }
    BasedSequence text = row.getDocument().getChars();
    int end = text.indexOf('\n', last.getEndOffset());
    BasedSequence rest =
        text.subSequence(last.getEndOffset(), end < 0 ? text.length() : end).trim();
    if (!rest.toString().replaceAll("[|\\s]", "").isEmpty()) {
      String hint = "a bar within a cell is written \\|";
      report(rest, "there is no head for this cell", hint);
    }
  }

  private void report(BasedSequence line, String message, String hint) {
    diagnostics.report(place.of(line.trim()).error(message, hint));
  }

  /** What stands between the bars of a line. */
  private static List<String> cells(BasedSequence line) {
    String row = line.toString().strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
    return List.of(BAR.split(row, -1));
  }
}
