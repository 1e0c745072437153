package io.github.groundplan.sim.theory;

import java.util.function.IntToDoubleFunction;

/**
 * A birth-and-death process that is cut off at a highest state, one state higher each time.
 *
 * <p>Such a process has local balance, so that cutting off a state leaves the others in the
 * proportions they had (Kelly, "Reversibility and Stochastic Networks", 1979, section 1.6). The
 * probability of the new highest state, and from it any mean, follow from those before without a
 * sum that could overflow or cancel; Erlang B's recurrence is the best known case.
 */
final class GrowingChain {
  private double top = 1;

  /**
   * Adds a state.
   *
   * @param ratio rate up into the new state over rate down from it, zero or more and finite
   */
  void grow(double ratio) {
    double odds = ratio * top;
    top = odds / (1 + odds);
  }

  /** The probability of the highest state; 1 while it is the only one. */
  double top() {
    return top;
  }

  /**
   * The mean of a value over all states, after a state was added.
   *
   * @param mean over the states before
   * @param value in the new state
   */
  double mean(double mean, double value) {
    return mean + top * (value - mean);
  }

  /**
   * The probabilities of all states from 0 to the highest.
   *
   * @param ratio as for {@link #grow}, of the states from 1 on
   */
  static double[] probabilities(int highest, IntToDoubleFunction ratio) {
    double[] odds = new double[highest + 1];
    double top = 1;
    for (int n = 1; n <= highest; n++) {
      odds[n] = ratio.applyAsDouble(n) * top;
      top = odds[n] / (1 + odds[n]);
    }
    double[] probabilities = new double[highest + 1];
    double below = 1;
    for (int n = highest; n >= 1; n--) {
      probabilities[n] = below * (odds[n] / (1 + odds[n]));
      below /= 1 + odds[n];
    }
    probabilities[0] = below;
    return probabilities;
  }
}
