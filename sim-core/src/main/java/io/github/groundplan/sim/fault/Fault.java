package io.github.groundplan.sim.fault;

import io.github.groundplan.sim.number.Decimals;

/**
 * Something that goes wrong at a time, and is put right after a while.
 *
 * @param atSeconds from the run's start, zero or more
 * @param forSeconds how long it lasts, above zero; infinite for the rest of the run
 */
public record Fault(double atSeconds, double forSeconds, Effect effect) {
  public Fault {
    if (!(atSeconds >= 0 && atSeconds <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "atSeconds must be finite and not negative: " + Decimals.text(atSeconds));
    }
    if (!(forSeconds > 0)) {
      throw new IllegalArgumentException(
          "forSeconds must be above zero: " + Decimals.text(forSeconds));
    }
  }

  /**
   * What goes wrong. A target is a node ({@code app}: all its replicas; of a database, the primary)
   * or one replica of it ({@code app.2}).
   */
  public sealed interface Effect {
    /** The node or replica that it befalls. */
    String target();
  }

  /** The process is gone: what it had in hand fails, and so does what it is sent, at once. */
  public record Kill(String target) implements Effect {}

  /** A process that was killed before is started again. */
  public record Revive(String target) implements Effect {}

  /**
   * Its work takes longer.
   *
   * @param factor multiplies the service times drawn from then on, above zero
   */
  public record Slow(String target, double factor) implements Effect {
    public Slow {
      if (!(factor > 0 && factor <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "factor must be finite and above zero: " + Decimals.text(factor));
      }
    }
  }

  /** All messages to and from it are lost: it works on, and nobody hears of it. */
  public record Isolate(String target) implements Effect {}

  /**
   * All messages between two nodes are lost.
   *
   * @param target the calling node; {@code clients} stands for all clients
   * @param other the called node
   */
  public record Partition(String target, String other) implements Effect {}

  /**
   * A share of the calls it serves fails, beside what fails anyway.
   *
   * @param rate from 0 to 1
   */
  public record Errors(String target, double rate) implements Effect {
    public Errors {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException("rate must be from 0 to 1: " + Decimals.text(rate));
      }
    }
  }
}
