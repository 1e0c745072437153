package io.github.groundplan.site.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads words in formulas: their spaces count, and formulas may stand among them. */
final class Words {
  /** What a backslash says in a text; TeX has no other way to write most of it. */
  private static final Map<String, String> ESCAPES =
      Map.of(
          "%",
          "%", "&", "&", "_", "_", "$", "$", "#", "#", "{", "{", "}", "}", " ", " ", ",", "\u2009");

  private final Cursor cursor;
  private final Rows rows;

  Words(Cursor cursor, Rows rows) {
    this.cursor = cursor;
    this.rows = rows;
  }

  Box read(String command) {
    return switch (command) {
      case "textbf" -> text(command, "", Alphabet.BF::set);
      case "texttt" -> text(command, "", Alphabet.TT::set);
      case "textsf" -> text(command, "", Alphabet.SF::set);
      case "textit", "emph" -> text(command, " class=\"formula-italic\"", words -> words);
      default -> text(command, "", words -> words);
    };
  }

  /** The name of a function that is not known here. */
  String name() {
    int open = cursor.open("operatorname", "as in \\operatorname{Var}");
    StringBuilder name = new StringBuilder();
    while (!cursor.take("}")) {
      cursor.skipSpace();
      name.append(symbol(open, "operatorname"));
    }
    return Rows.escape(name.toString());
  }

  private Box text(String command, String attributes, UnaryOperator<String> letters) {
    int open = cursor.open(command, "as in \\text{if}");
    List<String> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      if (cursor.take("$")) {
        parts.add(words(words, attributes, letters));
        parts.add(rows.rowUpTo('$'));
        words.setLength(0);
      } else if (cursor.take("{")) {
        depth++;
      } else if (cursor.take("}")) {
        depth--;
      } else {
        words.append(symbol(open, command));
      }
    }
    parts.add(words(words, attributes, letters));
    return Box.plain(Rows.joined(parts));
  }

  /** Spaces at either end would not be seen. */
  private static String words(
      StringBuilder words, String attributes, UnaryOperator<String> letters) {
    String kept = letters.apply(words.toString()).replaceAll("^ | $", "\u00a0");
    return kept.isEmpty() ? "" : "<mtext" + attributes + ">" + Rows.escape(kept) + "</mtext>";
  }

  private String symbol(int open, String command) {
    int at = cursor.at();
    if (cursor.isAtEnd()) {
      throw cursor.unclosed(open);
    }
    char c = cursor.peek();
    if (c != '\\') {
      cursor.next();
      return c == '~' ? "\u00a0" : String.valueOf(c);
    }
    String name = cursor.command();
    String text = ESCAPES.get(name);
    if (text == null) {
      String message = "\\" + name + " cannot stand in \\" + command;
      throw cursor.mistake(at, name.length() + 1, message, "end the text before it");
    }
    return text;
  }
}
