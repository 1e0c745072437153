package io.github.groundplan.site.math;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Reads what begins with a backslash. */
final class Commands {
  /** In em; TeXbook, chapter 18. */
  private static final Map<String, String> SPACES =
      Map.of(
          ",", "0.1667", ":", "0.2222", ">", "0.2222", ";", "0.2778", "!", "-0.1667", " ", "0.3333",
          "quad", "1", "qquad", "2");

  private static final Map<String, String> SIZES =
      Map.of("big", "1.2", "Big", "1.6", "bigg", "2.1", "Bigg", "2.6");

  private final Cursor cursor;
  private final Rows rows;
  private final Symbols symbols;
  private final Fences fences;
  private final Tables tables;
  private final Words words;

  Commands(Cursor cursor, Rows rows, Symbols symbols) {
    this.cursor = cursor;
    this.rows = rows;
    this.symbols = symbols;
    fences = new Fences(cursor, rows, symbols);
    tables = new Tables(cursor, rows);
    words = new Words(cursor, rows);
  }

  Box read() {
    int at = cursor.at();
    String name = cursor.command();
    Optional<Symbols.Symbol> symbol = symbols.find(name);
    if (symbol.isPresent()) {
      return symbol(symbol.get(), name);
    }
    if (SPACES.containsKey(name)) {
      return space(SPACES.get(name));
    }
    if (name.length() == 1 && "{}|%$#&_".contains(name)) {
      return escaped(name);
    }
    String size = SIZES.get(name.replaceAll("[lrm]$", ""));
    if (size != null) {
      return fences.sized(size, name);
    }
    return Alphabet.of(name)
        .map(letters -> Box.plain(rows.argument("\\" + name, letters)))
        .orElseGet(() -> structure(name, at));
  }

  private static Box escaped(String name) {
    return switch (name) {
      case "{", "}" -> Box.fence(name);
      case "|" -> Box.fence("\u2016");
      default -> Box.plain("<mi>" + Rows.escape(name) + "</mi>");
    };
  }

  private Box symbol(Symbols.Symbol symbol, String name) {
    String text = symbol.text();
    return switch (symbol.kind()) {
      case LETTER -> rows.identifier(text, "<mi>" + text + "</mi>");
      case UPRIGHT -> rows.identifier(text, "<mi mathvariant=\"normal\">" + text + "</mi>");
      case OPERATOR -> Box.operator(text);
      case FENCE -> Box.fence(text);
      case BIG -> Box.tall(Box.operator(text).xml());
      case INTEGRAL -> Box.operator(text);
      case LIMIT -> Box.limit(text);
      case FUNCTION -> new Box("<mi>" + text + "</mi>", false, true);
      case ACCENT -> accent(name, text);
      case BELOW -> {
        String base = rows.argument("\\" + name);
        yield Box.tall("<munder>" + base + "<mo>" + text + "</mo></munder>");
      }
      // Few fonts have a line that grows with what is below it.
      case RULE -> {
        String base = rows.argument("\\" + name);
        yield Box.plain("<mrow class=\"formula-" + text + "\">" + base + "</mrow>");
      }
    };
  }

  private Box accent(String name, String text) {
    String base = rows.argument("\\" + name);
    boolean isWide = name.startsWith("over") || name.startsWith("wide");
    String mark = "<mo stretchy=\"" + isWide + "\">" + text + "</mo>";
    String xml = "<mover accent=\"true\">" + base + mark + "</mover>";
    return name.equals("overbrace") ? Box.tall(xml) : Box.plain(xml);
  }

  private Box structure(String name, int at) {
    return switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> fraction(name);
      case "binom" -> binomial();
      case "sqrt" -> root();
      case "text", "textrm", "textbf", "textit", "textsf", "texttt", "emph", "mbox" ->
          words.read(name);
      case "operatorname" -> operatorName();
      case "left" -> fences.stretched(at);
      case "begin" -> tables.read(at);
      case "overset", "stackrel" -> stacked(name, "mover");
      case "underset" -> stacked(name, "munder");
      case "pmod" -> modulo();
      case "phantom" -> Box.plain("<mphantom>" + rows.argument("\\phantom") + "</mphantom>");
      case "displaystyle" -> Box.plain("<mstyle displaystyle=\"true\">" + rows.row() + "</mstyle>");
      case "substack" -> Box.plain(tables.lines(at));
      case "not" -> not(at);
      case "limits", "nolimits" -> {
        String message = "\\" + name + " stands behind an operator";
        throw cursor.mistake(at, name.length() + 1, message, "as in \\sum\\" + name);
      }
      default -> throw unknown(name, at);
    };
  }

  private Mistake unknown(String name, int at) {
    String hint = Advice.instead(name, symbols.names(), SIZES.keySet());
    return cursor.mistake(at, name.length() + 1, "there is no command \\" + name, hint);
  }

  private Box fraction(String name) {
    String parts = rows.argument("\\" + name) + rows.argument("\\" + name);
    String fraction = "<mfrac>" + parts + "</mfrac>";
    return switch (name) {
      case "dfrac", "cfrac" -> Box.plain("<mstyle displaystyle=\"true\">" + fraction + "</mstyle>");
      case "tfrac" -> Box.plain("<mstyle displaystyle=\"false\">" + fraction + "</mstyle>");
      default -> Box.plain(fraction);
    };
  }

  private Box binomial() {
    String parts = rows.argument("\\binom") + rows.argument("\\binom");
    return Box.plain(
        "<mrow><mo>(</mo><mfrac linethickness=\"0\">" + parts + "</mfrac><mo>)</mo></mrow>");
  }

  private Box root() {
    cursor.skipSpace();
    if (!cursor.take("[")) {
      return Box.plain("<msqrt>" + rows.argument("\\sqrt") + "</msqrt>");
    }
    String index = rows.rowUpTo(']');
    return Box.plain("<mroot>" + rows.argument("\\sqrt") + index + "</mroot>");
  }

  private Box operatorName() {
    boolean isTall = cursor.take("*");
    String name = words.name();
    return isTall ? Box.limit(name) : new Box(Alphabet.RM.identifier(name), false, true);
  }

  private Box stacked(String name, String tag) {
    String mark = rows.argument("\\" + name);
    String base = rows.argument("\\" + name);
    return Box.plain("<" + tag + ">" + base + mark + "</" + tag + ">");
  }

  private Box modulo() {
    String number = rows.argument("\\pmod");
    String modulus = "<mi>mod</mi>" + space("0.3333").xml() + number;
    return Box.plain(
        "<mrow>"
            + space("0.4444").xml()
            + Box.fence("(").xml()
            + modulus
            + Box.fence(")").xml()
            + "</mrow>");
  }

  private Box not(int at) {
    String negated = rows.argument("\\not");
    if (!negated.matches("<mo[^>]*>[^<]+</mo>")) {
      throw cursor.mistake(at, 4, "\\not needs a relation behind it", "as in \\not=");
    }
    String struck = negated.replace("</mo>", "\u0338</mo>");
    // Most fonts have a sign for it, and few can put the stroke in its place.
    return Box.plain(Normalizer.normalize(struck, Normalizer.Form.NFC));
  }

  private static Box space(String em) {
    return Box.plain("<mspace width=\"" + em + "em\"></mspace>");
  }
}
