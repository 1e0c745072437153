package io.github.groundplan.sim.estimate;

/**
 * One line of an estimate: a formula and what comes of it.
 *
 * @param result named, ready to stand in the next formula
 * @param formula whose result it is, or whose result it is rounded up from
 * @param isRoundedUp whether the result is the whole number that is enough
 */
public record Step(Term result, Formula formula, boolean isRoundedUp) {

  /** What a formula gives, by this name. */
  public static Step of(String name, Formula formula) {
    return new Step(Term.of(name, formula.result()), formula, false);
  }

  /** A share of a whole. */
  public static Step share(String name, Formula formula) {
    return new Step(Term.share(name, formula.result().value()), formula, false);
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
