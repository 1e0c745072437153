package io.github.groundplan.demo.film;

/** Looks numbers up in the beginnings of ascending arrays. */
final class Search {
  private Search() {}

  /** How many of the first so many are not above a number. */
  static int countUntil(int[] ascending, int size, int number) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many of the first so many are not above a number. */
  static int countUntil(double[] ascending, int size, double number) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
