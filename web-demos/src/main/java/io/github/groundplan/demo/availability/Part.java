package io.github.groundplan.demo.availability;

import io.github.groundplan.sim.theory.Availability;

/**
 * A part as its reader set it. What is set is kept in whole units, so that an address restores it
 * exactly.
 *
 * @param name 1 to {@value #LONGEST_NAME} of {@code a-z 0-9 -}
 * @param down the share of time down in billionths, 0 to {@link #ALWAYS}
 * @param repairSeconds from a failure to its repair on average (MTTR), 1 to {@link #LONGEST_REPAIR}
 */
record Part(String name, int down, int repairSeconds) {
  static final int LONGEST_NAME = 12;
  static final int ALWAYS = 1_000_000_000;
  static final int HOUR = 3600;
  static final int LONGEST_REPAIR = 30 * 24 * HOUR;
  static final String NAMELESS = "part";

  private static final double DAY = 24 * HOUR;

  /** Three nines, repaired in an hour. */
  static final Part USUAL = new Part(NAMELESS, ALWAYS / 1000, HOUR);

  Part {
    down = Math.max(0, Math.min(ALWAYS, down));
    repairSeconds = Math.max(1, Math.min(LONGEST_REPAIR, repairSeconds));
    // No more than an outage a day: a year has to be simulated while the reader waits.
    double least = Math.ceil(down * DAY / ALWAYS);
    repairSeconds = (int) Math.max(repairSeconds, least);
  }

  /** The same under another name; letters, digits and hyphens of it are kept. */
  Part named(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length() && kept.length() < LONGEST_NAME; i++) {
      char c = lower(text.charAt(i));
      boolean isHyphen = c == '-' || c == ' ';
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        kept.append(c);
      } else if (isHyphen && !kept.isEmpty()) {
        kept.append('-');
      }
    }
    return new Part(kept.isEmpty() ? NAMELESS : kept.toString(), down, repairSeconds);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
  }

  /** Up for another share of time, repaired as fast. */
  Part downFor(double share) {
    return new Part(name, billionths(share), repairSeconds);
  }

  /** Another mean time between a repair and the next failure, in seconds, repaired as fast. */
  Part failingEvery(double meanUp) {
    return downFor(repairSeconds / (meanUp + repairSeconds));
  }

  /** Repaired in another mean time, in seconds, while it fails as often as it did. */
  Part repairedIn(double seconds) {
    double repair = Math.max(1, Math.min(LONGEST_REPAIR, Math.floor(seconds + 0.5)));
    boolean isFixed = down == 0 || down == ALWAYS;
    double share = isFixed ? downShare() : repair / (meanUp() + repair);
    return new Part(name, billionths(share), (int) repair);
  }

  private static int billionths(double share) {
    return (int) Math.floor(Math.max(0, Math.min(1, share)) * ALWAYS + 0.5);
  }

  /** The share of time down, 0 to 1. */
  double downShare() {
    return (double) down / ALWAYS;
  }

  Availability availability() {
    return new Availability(downShare());
  }

  /**
   * From a repair to the next failure on average (MTBF), in seconds; infinite if it never fails.
   */
  double meanUp() {
    return repairSeconds * ((double) (ALWAYS - down) / down);
  }
}
