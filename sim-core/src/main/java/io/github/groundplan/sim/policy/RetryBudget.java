package io.github.groundplan.sim.policy;

/**
 * Keeps retries to a share of first attempts, so that a failing system is not asked many times as
 * much as a healthy one. Each first attempt earns the share, each retry spends one; what is earned
 * in quiet times is kept up to the earnings of {@value #MEMORY} attempts, else an hour of peace
 * would pay for a storm. The rule is that of Finagle (Kevin Oliver, "Retry Budgets", Finagle blog,
 * 2016), but forgets by attempts and not by seconds.
 */
public final class RetryBudget {
  /** How many first attempts' earnings can be saved up. */
  public static final int MEMORY = 100;

  /** More than rounding can take from a sum of a million shares. */
  private static final double ROUNDING = 1e-9;

  private final double share;
  private double balance;

  /**
   * An empty budget.
   *
   * @param share retries for each first attempt, above zero; infinite for a budget without end
   */
  public RetryBudget(double share) {
    Require.positive(share, "share");
    this.share = share;
  }

  /** A first attempt is made. */
  public void earn() {
    balance = Math.min(balance + share, Math.max(1, share * MEMORY));
  }

  /** Takes one retry out of the budget, and says whether there was one. */
  public boolean spend() {
    // A hair below one: ten times a tenth is a whole retry, whatever rounding made of the sum.
    if (balance < 1 - ROUNDING) {
      return false;
    }
    balance = Math.max(0, balance - 1);
    return true;
  }
}
