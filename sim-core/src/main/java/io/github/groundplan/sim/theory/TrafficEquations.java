package io.github.groundplan.sim.theory;

/**
 * How often each station is passed: what comes from outside, and what the stations send. λ(j) =
 * γ(j) + Σ λ(i) r(i, j) (Jackson, "Networks of Waiting Lines", Operations Research 5, 1957).
 */
final class TrafficEquations {
  private final double[][] system;

  /**
   * @param routing the share from station i to j
   * @throws IllegalArgumentException if the table is not square of that size, a share is not 0 to
   *     1, or a row sums to more than 1
   */
  TrafficEquations(double[][] routing, int size) {
    Require.that(
        routing.length == size, "routing must have a row for each station", routing.length);
    system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      Require.that(
          routing[i].length == size,
          "routing must have a column for each station",
          routing[i].length);
      double sum = 0;
      for (int j = 0; j < size; j++) {
        Require.share("share of a route", routing[i][j]);
        sum += routing[i][j];
        system[j][i] = (i == j ? 1 : 0) - routing[i][j];
      }
      // A row of tenths may sum to a hair more than one.
      Require.that(sum <= 1 + 1e-12, "shares from a station must sum to 1 or less", sum);
    }
  }

  /**
   * By Gauss's elimination; as no station sends on more than it gets, the diagonal outweighs each
   * column and need not be searched for a pivot.
   *
   * @param outside rates from outside
   * @throws IllegalArgumentException if some requests could never leave
   */
  double[] solve(double[] outside) {
    int size = outside.length;
    for (int i = 0; i < size; i++) {
      system[i][size] = outside[i];
    }
    for (int pivot = 0; pivot < size; pivot++) {
      if (!(system[pivot][pivot] > 1e-12)) {
        throw new IllegalArgumentException("impossible: some requests circle and never leave");
      }
      for (int row = pivot + 1; row < size; row++) {
        eliminate(row, pivot);
      }
    }
    return substituteBack(size);
  }

  private void eliminate(int row, int pivot) {
    double factor = system[row][pivot] / system[pivot][pivot];
    for (int j = pivot; j < system[row].length; j++) {
      system[row][j] -= factor * system[pivot][j];
    }
  }

  private double[] substituteBack(int size) {
    double[] rates = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = system[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= system[i][j] * rates[j];
      }
      rates[i] = rest / system[i][i];
    }
    return rates;
  }
}
