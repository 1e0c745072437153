package io.github.groundplan.site.math;

import java.util.ArrayList;
import java.util.List;

/** Reads rows: symbols, one behind the other, with what is written below and above them. */
final class Rows {
  private static final int MOST_DEEP = 60;
  private static final String OPEN_FENCES = "([";
  private static final String CLOSE_FENCES = ")]|";

  private final Cursor cursor;
  private final Commands commands;
  private int depth;

  Rows(Cursor cursor, Symbols symbols) {
    this.cursor = cursor;
    commands = new Commands(cursor, this, symbols);
  }

  /** All of the formula as one row. */
  String whole() {
    String row = row();
    if (!cursor.isAtEnd()) {
      throw stray();
    }
    return row;
  }

  /** A row up to a brace, an ampersand, a new line, or a command that ends something. */
  String row() {
    if (++depth > MOST_DEEP) {
      throw cursor.mistake(cursor.at(), 1, "this lies too deep in other things", "");
    }
    List<String> boxes = new ArrayList<>();
    while (!isEnd()) {
      Box box = scripted();
      boxes.add(box.xml());
      if (box.isFunction()) {
        boxes.add(application());
      }
    }
    depth--;
    return "<mrow>" + String.join("", boxes) + "</mrow>";
  }

  /** An argument: what stands in braces, or the next symbol. */
  String argument(String what) {
    cursor.skipSpace();
    if (isEnd()) {
      String hint = "put it in braces: {…}";
      throw cursor.mistake(cursor.at() - 1, 1, what + " needs something behind it", hint);
    }
    return base().xml();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private boolean isEnd() {
    cursor.skipSpace();
    char c = cursor.peek();
    return cursor.isAtEnd()
        || c == '}'
        || c == '&'
        || cursor.isCommand("\\")
        || cursor.isCommand("end")
        || cursor.isCommand("right")
        || cursor.isCommand("middle");
  }

  private Mistake stray() {
    int at = cursor.at();
    String what = cursor.peek() == '\\' ? "\\" + cursor.command() : String.valueOf(cursor.next());
    String hint =
        what.equals("&") || what.equals("\\\\") ? "put the lines into \\begin{aligned}" : "";
    return cursor.mistake(at, what.length(), what + " closes nothing that is open here", hint);
  }

  private Box scripted() {
    char first = cursor.peek();
    Box base = first == '^' || first == '_' ? Box.EMPTY : base();
    String below = "";
    StringBuilder above = new StringBuilder();
    while (true) {
      cursor.skipSpace();
      int at = cursor.at();
      if (cursor.take("'")) {
        above.append("<mo>\u2032</mo>");
      } else if (cursor.take("^")) {
        above.append(argument("^"));
      } else if (cursor.take("_")) {
        if (!below.isEmpty()) {
          throw cursor.mistake(at, 1, "a second _ at one symbol", "use braces: {a_b}_c");
        }
        below = argument("_");
      } else {
        break;
      }
    }
    String raised = above.length() == 0 ? "" : "<mrow>" + above + "</mrow>";
    return below.isEmpty() && raised.isEmpty() ? base : base.scripted(below, raised);
  }

  private Box base() {
    int at = cursor.at();
    char c = cursor.peek();
    if (c == '\\') {
      return commands.read();
    }
    if (c >= '0' && c <= '9') {
      return Box.plain("<mn>" + cursor.number() + "</mn>");
    }
    cursor.next();
    return c == '{' ? group(at) : symbol(c, at);
  }

  private Box group(int open) {
    String row = row();
    if (!cursor.take("}")) {
      throw cursor.mistake(open, 1, "this brace is never closed", "close it with }");
    }
    return row.equals("<mrow><mo>,</mo></mrow>") ? Box.plain("<mtext>,</mtext>") : Box.plain(row);
  }

  private Box symbol(char c, int at) {
    if (OPEN_FENCES.indexOf(c) >= 0 || CLOSE_FENCES.indexOf(c) >= 0) {
      return Box.fence(String.valueOf(c));
    }
    if ("#$%".indexOf(c) >= 0) {
      throw cursor.mistake(at, 1, c + " means something else in a formula", "write \\" + c);
    }
    return switch (c) {
      case '-' -> Box.operator("\u2212");
      case '*' -> Box.operator("\u2217");
      case '/' -> Box.plain("<mo lspace=\"0em\" rspace=\"0em\">/</mo>");
      case '~' -> Box.plain("<mtext>\u00a0</mtext>");
      case '+', '=', '<', '>', ',', ';', ':', '!', '?', '.' ->
          Box.operator(escape(String.valueOf(c)));
      default -> letter(c, at);
    };
  }

  private Box letter(char c, int at) {
    if (Character.isLetter(c)) {
      return Box.plain("<mi>" + c + "</mi>");
    }
    String hint = Character.isSurrogate(c) ? "put it into \\text{…}" : "";
    if (c < 128 || Character.isSurrogate(c)) {
      throw cursor.mistake(at, 1, "this cannot stand in a formula", hint);
    }
    return Box.operator(String.valueOf(c));
  }

  /** Between a function and what it is applied to; a bracket needs no space before it. */
  private String application() {
    cursor.skipSpace();
    boolean hasBracket =
        OPEN_FENCES.indexOf(cursor.peek()) >= 0 || cursor.isCommand("left") || isEnd();
    return "<mo>\u2061</mo>" + (hasBracket ? "" : "<mspace width=\"0.1667em\"></mspace>");
  }
}
