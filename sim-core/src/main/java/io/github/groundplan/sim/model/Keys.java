package io.github.groundplan.sim.model;

import io.github.groundplan.sim.number.Decimals;

/**
 * What requests ask for: one of so many keys, the k-th most popular in proportion to 1 / k^skew
 * (Zipf's law). A cache and consistent hashing go by the key.
 *
 * @param count 1 to a million
 * @param skew zero for all as likely, 1 for Zipf's own law; 0 to 10
 */
public record Keys(int count, double skew) {
  /** A million keys, all as likely. */
  public static final Keys MANY = new Keys(1_000_000, 0);

  public Keys {
    if (count < 1 || count > 1_000_000) {
      throw new IllegalArgumentException("count must be 1 to 1000000: " + count);
    }
    if (!(skew >= 0 && skew <= 10)) {
      throw new IllegalArgumentException("skew must be 0 to 10: " + Decimals.text(skew));
    }
  }
}
