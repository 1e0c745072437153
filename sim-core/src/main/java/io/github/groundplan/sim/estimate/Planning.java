package io.github.groundplan.sim.estimate;

import io.github.groundplan.sim.number.Decimals;

/**
 * What a planner assumes of any service.
 *
 * @param hotShare of a day's reads that a cache is to hold, 0 to 1
 * @param plannedLoad how much of what it sustains a server is planned to do at the peak, above 0 to
 *     1; the rest is headroom
 * @param atOnce on how many requests a server works at the same time when it is full, above zero
 */
public record Planning(double hotShare, double plannedLoad, double atOnce) {
  public Planning {
    boolean isAllowed =
        hotShare >= 0 && hotShare <= 1 && plannedLoad > 0 && plannedLoad <= 1 && atOnce > 0;
    if (!isAllowed) {
      throw new IllegalArgumentException(
          "out of range: "
              + Decimals.text(hotShare)
              + ", "
              + Decimals.text(plannedLoad)
              + ", "
              + Decimals.text(atOnce));
    }
  }

  /**
   * The usual ones: the hot 20 % of a day's reads, servers 70 % full, a hundred at once in each.
   */
  public static Planning usual() {
    return new Planning(0.2, 0.7, 100);
  }

  Term hot() {
    return Term.share("hot share", hotShare);
  }

  Term planned() {
    return Term.share("planned load", plannedLoad);
  }

  Term atOnceInOne() {
    return Term.of("requests at once in one server", Amount.of(atOnce, Service.REQUEST, "server"));
  }
}
