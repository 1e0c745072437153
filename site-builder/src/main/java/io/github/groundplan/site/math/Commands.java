package io.github.groundplan.site.math;

import io.github.groundplan.sim.text.Spelling;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what begins with a backslash. */
final class Commands {
  /** In em; TeXbook, chapter 18. */
  private static final Map<String, String> SPACES =
      Map.of(
          ",", "0.1667", ":", "0.2222", ">", "0.2222", ";", "0.2778", "!", "-0.1667", " ", "0.3333",
          "quad", "1", "qquad", "2");

  private static final Map<String, String> SIZES =
      Map.of("big", "1.2", "Big", "1.6", "bigg", "2.1", "Bigg", "2.6");

  private static final Set<String> OTHERS =
      Set.of(
          "begin",
          "binom",
          "boldsymbol",
          "cfrac",
          "dfrac",
          "displaystyle",
          "end",
          "frac",
          "left",
          "limits",
          "mathit",
          "mathrm",
          "mbox",
          "middle",
          "nolimits",
          "not",
          "operatorname",
          "overset",
          "phantom",
          "pmod",
          "qquad",
          "quad",
          "right",
          "sqrt",
          "stackrel",
          "substack",
          "text",
          "textbf",
          "textit",
          "textrm",
          "texttt",
          "tfrac",
          "underset");

  private final Cursor cursor;
  private final Rows rows;
  private final Symbols symbols;
  private final Fences fences;
  private final Tables tables;

  Commands(Cursor cursor, Rows rows, Symbols symbols) {
    this.cursor = cursor;
    this.rows = rows;
    this.symbols = symbols;
    fences = new Fences(cursor, rows, symbols);
    tables = new Tables(cursor, rows);
  }

  Box read() {
    int at = cursor.at();
    String name = cursor.command();
    Optional<Symbols.Symbol> symbol = symbols.find(name);
    if (symbol.isPresent()) {
      return symbol(symbol.get(), name);
    }
    if (SPACES.containsKey(name)) {
      return Box.plain("<mspace width=\"" + SPACES.get(name) + "em\"></mspace>");
    }
    if (name.length() == 1 && "{}|%$#&_".contains(name)) {
      return escaped(name);
    }
    String size = SIZES.get(name.replaceAll("[lrm]$", ""));
    if (size != null) {
      return fences.sized(size, name);
    }
    Optional<Alphabet> alphabet = Alphabet.of(name);
    return alphabet.isPresent()
        ? Box.plain(letters(alphabet.get().set(Rows.escape(cursor.braced(name)))))
        : structure(name, at);
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
      case LETTER -> Box.plain("<mi>" + text + "</mi>");
      case UPRIGHT -> Box.plain("<mi mathvariant=\"normal\">" + text + "</mi>");
      case OPERATOR -> Box.operator(text);
      case FENCE -> Box.fence(text);
      case BIG -> Box.tall(Box.operator(text).xml());
      case INTEGRAL -> Box.operator(text);
      case LIMIT -> new Box("<mo movablelimits=\"true\">" + text + "</mo>", true, true);
      case FUNCTION -> new Box("<mi>" + text + "</mi>", false, true);
      case ACCENT -> accent(name, text);
      case BELOW -> {
        String base = rows.argument("\\" + name);
        yield Box.tall("<munder>" + base + "<mo>" + text + "</mo></munder>");
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
      case "text", "textrm", "mbox" -> Box.plain(text(cursor.braced(name)));
      case "textbf" -> Box.plain(text(Alphabet.BF.set(cursor.braced(name))));
      case "textit" -> Box.plain(text(cursor.braced(name)));
      case "texttt" -> Box.plain(text(Alphabet.TT.set(cursor.braced(name))));
      case "mathrm", "mathit" -> Box.plain(letters(Rows.escape(cursor.braced(name))));
      case "operatorname" -> operatorName();
      case "left" -> fences.stretched(at);
      case "begin" -> tables.read(at);
      case "overset", "stackrel" -> stacked(name, "mover");
      case "underset" -> stacked(name, "munder");
      case "pmod" -> modulo();
      case "phantom" -> Box.plain("<mphantom>" + rows.argument("\\phantom") + "</mphantom>");
      case "displaystyle" -> Box.plain("<mstyle displaystyle=\"true\">" + rows.row() + "</mstyle>");
      case "substack" -> Box.plain(tables.lines(at));
      case "limits", "nolimits" -> Box.plain("");
      case "not" -> not(at);
      default -> throw unknown(name, at);
    };
  }

  private Mistake unknown(String name, int at) {
    Set<String> known = new TreeSet<>(symbols.names());
    known.addAll(OTHERS);
    known.addAll(SIZES.keySet());
    for (Alphabet alphabet : Alphabet.values()) {
      known.add(alphabet.command());
    }
    String hint =
        Spelling.nearest(name, known)
            .map(near -> "did you mean \\" + near + "?")
            .orElse("docs/authoring.md lists what can be written");
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
    int open = cursor.at();
    if (!cursor.take("[")) {
      return Box.plain("<msqrt>" + rows.argument("\\sqrt") + "</msqrt>");
    }
    StringBuilder degree = new StringBuilder();
    while (!cursor.isAtEnd() && cursor.peek() != ']') {
      degree.append(cursor.next());
    }
    if (!cursor.take("]")) {
      throw cursor.mistake(open, 1, "this bracket is never closed", "close it with ]");
    }
    String index = new Rows(new Cursor(degree.toString()), symbols).whole();
    return Box.plain("<mroot>" + rows.argument("\\sqrt") + index + "</mroot>");
  }

  private Box operatorName() {
    boolean isTall = cursor.take("*");
    String name = Rows.escape(cursor.braced("operatorname"));
    return isTall
        ? new Box("<mo movablelimits=\"true\">" + name + "</mo>", true, true)
        : new Box(letters(name), false, true);
  }

  private Box stacked(String name, String tag) {
    String mark = rows.argument("\\" + name);
    String base = rows.argument("\\" + name);
    return Box.plain("<" + tag + ">" + base + mark + "</" + tag + ">");
  }

  private Box modulo() {
    String number = rows.argument("\\pmod");
    String space = "<mspace width=\"0.4444em\"></mspace>";
    return Box.plain(
        "<mrow>" + space + "<mo>(</mo><mi>mod</mi>" + space + number + "<mo>)</mo></mrow>");
  }

  private Box not(int at) {
    String negated = rows.argument("\\not");
    if (!negated.matches("<mo[^>]*>[^<]+</mo>")) {
      throw cursor.mistake(at, 4, "\\not needs a relation behind it", "as in \\not=");
    }
    return Box.plain(negated.replace("</mo>", "\u0338</mo>"));
  }

  /** One letter is slanted unless told otherwise, several are not. */
  private static String letters(String text) {
    boolean isOne = text.codePointCount(0, text.length()) == 1;
    return "<mi" + (isOne ? " mathvariant=\"normal\"" : "") + ">" + text + "</mi>";
  }

  private static String text(String text) {
    String kept = Rows.escape(text).replaceAll("^ | $", "\u00a0").replace("\\%", "%");
    return "<mtext>" + kept + "</mtext>";
  }
}
