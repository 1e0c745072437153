package io.github.groundplan.sim.kernel;

import java.util.Arrays;

/**
 * Numbers that count up, one for each event, and the way back from a number to the event's slot.
 *
 * <p>A number's lower bits are its place in a table. One whose place is still held is passed over,
 * so looking up takes one step, and a number comes again only after all 2^32.
 */
final class Handles {
  /** What {@link #slot} says of a place that nobody holds. */
  static final int NONE = -1;

  /** A power of two in length, and at least half of the places are free. */
  private int[] slots = {NONE, NONE, NONE, NONE};

  private int next;

  /** Begins to count at a number. */
  Handles(int first) {
    next = first;
  }

  /** A number for the event of a slot. */
  int issue(int slot) {
    int[] table = slots;
    int handle = next;
    while (table[handle & (table.length - 1)] != NONE) {
      handle++;
    }
    table[handle & (table.length - 1)] = slot;
    next = handle + 1;
    return handle;
  }

  /** The slot of the event that holds the place of a number, under this number or another. */
  int slot(int handle) {
    int[] table = slots;
    return table[handle & (table.length - 1)];
  }

  /** Frees the place of a number. */
  void release(int handle) {
    int[] table = slots;
    table[handle & (table.length - 1)] = NONE;
  }

  /** Doubles the places. Numbers that differed in their lower bits do so with one bit more. */
  void grow(Tournament tournament) {
    int[] old = slots;
    slots = new int[2 * old.length];
    Arrays.fill(slots, NONE);
    for (int slot : old) {
      if (slot != NONE) {
        slots[tournament.sequence(slot) & (slots.length - 1)] = slot;
      }
    }
  }
}
