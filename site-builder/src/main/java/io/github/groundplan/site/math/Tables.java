package io.github.groundplan.site.math;

import io.github.groundplan.sim.text.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what stands in lines and columns: matrices, cases, aligned equations. */
final class Tables {
  private static final Map<String, Layout> LAYOUTS = layouts();

  private static final Set<String> NEEDLESS =
      Set.of("equation", "equation*", "displaymath", "math");

  private final Cursor cursor;
  private final Rows rows;

  Tables(Cursor cursor, Rows rows) {
    this.cursor = cursor;
    this.rows = rows;
  }

  /** From behind {@code \begin} to its {@code \end}. */
  Box read(int at) {
    String name = cursor.braced("begin");
    Layout layout = LAYOUTS.get(name);
    if (layout == null) {
      String hint =
          NEEDLESS.contains(name)
              ? "leave it out: this is a formula already"
              : Spelling.hint(name, LAYOUTS.keySet());
      throw cursor.mistake(at + 7, name.length(), "there is no environment " + name, hint);
    }
    String columns = name.equals("array") ? columns() : layout.columns;
    String table = table(columns, layout.isDisplay);
    if (!cursor.isCommand("end")) {
      String hint = "close it with \\end{" + name + "}";
      throw cursor.mistake(at, 6, "\\begin{" + name + "} never ends", hint);
    }
    int end = cursor.at();
    cursor.command();
    String closed = cursor.braced("end");
    if (!closed.equals(name)) {
      String message = "\\end{" + closed + "} closes \\begin{" + name + "}";
      throw cursor.mistake(end, 6 + closed.length(), message, "write \\end{" + name + "}");
    }
    return Box.plain("<mrow>" + layout.open() + table + layout.close() + "</mrow>");
  }

  /** Lines between braces. */
  String lines(int at) {
    cursor.skipSpace();
    if (!cursor.take("{")) {
      throw cursor.mistake(at, 9, "\\substack needs lines in braces", "");
    }
    String table = table("c", false);
    if (!cursor.take("}")) {
      throw cursor.mistake(at, 9, "these lines never end", "close them with }");
    }
    return table;
  }

  private String columns() {
    String columns = cursor.braced("begin{array}");
    String unknown = columns.replaceAll("[lcr ]", "");
    if (!unknown.isEmpty()) {
      int at = cursor.at() - 1 - columns.length() + columns.indexOf(unknown.charAt(0));
      String message = "there is no column \"" + unknown.charAt(0) + "\"";
      throw cursor.mistake(
          at, 1, message, "columns are l, c and r, and have no lines between them");
    }
    return columns;
  }

  private String table(String columns, boolean isDisplay) {
    StringBuilder xml = new StringBuilder("<mtable");
    xml.append(isDisplay ? " displaystyle=\"true\">" : ">").append("<mtr>");
    int column = 0;
    while (true) {
      String cell = rows.row();
      xml.append("<mtd").append(side(columns, column)).append('>').append(cell).append("</mtd>");
      if (cursor.take("&")) {
        column++;
      } else if (cursor.isCommand("\\")) {
        cursor.command();
        skipRoom();
        if (isAtLastLine()) {
          break;
        }
        xml.append("</mtr><mtr>");
        column = 0;
      } else {
        break;
      }
    }
    return xml.append("</mtr></mtable>").toString();
  }

  /** How far the next line is away, as in {@code \\\\[4pt]}; all are as far here. */
  private void skipRoom() {
    if (cursor.take("[")) {
      rows.rowUpTo(']');
    }
  }

  private boolean isAtLastLine() {
    cursor.skipSpace();
    return cursor.isCommand("end") || cursor.peek() == '}';
  }

  private static String side(String columns, int column) {
    String sides = columns.replaceAll("[^lcr]", "");
    char side = sides.isEmpty() ? 'c' : sides.charAt(column % sides.length());
    return side == 'c' ? "" : " class=\"formula-" + (side == 'l' ? "left" : "right") + "\"";
  }

  private static Map<String, Layout> layouts() {
    Map<String, Layout> layouts = new LinkedHashMap<>();
    layouts.put("aligned", new Layout("", "", "rl", true));
    layouts.put("align", new Layout("", "", "rl", true));
    layouts.put("align*", new Layout("", "", "rl", true));
    layouts.put("gather", new Layout("", "", "c", true));
    layouts.put("gather*", new Layout("", "", "c", true));
    layouts.put("split", new Layout("", "", "rl", true));
    layouts.put("gathered", new Layout("", "", "c", true));
    layouts.put("cases", new Layout("{", "", "l", false));
    layouts.put("dcases", new Layout("{", "", "l", true));
    layouts.put("rcases", new Layout("", "}", "l", false));
    layouts.put("array", new Layout("", "", "c", false));
    layouts.put("matrix", new Layout("", "", "c", false));
    layouts.put("pmatrix", new Layout("(", ")", "c", false));
    layouts.put("bmatrix", new Layout("[", "]", "c", false));
    layouts.put("Bmatrix", new Layout("{", "}", "c", false));
    layouts.put("vmatrix", new Layout("|", "|", "c", false));
    layouts.put("Vmatrix", new Layout("\u2016", "\u2016", "c", false));
    layouts.put("smallmatrix", new Layout("", "", "c", false));
    return Collections.unmodifiableMap(layouts);
  }

  /** How an environment looks: its brackets, and the sides of its columns, over and over. */
  private record Layout(String left, String right, String columns, boolean isDisplay) {
    String open() {
      return left.isEmpty() ? "" : "<mo fence=\"true\" form=\"prefix\">" + left + "</mo>";
    }

    String close() {
      return right.isEmpty() ? "" : "<mo fence=\"true\" form=\"postfix\">" + right + "</mo>";
    }
  }
}
