package io.github.groundplan.sim.kernel;

import io.github.groundplan.sim.number.Decimals;
import java.util.Arrays;

/**
 * Events by time, then priority (the lower first), then the order in which they were added: a total
 * order, so a run never depends on how the queue is built.
 *
 * <p>A tournament on primitive arrays (Knuth, "The Art of Computer Programming", volume 3, section
 * 5.4.1, trees of winners). Each event has a slot; slots play in pairs, winners play winners, and
 * the last winner is the first event. When a slot changes, the matches on its way to the top are
 * played again. Unlike in a heap, which matches those are does not depend on how they end: a
 * processor need not guess, and loads the rivals ahead. No event ever moves, so that one can be
 * cancelled where it is. Nothing is allocated but to grow; the arrays never shrink.
 */
public final class EventQueue {
  /** The time of a slot without an event, which loses to any that has one. */
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static final int MOST_SLOTS = 1 << 22;

  /** A power of two, at least twice the number of events. */
  private int slots = 4;

  private double[] times = {NEVER, NEVER, NEVER, NEVER};
  private int[] priorities = new int[slots];
  private int[] payloads = new int[slots];
  private EventHandler[] handlers = new EventHandler[slots];

  /**
   * The handle of each slot's event. Handles are numbers that count up, so that they also tell the
   * order of adding; the lower bits of a handle are its slot.
   */
  private int[] handles = new int[slots];

  /**
   * The slot that won each match: match 1 is the final, and the winners of matches 2m and 2m + 1
   * play in match m. Slots 2s and 2s + 1 play in match slots / 2 + s.
   */
  private int[] winners = new int[slots];

  private int size;
  private int nextHandle;

  /** An empty queue. */
  public EventQueue() {
    this(0);
  }

  /** An empty queue whose handles count from a number, for tests of what happens after many. */
  EventQueue(int firstHandle) {
    nextHandle = firstHandle;
    playAll();
  }

  /** How many events wait. */
  public int size() {
    return size;
  }

  /** Whether no event waits. */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * Adds an event.
   *
   * @param time in seconds, finite
   * @param priority the lower comes first among events of the same time
   * @param payload handed to the handler
   * @return a handle for {@link #cancel}
   * @throws IllegalArgumentException if the time is infinite or not a number
   * @throws IllegalStateException if two million events wait already
   */
  public int add(double time, int priority, EventHandler handler, int payload) {
    if (!(Math.abs(time) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("time must be finite: " + Decimals.text(time));
    }
    if (2 * size >= slots) {
      grow();
    }
    int slot = takeSlot();
    times[slot] = time;
    priorities[slot] = priority;
    payloads[slot] = payload;
    handlers[slot] = handler;
    size++;
    climb(slot);
    return handles[slot];
  }

  /**
   * Removes a waiting event, and says whether there was one: not if it has run or was cancelled.
   *
   * <p>The handle of an event that is over is told from those of later events until four thousand
   * million more have been added.
   */
  public boolean cancel(int handle) {
    int slot = handle & (slots - 1);
    if (handles[slot] != handle || times[slot] == NEVER) {
      return false;
    }
    remove(slot);
    return true;
  }

  /**
   * The time of the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public double firstTime() {
    return times[first()];
  }

  /**
   * The handler of the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public EventHandler firstHandler() {
    return handlers[first()];
  }

  /**
   * The payload of the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public int firstPayload() {
    return payloads[first()];
  }

  /**
   * Removes the first event.
   *
   * @throws IllegalStateException if no event waits
   */
  public void removeFirst() {
    remove(first());
  }

  private int first() {
    if (size == 0) {
      throw new IllegalStateException("no event waits");
    }
    return winners[1];
  }

  private void remove(int slot) {
    times[slot] = NEVER;
    handlers[slot] = null;
    size--;
    replay(slot);
  }

  /** The slot of the next handle whose slot is free: at least every other one is. */
  private int takeSlot() {
    int handle = nextHandle;
    while (times[handle & (slots - 1)] != NEVER) {
      handle++;
    }
    nextHandle = handle + 1;
    int slot = handle & (slots - 1);
    handles[slot] = handle;
    return slot;
  }

  /** Doubles the slots. Handles that differed in their lower bits still do with one more bit. */
  private void grow() {
    if (slots == MOST_SLOTS) {
      throw new IllegalStateException("too many events wait: " + size);
    }
    int[] oldHandles = handles;
    double[] oldTimes = times;
    int[] oldPriorities = priorities;
    int[] oldPayloads = payloads;
    EventHandler[] oldHandlers = handlers;
    slots *= 2;
    times = new double[slots];
    Arrays.fill(times, NEVER);
    priorities = new int[slots];
    payloads = new int[slots];
    handlers = new EventHandler[slots];
    handles = new int[slots];
    winners = new int[slots];
    for (int old = 0; old < oldTimes.length; old++) {
      if (oldTimes[old] == NEVER) {
        continue;
      }
      int slot = oldHandles[old] & (slots - 1);
      handles[slot] = oldHandles[old];
      times[slot] = oldTimes[old];
      priorities[slot] = oldPriorities[old];
      payloads[slot] = oldPayloads[old];
      handlers[slot] = oldHandlers[old];
    }
    playAll();
  }

  private void playAll() {
    for (int slot = 0; slot < slots; slot += 2) {
      winners[(slots + slot) >> 1] = winner(slot, slot + 1);
    }
    for (int match = slots / 2 - 1; match > 0; match--) {
      winners[match] = winner(winners[2 * match], winners[2 * match + 1]);
    }
  }

  /** Plays all matches of a slot whose event is gone, and of those who win in its place. */
  private void replay(int slot) {
    int match = (slots + slot) >> 1;
    int winner = winner(slot, slot ^ 1);
    winners[match] = winner;
    while (match > 1) {
      winner = winner(winner, winners[match ^ 1]);
      match >>= 1;
      winners[match] = winner;
    }
  }

  /** Plays the matches of a slot that has got an event, until it loses. */
  private void climb(int slot) {
    for (int match = (slots + slot) >> 1; match > 0; match >>= 1) {
      int rival = winners[match];
      if (winner(rival, slot) != slot) {
        return;
      }
      winners[match] = slot;
    }
  }

  /** Which of two slots has the event that comes first. */
  private int winner(int one, int other) {
    double time = times[one];
    double otherTime = times[other];
    // By difference, which is not a number for two free slots: they need no further look.
    if (time - otherTime == 0) {
      return tieWinner(one, other);
    }
    return otherTime < time ? other : one;
  }

  private int tieWinner(int one, int other) {
    if (priorities[one] != priorities[other]) {
      return priorities[one] < priorities[other] ? one : other;
    }
    // By difference: a long run may go once round the ints, two waiting events never do.
    return handles[one] - handles[other] <= 0 ? one : other;
  }
}
