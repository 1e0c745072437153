package io.github.groundplan.demo.chart;

/** Places on a drawing as text. Whole numbers only: a view is built up to 60 times a second. */
final class Place {
  /** Units from the left to the right end of a drawing that stretches. */
  static final int WIDTH = 10_000;

  /** Units from its top to its bottom. */
  static final int HEIGHT = 1_000;

  private Place() {}

  /** A share of the width or height, 0 to 1, to a hundredth of a percent: {@code 37.5%}. */
  static String percent(double share) {
    int hundredths = (int) Math.floor(share * 10_000 + 0.5);
    int rest = hundredths % 100;
    String whole = Integer.toString(hundredths / 100);
    return rest == 0
        ? whole + "%"
        : whole + (rest < 10 ? ".0" + rest : rest % 10 == 0 ? "." + rest / 10 : "." + rest) + "%";
  }

  /** A share of the height from the bottom up, 0 to 1, as {@code y}. */
  static String percentUp(double share) {
    return percent(1 - share);
  }

  /** The x of a share of the width. */
  static int x(double share) {
    return (int) Math.floor(share * WIDTH + 0.5);
  }

  /** The y of a share of the height, from the bottom up. */
  static int y(double share) {
    return HEIGHT - (int) Math.floor(share * HEIGHT + 0.5);
  }
}
