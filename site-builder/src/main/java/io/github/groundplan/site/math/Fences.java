package io.github.groundplan.site.math;

import io.github.groundplan.site.math.Symbols.Symbol;
import java.util.Optional;

/** Brackets that grow with what stands between them. */
final class Fences {
  private static final String PLAIN = "()[]|/.<>";

  private final Cursor cursor;
  private final Rows rows;
  private final Symbols symbols;

  Fences(Cursor cursor, Rows rows, Symbols symbols) {
    this.cursor = cursor;
    this.rows = rows;
    this.symbols = symbols;
  }

  /** From behind {@code \left} to its {@code \right}. */
  Box stretched(int at) {
    StringBuilder xml = new StringBuilder("<mrow>").append(fence("left", "prefix"));
    xml.append(rows.row());
    while (cursor.isCommand("middle")) {
      cursor.command();
      xml.append(fence("middle", "infix")).append(rows.row());
    }
    if (!cursor.isCommand("right")) {
      throw cursor.mistake(at, 5, "\\left has no \\right", "close it: \\right) or \\right.");
    }
    cursor.command();
    return Box.plain(xml.append(fence("right", "postfix")).append("</mrow>").toString());
  }

  /** A bracket of so many em. */
  Box sized(String em, String command) {
    String size = em + "em";
    String text = text(command);
    // Only of some is it said whether they open, close, or stand between two.
    boolean isSided = command.matches(".*[lrm]") || "/|\u2016".indexOf(text) < 0;
    return Box.plain(
        "<mo minsize=\""
            + size
            + "\" maxsize=\""
            + size
            + "\" stretchy=\"true\""
            + (isSided ? "" : Box.BESIDE)
            + ">"
            + text
            + "</mo>");
  }

  private String fence(String command, String form) {
    String text = text(command);
    return text.equals(".")
        ? ""
        : "<mo fence=\"true\" stretchy=\"true\" form=\"" + form + "\">" + text + "</mo>";
  }

  private String text(String command) {
    cursor.skipSpace();
    int at = cursor.at();
    char c = cursor.peek();
    if (c != '\0' && PLAIN.indexOf(c) >= 0) {
      cursor.next();
      return c == '<' ? "\u27e8" : c == '>' ? "\u27e9" : String.valueOf(c);
    }
    String name = c == '\\' ? cursor.command() : "";
    if (name.equals("{") || name.equals("}")) {
      return name;
    }
    Optional<Symbol> symbol = symbols.find(name);
    if (name.equals("|")) {
      return "\u2016";
    }
    if (symbol.isEmpty() || symbol.get().kind() != Symbols.Kind.FENCE) {
      String message = "\\" + command + " needs a bracket behind it";
      throw cursor.mistake(at, Math.max(1, name.length() + 1), message, "or a full stop for none");
    }
    return symbol.get().text();
  }
}
