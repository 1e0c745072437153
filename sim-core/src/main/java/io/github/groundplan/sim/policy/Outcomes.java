package io.github.groundplan.sim.policy;

/** Whether each of the latest calls failed, and how many did. */
final class Outcomes {
  /** A ring, once it is full: true for a failure. */
  private final boolean[] isFailure;

  private int calls;
  private int failures;

  /** Where the next goes, which is where the oldest is. */
  private int next;

  /** Of no call yet. */
  Outcomes(int window) {
    isFailure = new boolean[window];
  }

  boolean isFull() {
    return calls == isFailure.length;
  }

  int failures() {
    return failures;
  }

  /** Takes in the latest, and drops the oldest if there is no room. */
  void add(boolean failed) {
    if (!isFull()) {
      calls++;
    } else if (isFailure[next]) {
      failures--;
    }
    isFailure[next] = failed;
    if (failed) {
      failures++;
    }
    next = (next + 1) % isFailure.length;
  }

  /** Forgets all. */
  void clear() {
    calls = 0;
    failures = 0;
    next = 0;
  }
}
