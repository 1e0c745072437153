package io.github.groundplan.demo.availability;

import java.util.Arrays;

/** When something was down in a year: spells that do not overlap, in order. Grows by its end. */
final class Spells {
  private double[] from = new double[16];
  private double[] to = new double[16];

  /** Time down before each spell. */
  private double[] before = new double[16];

  private int size;
  private boolean isOpen;

  /** Takes what the state is from a time on; the same state again changes nothing. */
  void set(double time, boolean isDown) {
    if (isDown && !isOpen) {
      open(time);
    } else if (!isDown && isOpen) {
      to[size - 1] = time;
      isOpen = false;
    }
  }

  private void open(double time) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    before[size] = size == 0 ? 0 : before[size - 1] + (to[size - 1] - from[size - 1]);
    from[size] = time;
    to[size] = Double.POSITIVE_INFINITY;
    size++;
    isOpen = true;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** When a spell began, in seconds. */
  double from(int index) {
    return from[index];
  }

  /** When a spell ended, in seconds; infinite if it did not. */
  double to(int index) {
    return to[index];
  }

  /** How many had begun by a time. */
  int begunBy(double time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** For how many seconds it had been down by a time. */
  double downBy(double time) {
    int last = begunBy(time) - 1;
    return last < 0 ? 0 : before[last] + (Math.min(time, to[last]) - from[last]);
  }
}
