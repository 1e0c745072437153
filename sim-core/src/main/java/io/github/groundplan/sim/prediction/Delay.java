package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.theory.ExponentialCalls;
import java.util.List;
import java.util.Optional;

/**
 * A time that is drawn anew for each call and depends on no queue.
 *
 * @param mean over all calls, in seconds
 * @param square the mean of its square
 * @param success the share of calls that end well, 0 to 1
 * @param meanOfSuccess over those that end well
 * @param whole its distribution, if it is one of those that a scenario can name
 */
record Delay(
    double mean,
    double square,
    double success,
    double meanOfSuccess,
    Optional<Distribution> whole) {
  static Delay none() {
    return of(new Constant(0));
  }

  static Delay of(Distribution distribution) {
    double mean = distribution.mean();
    double square = distribution.variance() + mean * mean;
    return new Delay(mean, square, 1, mean, Optional.of(distribution));
  }

  double variance() {
    return Math.max(0, square - mean * mean);
  }

  boolean isConstant() {
    return whole.isPresent() && whole.get() instanceof Constant;
  }

  boolean isExponential() {
    return whole.isPresent() && whole.get() instanceof Exponential;
  }

  boolean isZero() {
    return isConstant() && mean == 0;
  }

  /** Of which a share of calls fails, by chance, in the end. */
  Delay failing(double share) {
    return share == 0 ? this : new Delay(mean, square, success * (1 - share), mean, whole);
  }

  /** This, and where it went well the next, which is independent of it. */
  Delay then(Delay next) {
    if (isZero() && success == 1) {
      return next;
    }
    if (next.isZero() && next.success == 1) {
      return this;
    }
    double sum = mean + success * next.mean;
    double squares = square + success * (2 * meanOfSuccess * next.mean + next.square);
    Optional<Distribution> both =
        isConstant() && next.isConstant() && success == 1
            ? Optional.of(new Constant(sum))
            : Optional.empty();
    return new Delay(
        sum, squares, success * next.success, meanOfSuccess + next.meanOfSuccess, both);
  }

  /** This or the other, by chance. */
  static Delay either(double share, Delay one, Delay other) {
    if (share == 1 || share == 0 || one.equals(other)) {
      return share == 1 ? one : other;
    }
    double rest = 1 - share;
    double success = share * one.success + rest * other.success;
    double good =
        share * one.success * one.meanOfSuccess + rest * other.success * other.meanOfSuccess;
    return new Delay(
        share * one.mean + rest * other.mean,
        share * one.square + rest * other.square,
        success,
        success > 0 ? good / success : 0,
        Optional.empty());
  }

  /** All at once, until the last has ended; empty if that has no simple form. */
  static Optional<Delay> slowest(List<Delay> all) {
    Delay first = all.get(0);
    Delay longest = first;
    boolean isConstant = true;
    boolean isSame = true;
    for (Delay each : all) {
      if (each.success != 1) {
        return Optional.empty();
      }
      isConstant = isConstant && each.isConstant();
      isSame = isSame && each.isExponential() && each.equals(first);
      longest = each.mean > longest.mean ? each : longest;
    }
    if (all.size() == 1 || isConstant) {
      return Optional.of(longest);
    }
    return isSame
        ? Optional.of(slowest(new ExponentialCalls(all.size(), first.mean)))
        : Optional.empty();
  }

  private static Delay slowest(ExponentialCalls calls) {
    double mean = calls.meanOfSlowest();
    double square = calls.varianceUntil(calls.calls()) + mean * mean;
    return new Delay(mean, square, 1, mean, Optional.empty());
  }

  /** A distribution with the same mean and variance, for models in which only those count. */
  Distribution likeIt() {
    if (whole.isPresent()) {
      return whole.get();
    }
    double spread = Math.sqrt(variance()) / mean;
    return new Distribution.LogNormal(mean, Math.min(1000, spread));
  }
}
