package io.github.groundplan.sim.theory;

/**
 * Erlang's formulas of 1917 ("Solution of some problems in the theory of probabilities of
 * significance in automatic telephone exchanges", Elektroteknikeren 13).
 *
 * <p>By the recurrence B(0) = 1, B(n) = aB(n - 1) / (n + aB(n - 1)) (Cooper, "Introduction to
 * Queueing Theory", 2nd ed., 1981, chapter 3): no factorial, no overflow, and no error that grows,
 * for many thousands of workers. A probability below a double's range is zero.
 */
public final class ErlangFormulas {
  private ErlangFormulas() {}

  /**
   * Erlang B: the share of calls lost where nobody can wait.
   *
   * @param workers zero or more
   * @param offered load a = λ / μ in erlang, above zero
   * @throws IllegalArgumentException if either is out of range
   */
  public static double blocking(int workers, double offered) {
    Require.atLeast(0, "workers", workers);
    if (workers > 0) {
      Require.workers(workers);
    }
    Require.positive("offered", offered);
    GrowingChain chain = new GrowingChain();
    for (int n = 1; n <= workers; n++) {
      chain.grow(offered / n);
    }
    return chain.top();
  }

  /**
   * Erlang C: the share of calls that have to wait where everybody does, C = B / (1 - ρ(1 - B))
   * (Cooper, chapter 3).
   *
   * @param workers one or more
   * @param offered load a = λ / μ in erlang, above zero and below the number of workers
   * @throws IllegalArgumentException if either is out of range, or the workers cannot keep up
   */
  public static double waiting(int workers, double offered) {
    Require.workers(workers);
    Require.positive("offered", offered);
    Require.stable(offered, 1, workers);
    double blocked = blocking(workers, offered);
    // (1 - ρ) + ρB: a difference of nearly equal numbers at high load is taken once, exactly.
    return workers * blocked / ((workers - offered) + offered * blocked);
  }
}
