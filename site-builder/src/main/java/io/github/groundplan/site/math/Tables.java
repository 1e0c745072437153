package io.github.groundplan.site.math;

import io.github.groundplan.sim.text.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what stands in lines and columns: matrices, cases, aligned equations. */
final class Tables {
  private static final Map<String, Layout> LAYOUTS = layouts();

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
      String hint = Spelling.hint(name, LAYOUTS.keySet());
      throw cursor.mistake(at + 7, name.length(), "there is no environment " + name, hint);
    }
    String columns = name.equals("array") ? cursor.braced("begin{array}") : layout.columns;
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
    layouts.put("split", new Layout("", "", "rl", true));
    layouts.put("gathered", new Layout("", "", "c", true));
    layouts.put("cases", new Layout("{", "", "l", false));
    layouts.put("array", new Layout("", "", "c", false));
    layouts.put("matrix", new Layout("", "", "c", false));
    layouts.put("pmatrix", new Layout("(", ")", "c", false));
    layouts.put("bmatrix", new Layout("[", "]", "c", false));
    layouts.put("Bmatrix", new Layout("{", "}", "c", false));
    layouts.put("vmatrix", new Layout("|", "|", "c", false));
    layouts.put("smallmatrix", new Layout("", "", "c", false));
    return Map.copyOf(layouts);
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
