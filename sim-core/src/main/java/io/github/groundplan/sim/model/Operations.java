package io.github.groundplan.sim.model;

import java.util.Arrays;

/** All operations of an {@link Outbound}: those under way, and those to be used again. */
final class Operations {
  private Operation[] operations = new Operation[4];
  private int[] free = new int[4];
  private int created;
  private int freeCount;

  /** A fresh operation on behalf of a call. */
  Operation take(Call outer) {
    Operation operation = freeCount > 0 ? operations[free[--freeCount]] : create();
    operation.outer = outer;
    operation.attempts = 0;
    return operation;
  }

  void give(Operation operation) {
    operation.outer = null;
    free[freeCount++] = operation.slot;
  }

  Operation at(int slot) {
    return operations[slot];
  }

  /** One above the largest slot that was ever used. */
  int slots() {
    return created;
  }

  private Operation create() {
    if (created == operations.length) {
      operations = Arrays.copyOf(operations, 2 * created);
      free = Arrays.copyOf(free, 2 * created);
    }
    Operation operation = new Operation(created);
    operations[created++] = operation;
    return operation;
  }
}
