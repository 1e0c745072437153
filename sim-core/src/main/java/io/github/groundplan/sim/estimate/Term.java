package io.github.groundplan.sim.estimate;

/**
 * An amount with a name, to stand in formulas.
 *
 * @param name in words, as it stands within a sentence: {@code daily users}
 * @param amount unrounded
 * @param isShare whether it is a share of a whole, which is written in percent
 */
public record Term(String name, Amount amount, boolean isShare) {
  public Term {
    if (isShare && !amount.dimension().equals(Dimension.NONE)) {
      throw new IllegalArgumentException("a share is a plain number, not " + amount.text());
    }
  }

  /** An amount that is no share. */
  public static Term of(String name, Amount amount) {
    return new Term(name, amount, false);
  }

  /**
   * A share.
   *
   * @param share of the whole, which is 1
   */
  public static Term share(String name, double share) {
    return new Term(name, Amount.of(share), true);
  }

  /** The number alone, in the unit of the amount. */
  public double value() {
    return amount.value();
  }
}
