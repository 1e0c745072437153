package io.github.groundplan.site.typography;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotation marks, dashes and dots as a printer sets them, and no line ends between a number and
 * its unit, before the sign of a sum, or between a name and its number. Which way a mark turns is
 * told by the characters around it in the source, over any marks of emphasis between.
 */
public final class Punctuation {
  private static final String EMPHASIS = "*_~";

  /** Of the SI and of computers, with their prefixes and rates; and currencies. */
  private static final Pattern UNIT =
      Pattern.compile(
          "[%‰]|°[CF]?|[€$£¥]|EUR|USD|GBP|CHF|JPY|min|h|d|kWh|px|/[a-zA-Z]+"
              + "|([nµμmckMGTPE]|[KMGTPE]i)?(s|m|g|B|b|bit|bps|Hz|W|Wh|A|V|J|l|L)(/[a-zA-Z]+)?");

  private static final String CURRENCIES = "€$£¥";

  /** Words that a number follows as a part of their name; so does it a word of capitals. */
  private static final Set<String> NUMBERED =
      Set.of(
          "chapter",
          "figure",
          "lesson",
          "page",
          "section",
          "step",
          "table", // English
          "abbildung",
          "abschnitt",
          "kapitel",
          "lektion",
          "schritt",
          "seite",
          "tabelle", // German
          "chapitre",
          "étape",
          "leçon",
          "tableau", // French
          "capítulo",
          "lección",
          "página",
          "paso",
          "sección",
          "tabla"); // Spanish

  /** French has a space before these, and no line begins with one of them. */
  private static final String CLOSERS = ";:!?»";

  /** A line of a sum ends behind one of these, never before it. */
  private static final String SIGNS = "=\u2248+\u2212\u00d7\u00f7\u00b1";

  private static final String EQUALS = "=\u2248";

  private static final String OPENERS = "([{-\u2013\u2014/\"'";

  /** Marks that a backslash keeps as they are. */
  private static final String MARKS = "\"'-.\\";

  private final CharSequence source;

  /** Whether nothing is left to be unescaped behind this. */
  private final boolean isPlain;

  /** Whether spaces tie what belongs together. */
  private final boolean hasTies;

  private final StringBuilder set = new StringBuilder();

  private Punctuation(CharSequence source, boolean isPlain, boolean hasTies) {
    this.source = source;
    this.isPlain = isPlain;
    this.hasTies = hasTies;
  }

  /** A part of a text, set. What stands behind a backslash is left as it is. */
  public static String set(CharSequence source, int start, int end) {
    return new Punctuation(source, false, true).range(start, end);
  }

  /** A text that stands alone, set. */
  public static String set(String text) {
    return set(text, 0, text.length());
  }

  /**
   * A title, or a sentence, of YAML: no Markdown, but set as the text below it is. Where it is used
   * nobody knows, as in the title of a window, so that no space ties in it.
   */
  public static String ofPlain(String text) {
    return new Punctuation(text, true, false).range(0, text.length());
  }

  /** What stands at a chart or a diagram: no Markdown, but set as the text beside it is. */
  public static String ofCaption(String text) {
    return new Punctuation(text, true, true).range(0, text.length());
  }

  private String range(int start, int end) {
    int at = start;
    while (at < end) {
      at += step(at, end);
    }
    return set.toString();
  }

  /** Sets what begins at {@code at} and gives its length. */
  private int step(int at, int end) {
    char c = source.charAt(at);
    if (c == '\\' && at + 1 < end) {
      return escaped(source.charAt(at + 1));
    }
    if (c == '-' || c == '.') {
      return run(c, at, end);
    }
    if (c == '"' || c == '\'') {
      set.append(mark(c, isOpening(c, at)));
    } else if (c == ' ' && hasTies && isTie(at)) {
      set.append('\u00a0');
    } else {
      set.append(c);
    }
    return 1;
  }

  private int escaped(char c) {
    if (!isPlain) {
      set.append('\\').append(c);
      return 2;
    }
    boolean isKept = MARKS.indexOf(c) >= 0;
    set.append(isKept ? c : '\\');
    return isKept ? 2 : 1;
  }

  private boolean isTie(int at) {
    return at > 0
        && at + 1 < source.length()
        && (isBeforeUnit(at)
            || isBeforeSign(at)
            || isBehindName(at)
            || isBeforeItsNumber(at)
            || isWithinNumber(at)
            || isWithinAbbreviation(at)
            || isBesideMark(at));
  }

