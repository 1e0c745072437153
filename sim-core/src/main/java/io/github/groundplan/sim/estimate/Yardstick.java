package io.github.groundplan.sim.estimate;

/**
 * Something of a known size to hold an amount against.
 *
 * @param one in words, with its article: {@code one disk}
 * @param many in words, behind a number: {@code disks}
 * @param size what goes into one; above zero
 */
public record Yardstick(String one, String many, Amount size) {
  public Yardstick {
    if (!(size.value() > 0)) {
      throw new IllegalArgumentException("a yardstick has a length, not " + size.text());
    }
  }
}
