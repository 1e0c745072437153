package io.github.groundplan.site.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows: symbols, one behind the other, with what is written below and above them. */
final class Rows {
  private static final int MOST_DEEP = 60;

  /** Between a function and what stands beside it; TeXbook, chapter 18. */
  private static final String THIN_SPACE = "<mspace width=\"0.1667em\"></mspace>";

  private final Cursor cursor;
  private final Symbols symbols;
  private final Commands commands;
  private final Scripts scripts;
  private Optional<Alphabet> alphabet = Optional.empty();

  /** The character that ends the row that is being read, if it is none that always does. */
  private char end;

  private int depth;

  Rows(Cursor cursor, Symbols symbols) {
    this.cursor = cursor;
    this.symbols = symbols;
    scripts = new Scripts(cursor, this);
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
    char before = end;
    end = '\0';
    String row = boxes();
    end = before;
    depth--;
    return row;
  }

  /** A row up to this character, over which it steps; the one before it opened the row. */
  String rowUpTo(char close) {
    int open = cursor.at() - 1;
    char before = end;
    end = close;
    String row = boxes();
    end = before;
    if (!cursor.take(String.valueOf(close))) {
      String what = close == ']' ? "bracket" : "formula";
      throw cursor.mistake(open, 1, "this " + what + " is never closed", "close it with " + close);
    }
    return row;
  }

  /** An argument: what stands in braces, or the next symbol. */
  String argument(String what) {
    cursor.skipSpace();
    if (isEnd()) {
      String hint = "put it in braces: {…}";
      throw cursor.mistake(cursor.at() - 1, 1, what + " needs something behind it", hint);
    }
    return base(true).xml();
  }

  /** An argument whose letters are those of another alphabet. */
  String argument(String what, Alphabet letters) {
    Optional<Alphabet> before = alphabet;
    alphabet = Optional.of(letters);
    String argument = argument(what);
    alphabet = before;
    return argument;
  }

  /** An identifier in the letters that are asked for here. */
  Box identifier(String word, String otherwise) {
    return Box.plain(alphabet.map(letters -> letters.identifier(word)).orElse(otherwise));
  }

  /** Several parts as one. A lone operator would take its form from its new neighbours. */
  static String joined(List<String> parts) {
    List<String> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
    boolean isOne = filled.size() == 1 && !filled.get(0).matches("(?s)<mo[ >].*");
    return isOne ? filled.get(0) : "<mrow>" + String.join("", filled) + "</mrow>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private boolean isEnd() {
    cursor.skipSpace();
    char c = cursor.peek();
    return cursor.isAtEnd()
        || c == '}'
        || (c == end && end != '\0')
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

  private String boxes() {
    List<String> boxes = new ArrayList<>();
    Box before = Box.operator("");
    while (!isEnd()) {
      Box read = scripts.read();
      Box box = before.isOperand() || boxes.isEmpty() ? read : read.asSign();
      if (box.isFunction() && before.isOperand()) {
        boxes.add(THIN_SPACE);
      }
      boxes.add(box.xml());
      if (box.isFunction()) {
        boxes.add(application());
      }
      before = box.isSpace() ? before : box.isFunction() ? Box.operator("") : box;
    }
    return joined(boxes);
  }

  /** A symbol or a group; of digits and letters as an argument, TeX takes one. */
  Box base(boolean isArgument) {
    int at = cursor.at();
    char c = cursor.peek();
    if (c == '\\') {
      return commands.read();
    }
    if (cursor.isNumber()) {
      String digits = isArgument ? String.valueOf(cursor.next()) : cursor.number();
      return Box.plain(
          "<mn>" + alphabet.map(letters -> letters.set(digits)).orElse(digits) + "</mn>");
    }
    if (Character.isLetter(c)) {
      String word =
          isArgument || alphabet.isEmpty() ? String.valueOf(cursor.next()) : cursor.word();
      return identifier(word, "<mi>" + word + "</mi>");
    }
    cursor.next();
    return c == '{' ? group(at) : symbol(c, at);
  }

  private Box group(int open) {
    String row = row();
    if (!cursor.take("}")) {
      throw cursor.unclosed(open);
    }
    return row.equals("<mrow><mo>,</mo></mrow>") ? Box.plain("<mtext>,</mtext>") : Box.plain(row);
  }

  private Box symbol(char c, int at) {
    if ("#$%".indexOf(c) >= 0) {
      throw cursor.mistake(at, 1, c + " means something else in a formula", "write \\" + c);
    }
    return switch (c) {
      case '(', '[', ')', ']' -> Box.fence(String.valueOf(c));
      case '|' -> Box.bar();
      case '-' -> Box.operator("\u2212");
      case '*' -> Box.operator("\u2217");
      case '/' -> Box.plain("<mo lspace=\"0em\" rspace=\"0em\">/</mo>");
      case '~' -> Box.plain("<mtext>\u00a0</mtext>");
      case '+', '=', '<', '>', ',', ';', ':', '!', '?', '.' ->
          Box.operator(escape(String.valueOf(c)));
      default -> other(c, at);
    };
  }

  private Box other(char c, int at) {
    if (c < 128 || Character.isSurrogate(c)) {
      String hint = Character.isSurrogate(c) ? "put it into \\text{…}" : "";
      throw cursor.mistake(at, 1, "this cannot stand in a formula", hint);
    }
    return Box.operator(String.valueOf(c));
  }

  /** Between a function and what it is applied to; a bracket or an operator needs no space. */
  private String application() {
    cursor.skipSpace();
    Optional<Symbols.Symbol> next = symbols.find(cursor.nextCommand());
    boolean isApart =
        !isEnd()
            && !cursor.isCommand("left")
            && !cursor.isCommand("{")
            && !cursor.nextCommand().startsWith("big")
            && (cursor.isNumber()
                || Character.isLetter(cursor.peek())
                || cursor.peek() == '{'
                || (cursor.peek() == '\\' && next.filter(Symbols.Symbol::isOperator).isEmpty()));
    return "<mo>\u2061</mo>" + (isApart ? THIN_SPACE : "");
  }
}
