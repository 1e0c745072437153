package io.github.groundplan.sim.estimate;

import io.github.groundplan.sim.number.Decimals;
import java.util.List;

/**
 * Yardsticks of one dimension, from the smallest to the largest.
 *
 * @param all at least one, each larger than the one before
 */
public record Yardsticks(List<Yardstick> all) {
  private static final Yardstick PHONE =
      new Yardstick("a phone’s memory", "phones’ memory", Amount.of(8e9, "B"));
  private static final Yardstick MACHINE =
      new Yardstick("a large machine’s memory", "large machines’ memory", Amount.of(1e12, "B"));
  private static final Yardstick DISK = new Yardstick("one disk", "disks", Amount.of(20e12, "B"));
  private static final Yardstick SHELF =
      new Yardstick("a machine of 24 disks", "machines of 24 disks", Amount.of(480e12, "B"));
  private static final Yardstick RACK =
      new Yardstick("a rack of disks", "racks of disks", Amount.of(9.6e15, "B"));

  public Yardsticks {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no yardstick");
    }
    for (int i = 1; i < all.size(); i++) {
      if (!all.get(i - 1).size().isAtMost(all.get(i).size())) {
        throw new IllegalArgumentException(all.get(i).one() + " is the smaller one");
      }
    }
  }

  /**
   * For what is kept, in bytes. Rules of thumb of 2026: 8 GB in a phone, 1 TB of memory in a large
   * machine, 20 TB on a disk, 24 disks in a machine and 20 such machines in a rack.
   */
  public static Yardsticks storage() {
    return new Yardsticks(List.of(PHONE, MACHINE, DISK, SHELF, RACK));
  }

  /** For what is held in memory, in bytes, by the same rules of thumb. */
  public static Yardsticks memory() {
    return new Yardsticks(List.of(PHONE, MACHINE));
  }

  /**
   * For what is sent, in bytes a second: network ports of 1, 10 and 100 Gbps, eight bits a byte.
   */
  public static Yardsticks bandwidth() {
    return new Yardsticks(List.of(port(1), port(10), port(100)));
  }

  private static Yardstick port(double gigabits) {
    String speed = Decimals.shortest(gigabits) + " Gbps";
    return new Yardstick(
        "one port of " + speed, "ports of " + speed, Amount.of(gigabits * 1e9 / 8, "B", "s"));
  }

  /** The smallest into which an amount goes; of the largest, as many as it takes. */
  public Comparison hold(Amount amount) {
    for (Yardstick each : all) {
      if (amount.isAtMost(each.size())) {
        return new Comparison(each, 1);
      }
    }
    Yardstick largest = all.get(all.size() - 1);
    return new Comparison(largest, amount.per(largest.size()).roundedUp().value());
  }

  /**
   * What an amount comes to.
   *
   * @param yardstick into which it goes
   * @param count how many of them it takes, whole; 1 if one is enough
   */
  public record Comparison(Yardstick yardstick, double count) {
    /** Whether one is enough. */
    public boolean isOne() {
      return count == 1;
    }
  }
}
