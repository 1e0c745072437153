package io.github.groundplan.demo.view;

/** Keeps numbers in one line with their units: the space between them is one that never breaks. */
public final class Ties {
  private static final char NO_BREAK = '\u00a0';
  private static final String UNITS = " ns µs ms s min h d B kB MB GB TB PB EB ";

  private Ties() {}

  /** A text as it stands on the page. */
  public static String tied(String text) {
    StringBuilder tied = new StringBuilder(text);
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if (i > 0 && i + 1 < text.length() && isTie(text, i)) {
        tied.setCharAt(i, NO_BREAK);
      }
    }
    return tied.toString();
  }

  /** Whether a space stands within {@code 1.5 kB}, {@code 3 %}, {@code 20 /s}, {@code < 2}. */
  private static boolean isTie(String text, int space) {
    char before = text.charAt(space - 1);
    char after = text.charAt(space + 1);
    return isDigit(before)
        ? after == '%' || after == '×' || after == '/' || isUnit(text, space + 1)
        : isDigit(after) && (before == '<' || before == '>' || before == '×');
  }

  private static boolean isUnit(String text, int start) {
    int end = start;
    // Not Character.isLetter, which would bring a table of all letters there are into every page.
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end > start && UNITS.contains(" " + text.substring(start, end) + " ");
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == 'µ';
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
