package io.github.groundplan.sim.model;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.Distribution;

/** When clients send. Rates are in requests a second, times in seconds from the run's start. */
public sealed interface Arrivals {
  /**
   * So many times as much of the same: rates are multiplied, and so is the number of users, rounded
   * to at least one.
   *
   * @param factor above zero, finite
   * @throws IllegalArgumentException if it is not, or if a rate or a number becomes too large
   */
  Arrivals times(double factor);

  /** Independently of each other: exponential gaps. */
  record Poisson(double rate) implements Arrivals {
    public Poisson {
      positive(rate, "rate");
    }

    @Override
    public Arrivals times(double factor) {
      return new Poisson(rate * factor);
    }
  }

  /** Evenly, the first after one gap. */
  record Constant(double rate) implements Arrivals {
    public Constant {
      positive(rate, "rate");
    }

    @Override
    public Arrivals times(double factor) {
      return new Constant(rate * factor);
    }
  }

  /**
   * Each of so many users thinks, sends, waits for the outcome, and thinks again.
   *
   * @param count 1 to a million
   * @param think in seconds
   */
  record Users(int count, Distribution think) implements Arrivals {
    public Users {
      if (count < 1 || count > 1_000_000) {
        throw new IllegalArgumentException("count must be 1 to 1000000: " + count);
      }
    }

    @Override
    public Arrivals times(double factor) {
      positive(factor, "factor");
      return new Users((int) Math.max(1, Math.min(2e9, Math.floor(count * factor + 0.5))), think);
    }
  }

  /**
   * Poisson with a rate that rises and falls like a sine, as over a day: low at the start, high
   * half a period later.
   *
   * @param low zero or more
   * @param high at least low, and above zero
   */
  record Wave(double low, double high, double periodSeconds) implements Arrivals {
    public Wave {
      notNegative(low, "low");
      positive(high, "high");
      positive(periodSeconds, "periodSeconds");
      if (low > high) {
        throw new IllegalArgumentException("low must not be above high");
      }
    }

    @Override
    public Arrivals times(double factor) {
      return new Wave(low * factor, high * factor, periodSeconds);
    }
  }

  /**
   * Poisson with another rate for a while.
   *
   * @param base the rate before and after, zero or more
   * @param peak the rate in between, above zero
   * @param atSeconds when the peak begins
   * @param forSeconds how long it lasts
   */
  record Spike(double base, double peak, double atSeconds, double forSeconds) implements Arrivals {
    public Spike {
      notNegative(base, "base");
      positive(peak, "peak");
      notNegative(atSeconds, "atSeconds");
      positive(forSeconds, "forSeconds");
    }

    @Override
    public Arrivals times(double factor) {
      return new Spike(base * factor, peak * factor, atSeconds, forSeconds);
    }
  }

  private static void positive(double value, String name) {
    if (!(value > 0 && value <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          name + " must be finite and above zero: " + Decimals.text(value));
    }
  }

  private static void notNegative(double value, String name) {
    if (!(value >= 0 && value <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          name + " must be finite and not negative: " + Decimals.text(value));
    }
  }
}
