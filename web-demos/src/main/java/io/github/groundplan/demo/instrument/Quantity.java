package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.number.Decimals;

/** Writes measured quantities for readers: rounded, with the unit as the field spells it. */
public final class Quantity {
  /** What stands where a number will be. */
  public static final String NONE_YET = "–";

  private Quantity() {}

  /** A time: {@code 72.4 ms} below a second, {@code 2.35 s} from there on. */
  public static String duration(double seconds) {
    return seconds < 0.99995
        ? Decimals.fixed(seconds * 1000, 1) + " ms"
        : Decimals.fixed(seconds, 2) + " s";
  }

  /** A time that was chosen, not measured: {@code 250 ms}, {@code 2 s}. */
  public static String plainDuration(double seconds) {
    return seconds < 1
        ? Decimals.shortest(seconds * 1000) + " ms"
        : Decimals.shortest(seconds) + " s";
  }

  /** A share from 0 to 1 as a whole percentage: {@code 83 %}. */
  public static String share(double share) {
    return Decimals.fixed(share * 100, 0) + " %";
  }

  /** A number with two decimals: {@code 0.98}. */
  public static String number(double value) {
    return Decimals.fixed(value, 2);
  }
}
