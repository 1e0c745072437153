package io.github.groundplan.demo.instrument;

import io.github.groundplan.demo.instrument.Setting.Whole;

/** Where chance begins: the same seed gives the same run. */
public final class Seed {
  /** The key in blocks and addresses, and the {@code data-action} of the control. */
  public static final String KEY = "seed";

  private static final double LARGEST = 4294967295.0;

  private Seed() {}

  /**
   * The setting.
   *
   * @param start a seed whose run shows what the demo's page says
   */
  public static Whole setting(double start) {
    return new Whole(KEY, "Seed", 0, LARGEST, start);
  }

  /** The seed that was set. */
  public static long of(Values values) {
    return (long) values.whole(KEY);
  }
}
