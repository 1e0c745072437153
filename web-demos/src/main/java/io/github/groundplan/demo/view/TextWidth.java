package io.github.groundplan.demo.view;

/**
 * How wide a text is in a drawing, about: views are built where no text can be measured.
 *
 * @param size of the type, in the drawing's units
 */
public record TextWidth(double size) {
  private static final String NARROW = "iljtfrI.,:;'|!()[]- ·";
  private static final String BROAD = "mwMW%×✓✗";
  private static final double BOLD = 1.1;

  /** How wide a text is, in the drawing's units. */
  public double of(String text, boolean isBold) {
    double letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += letter(text.charAt(i));
    }
    return letters * size * (isBold ? BOLD : 1);
  }

  /**
   * The text, or as much of its beginning as fits, with an ellipsis. A number at its end stays, as
   * it tells one replica from the next: {@code recomm…-2}.
   */
  public String fit(String text, boolean isBold, double width) {
    if (of(text, isBold) <= width) {
      return text;
    }
    String tail = "…" + text.substring(numberFrom(text));
    int end = text.length() - tail.length();
    while (end > 1 && of(text.substring(0, end) + tail, isBold) > width) {
      end--;
    }
    return text.substring(0, Math.max(1, end)) + tail;
  }

  /** Where the hyphen of a number at the end stands; the length if there is none. */
  private static int numberFrom(String text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    boolean isNumber = start < text.length() && start > 1 && text.charAt(start - 1) == '-';
    return isNumber ? start - 1 : text.length();
  }

  /** In Source Sans 3, as a share of the size, a little on the broad side. */
  private static double letter(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.3;
    }
    if (BROAD.indexOf(letter) >= 0) {
      return 0.82;
    }
    boolean isLarge = (letter >= 'A' && letter <= 'Z') || letter == '…';
    return isLarge ? 0.6 : 0.5;
  }
}
