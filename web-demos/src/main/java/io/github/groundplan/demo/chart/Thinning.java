package io.github.groundplan.demo.chart;

import java.util.Arrays;

/**
 * Which of the words on poles are shown: all of a few. Of many, those that stand apart, the earlier
 * before the later, so that words do not tower above what they are about.
 */
final class Thinning {
  /** So many words are told apart in whatever rows they need. */
  private static final int FEW = 8;

  private Thinning() {}

  /**
   * Says of each word whether it is shown.
   *
   * @param places of the poles, 0 to 1, ascending
   * @param widths of the words, as shares of the narrowest drawing
   */
  static boolean[] shown(double[] places, double[] widths) {
    boolean[] shown = new boolean[places.length];
    if (places.length <= FEW) {
      Arrays.fill(shown, true);
      return shown;
    }
    double end = 0;
    for (int i = 0; i < places.length; i++) {
      // The last one flies to the left.
      double start = Math.min(places[i], 1 - widths[i]);
      if (start >= end) {
        shown[i] = true;
        end = start + widths[i];
      }
    }
    return shown;
  }
}