  /** Whether three more digits follow: 10 000. */
  private boolean isWithinNumber(int at) {
    int start = at;
    while (start > 0 && Character.isDigit(source.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < source.length() && Character.isDigit(source.charAt(end))) {
      end++;
    }
    boolean isGroup = start == 0 || !Character.isLetterOrDigit(source.charAt(start - 1));
    return at - start >= 1 && at - start <= 3 && end - at == 4 && isGroup;
  }

  /** Whether a space stands between two letters that mean two words: z. B., d. h., J. S. */
  private boolean isWithinAbbreviation(int at) {
    return at + 2 < source.length()
        && source.charAt(at + 2) == '.'
        && Character.isLetter(source.charAt(at + 1))
        && source.charAt(at - 1) == '.'
        && at >= 2
        && Character.isLetter(source.charAt(at - 2))
        && (at == 2 || !Character.isLetterOrDigit(source.charAt(at - 3)));
  }

  private static boolean isBehindWord(char c) {
    return Character.isWhitespace(c) || ".,)?!".indexOf(c) >= 0;
  }

  private boolean isBesideMark(int at) {
    boolean isClosing =
        CLOSERS.indexOf(source.charAt(at + 1)) >= 0
            && (at + 2 == source.length() || isBehindWord(source.charAt(at + 2)))
            && !Character.isWhitespace(source.charAt(at - 1));
    boolean isOpening =
        source.charAt(at - 1) == '«' && (at == 1 || Character.isWhitespace(source.charAt(at - 2)));
    return isClosing || isOpening;
  }

  /** Whether a sum goes on behind a space: 4 × 4 = 16. */
  private boolean isBeforeSign(int at) {
    return SIGNS.indexOf(source.charAt(at + 1)) >= 0
        && at + 2 < source.length()
        && source.charAt(at + 2) == ' '
        && !Character.isWhitespace(source.charAt(at - 1));
  }

  /** Whether a letter has its value behind a sign and a space: β = 0.5. */
  private boolean isBehindName(int at) {
    return at >= 3
        && EQUALS.indexOf(source.charAt(at - 1)) >= 0
        && source.charAt(at - 2) == ' '
        && Character.isLetter(source.charAt(at - 3))
        && (at == 3 || !Character.isLetterOrDigit(source.charAt(at - 4)))
        && Character.isDigit(source.charAt(at + 1));
  }

  /** Whether a space stands between a name and its number: RFC 9110, section 3.3. */
  private boolean isBeforeItsNumber(int at) {
    int start = at;
    while (start > 0 && Character.isLetter(source.charAt(start - 1))) {
      start--;
    }
    String word = source.subSequence(start, at).toString();
    boolean isCapitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return Character.isDigit(source.charAt(at + 1))
        && (isCapitals
            || CURRENCIES.indexOf(source.charAt(at - 1)) >= 0
            || NUMBERED.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a space stands between a number and its unit: 10 ms, 80 %. */
  private boolean isBeforeUnit(int at) {
    if (!Character.isDigit(source.charAt(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < source.length() && isOfUnit(source.charAt(end))) {
      end++;
    }
    return UNIT.matcher(source.subSequence(at + 1, end)).matches();
  }

  private static boolean isOfUnit(char c) {
    return Character.isLetterOrDigit(c) || "%‰°/€$£¥".indexOf(c) >= 0;
  }

  private int run(char c, int at, int end) {
    int length = 1;
    while (at + length < end && source.charAt(at + length) == c) {
      length++;
    }
    set.append(c == '.' ? dots(length) : dash(at, length));
    return length;
  }

  private static String dots(int length) {
    return length == 3 ? "\u2026" : ".".repeat(length);
  }

  /** Two hyphens are a dash, but not where an option begins: {@code --load}. */
  private String dash(int at, int length) {
    boolean isOption =
        Character.isLetter(after(at + length - 1)) && Character.isWhitespace(before(at));
    if (length == 2 && !isOption) {
      return "\u2013";
    }
    return length == 3 && !isOption ? "\u2014" : "-".repeat(length);
  }

  private static char mark(char c, boolean isOpening) {
    if (c == '"') {
      return isOpening ? '\u201c' : '\u201d';
    }
    return isOpening ? '\u2018' : '\u2019';
  }

  private boolean isOpening(char c, int at) {
    char before = before(at);
    char after = after(at);
    boolean canOpen = Character.isWhitespace(before) || OPENERS.indexOf(before) >= 0;
    // The '90s: what is left out has an apostrophe.
    boolean isYear = c == '\'' && Character.isDigit(after);
    return canOpen && !Character.isWhitespace(after) && !isYear;
  }

  private char before(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (EMPHASIS.indexOf(source.charAt(i)) < 0) {
        return source.charAt(i);
      }
    }
    return ' ';
  }

  private char after(int at) {
    for (int i = at + 1; i < source.length(); i++) {
      if (EMPHASIS.indexOf(source.charAt(i)) < 0) {
        return source.charAt(i);
      }
    }
    return ' ';
  }
}
