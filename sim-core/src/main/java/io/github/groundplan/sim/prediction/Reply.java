package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.theory.SumOfExponentials;
import io.github.groundplan.sim.theory.Tail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long a call takes that ends well, and how many do.
 *
 * @param mean in seconds
 * @param success the share of calls that end well, 0 to 1
 * @param shift the part that is always the same, in seconds
 * @param parts the part that varies, as independent times; empty if there is none
 */
record Reply(double mean, double success, double shift, List<Part> parts) {
  Reply {
    parts = List.copyOf(parts);
  }

  /** A time that varies. */
  sealed interface Part {}

  /**
   * An exponential time.
   *
   * @param isQueue whether a call may wait in it for those before it, and none overtakes another
   */
  record Exponential(double mean, boolean isQueue) implements Part {}

  /** A time of which the tail is known. */
  record Tailed(Tail tail) implements Part {}

  /** A time of which no more than the mean is known. */
  record Opaque() implements Part {}

  static Reply constant(double seconds) {
    return new Reply(seconds, 1, seconds, List.of());
  }

  static Reply of(double mean, double success, Part part) {
    return new Reply(mean, success, 0, List.of(part));
  }

  /** Of a delay in which nobody's queue has a part. */
  static Reply of(Delay delay) {
    if (delay.isConstant()) {
      return constant(delay.meanOfSuccess()).letIn(delay.success());
    }
    Part part =
        delay.isExponential() ? new Exponential(delay.meanOfSuccess(), false) : new Opaque();
    return of(delay.meanOfSuccess(), delay.success(), part);
  }

  /** The same where only a share is let in. */
  Reply letIn(double share) {
    return new Reply(mean, success * share, shift, parts);
  }

  /** This, and then the next. */
  Reply then(Reply next) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    return new Reply(mean + next.mean, success * next.success, shift + next.shift, all);
  }

  /**
   * This or the other, by chance.
   *
   * @param share of this, 0 to 1
   */
  static Reply either(double share, Reply one, Reply other) {
    double ones = share * one.success;
    double others = (1 - share) * other.success;
    double success = ones + others;
    if (ones == 0 || others == 0) {
      return (others == 0 ? one : other).withSuccess(success);
    }
    if (one.equals(other) && one.parts.isEmpty()) {
      return one;
    }
    double weight = ones / success;
    double mean = weight * one.mean + (1 - weight) * other.mean;
    Optional<Tail> left = one.tail();
    Optional<Tail> right = other.tail();
    if (left.isEmpty() || right.isEmpty()) {
      return of(mean, success, new Opaque());
    }
    Tail first = left.get();
    Tail second = right.get();
    Tail both = seconds -> weight * first.above(seconds) + (1 - weight) * second.above(seconds);
    return of(mean, success, new Tailed(both));
  }

  private Reply withSuccess(double share) {
    return new Reply(mean, share, shift, parts);
  }

  /** The tail of the whole, if it is known. */
  Optional<Tail> tail() {
    if (parts.isEmpty()) {
      return Optional.of(seconds -> seconds < shift ? 1 : 0);
    }
    Optional<Tail> rest = rest();
    return rest.isPresent() ? Optional.of(shifted(rest.get())) : Optional.empty();
  }

  private Tail shifted(Tail rest) {
    return seconds -> seconds < shift ? 1 : rest.above(seconds - shift);
  }

  private Optional<Tail> rest() {
    if (parts.size() == 1 && parts.get(0) instanceof Tailed tailed) {
      return Optional.of(tailed.tail());
    }
    double[] means = new double[parts.size()];
    int queues = 0;
    for (int i = 0; i < means.length; i++) {
      if (!(parts.get(i) instanceof Exponential exponential)) {
        return Optional.empty();
      }
      means[i] = exponential.mean();
      queues += exponential.isQueue() ? 1 : 0;
    }
    // Who is overtaken between two queues may be behind the same call in both: no longer apart.
    boolean isApart = queues < 2 || queues == means.length;
    return isApart ? Optional.of(new SumOfExponentials(means)) : Optional.empty();
  }
}
