package io.github.groundplan.sim.bench;

import java.util.Arrays;

/**
 * What one would write by hand for one purpose: a binary heap on arrays in the order of time,
 * priority and adding, its loop, and what an event does in the midst of it. No handlers, no checks,
 * nothing to cancel.
 */
final class HandWrittenLoop {
  private final double[] delays;
  private double[] times = new double[16];
  private int[] priorities = new int[16];
  private int[] sequences = new int[16];
  private int[] payloads = new int[16];
  private int size;
  private int nextSequence;
  private int nextDelay;
  private double now;

  HandWrittenLoop(double[] delays, int pending) {
    this.delays = delays;
    for (int payload = 0; payload < pending; payload++) {
      schedule(0, payload);
    }
  }

  /** Runs events, each of which schedules another. */
  double run(int events) {
    for (int i = 0; i < events; i++) {
      now = times[0];
      int payload = payloads[0];
      removeFirst();
      schedule(0, payload);
    }
    return now;
  }

  private void schedule(int priority, int payload) {
    double time = now + delays[nextDelay++ & (delays.length - 1)];
    if (size == times.length) {
      grow();
    }
    int sequence = nextSequence++;
    int place = size++;
    while (place > 0) {
      int parent = (place - 1) >> 1;
      if (!isBefore(time, priority, sequence, parent)) {
        break;
      }
      move(parent, place);
      place = parent;
    }
    times[place] = time;
    priorities[place] = priority;
    sequences[place] = sequence;
    payloads[place] = payload;
  }

  private void removeFirst() {
    int last = --size;
    int place = 0;
    for (int child = 1; child < last; child = 2 * place + 1) {
      if (child + 1 < last && isBefore(child + 1, child)) {
        child++;
      }
      if (!isBefore(child, last)) {
        break;
      }
      move(child, place);
      place = child;
    }
    move(last, place);
  }

  private boolean isBefore(int one, int other) {
    return isBefore(times[one], priorities[one], sequences[one], other);
  }

  private boolean isBefore(double time, int priority, int sequence, int other) {
    if (time != times[other]) {
      return time < times[other];
    }
    if (priority != priorities[other]) {
      return priority < priorities[other];
    }
    return sequence - sequences[other] < 0;
  }

  private void move(int from, int to) {
    times[to] = times[from];
    priorities[to] = priorities[from];
    sequences[to] = sequences[from];
    payloads[to] = payloads[from];
  }

  private void grow() {
    times = Arrays.copyOf(times, 2 * size);
    priorities = Arrays.copyOf(priorities, 2 * size);
    sequences = Arrays.copyOf(sequences, 2 * size);
    payloads = Arrays.copyOf(payloads, 2 * size);
  }
}
