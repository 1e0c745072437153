package io.github.groundplan.sim.model;

import java.util.Arrays;

/** All calls of a run: those under way, and those that are over and wait to be used again. */
final class Calls {
  private Call[] calls = new Call[16];
  private int[] free = new int[16];
  private int created;
  private int freeCount;

  /** A fresh call. */
  Call take() {
    Call call = freeCount > 0 ? calls[free[--freeCount]] : create();
    call.clear();
    call.isLive = true;
    return call;
  }

  /**
   * Takes back a call that is over. Nobody may hold it any longer.
   *
   * @throws IllegalStateException if it was given back before
   */
  void give(Call call) {
    if (!call.isLive) {
      throw new IllegalStateException("call " + call.slot + " is over already");
    }
    call.isLive = false;
    free[freeCount++] = call.slot;
  }

  /** The call of a slot. */
  Call at(int slot) {
    return calls[slot];
  }

  /** One above the largest slot that was ever used; not all below are live. */
  int slots() {
    return created;
  }

  /** How many are under way. */
  int live() {
    return created - freeCount;
  }

  private Call create() {
    if (created == calls.length) {
      calls = Arrays.copyOf(calls, 2 * created);
      free = Arrays.copyOf(free, 2 * created);
    }
    Call call = new Call(created);
    calls[created++] = call;
    return call;
  }
}
