package io.github.groundplan.site.figure.value;

/** How a number is rounded. */
public sealed interface Rounding {
  /** To three digits that count, whole numbers in full; no zeros behind what is exact. */
  record Usual() implements Rounding {}

  /**
   * To so many digits that count.
   *
   * @param count 1 to 9
   */
  record Digits(int count) implements Rounding {}

  /**
   * To so many digits behind the point.
   *
   * @param count 0 to 9
   */
  record Decimals(int count) implements Rounding {}
}
