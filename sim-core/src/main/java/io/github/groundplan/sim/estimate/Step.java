package io.github.groundplan.sim.estimate;

/**
 * One line of an estimate: a formula and what comes of it.
 *
 * @param result named, ready to stand in the next formula
 * @param formula whose result it is, or whose result it is rounded up from
 * @param isRoundedUp whether the result is the whole number that is enough
 */
public record Step(Term result, Formula formula, boolean isRoundedUp) {
  private static final double FIFTEEN_DECIMALS = 1e15;

  /** What a formula gives, by this name. */
  public static Step of(String name, Formula formula) {
    return new Step(Term.of(name, formula.result()), formula, false);
  }

  /**
   * A share of a whole, to fifteen decimals: with more, 1 - 0.9 would not be 0.1, for no double is
   * nine tenths.
   */
  public static Step share(String name, Formula formula) {
    double share = Math.floor(formula.result().value() * FIFTEEN_DECIMALS + 0.5);
    return new Step(Term.share(name, share / FIFTEEN_DECIMALS), formula, false);
  }

  /** The whole number that is enough. */
  public static Step roundedUp(String name, Formula formula) {
    return new Step(Term.of(name, formula.result().roundedUp()), formula, true);
  }

  /** The name of the result. */
  public String name() {
    return result.name();
  }

  /** The result, unrounded but for {@link #isRoundedUp}, in its own unit. */
  public double value() {
    return result.value();
  }
}
