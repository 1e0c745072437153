package io.github.groundplan.demo.chart;

/**
 * Puts words on poles so that no word covers another: each flies from the top of its pole, to the
 * right or to the left, in a row of its own where it must. Nor does a word stand before the pole of
 * one higher up, unless the two face each other so closely that no rows can part them.
 *
 * <p>Poles come from left to right. The first ones fly to the right, the others to the left; of all
 * ways to cut them in two, the one that keeps within the drawing, has the fewest poles behind words
 * and needs the fewest rows is taken. The few there are (a mean and four percentiles) can be tried
 * one by one.
 */
final class FlagRows {
  private static final int NOT_PLACED = -1;

  private final double[] places;
  private final double[] widths;
  private final int[] rows;
  private int cut;

  /**
   * @param places 0 to 1, ascending
   * @param widths of the words, as shares of the narrowest drawing
   */
  FlagRows(double[] places, double[] widths) {
    this.places = places.clone();
    this.widths = widths.clone();
    this.rows = new int[places.length];
    int best = 0;
    int lowestCost = Integer.MAX_VALUE;
    for (int i = 0; i <= places.length; i++) {
      int cost = cost(i);
      // Among equals the one with the most words at the right of their poles, where reading goes
      // on.
      if (cost <= lowestCost) {
        lowestCost = cost;
        best = i;
      }
    }
    cost(best);
  }

  /** How many rows there are. */
  int height() {
    int height = 0;
    for (int row : rows) {
      height = Math.max(height, row + 1);
    }
    return height;
  }

  /** The row of a word: 0 is the lowest. */
  int row(int index) {
    return rows[index];
  }

  /** Whether the word stands at the right of its pole. */
  boolean isRightward(int index) {
    return index < cut;
  }

  /** Arranges the words with so many flying to the right: rows, and far more for what is wrong. */
  private int cost(int rightward) {
    cut = rightward;
    int wrongs = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = NOT_PLACED;
      wrongs += start(i) < 0 || end(i) > 1 ? 10 : 0;
    }
    for (int placed = 0; placed < rows.length; placed++) {
      int next = next();
      wrongs += hidden(next);
      rows[next] = lowestRow(next);
    }
    return 100 * wrongs + height();
  }

  /**
   * Of the words without a row yet the one before the fewest poles that must pass it; among equals
   * the last that flies to the right, whose pole would pass the others.
   */
  private int next() {
    int next = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < rows.length; i++) {
      boolean isBefore = isRightward(i) ? hidden(i) <= fewest : hidden(i) < fewest;
      if (rows[i] == NOT_PLACED && isBefore) {
        next = i;
        fewest = hidden(i);
      }
    }
    return next;
  }

  /** How many poles of words that will stand higher pass behind a word. */
  private int hidden(int word) {
    int hidden = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean isHigher = i != word && rows[i] == NOT_PLACED;
      hidden += isHigher && places[i] > start(word) && places[i] < end(word) ? 1 : 0;
    }
    return hidden;
  }

  private int lowestRow(int word) {
    int row = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= row && start(i) < end(word) && start(word) < end(i)) {
        row = rows[i] + 1;
      }
    }
    return row;
  }

  private double start(int word) {
    return word < cut ? places[word] : places[word] - widths[word];
  }

  private double end(int word) {
    return word < cut ? places[word] + widths[word] : places[word];
  }
}
