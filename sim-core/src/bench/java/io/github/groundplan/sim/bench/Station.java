package io.github.groundplan.sim.bench;

import java.util.Arrays;

/**
 * A queue with one server, M/M/1: the model and its statistics, the same code for every library.
 * Only clock, events and random numbers are a library's own.
 */
abstract class Station {
  /** Customers a second. */
  static final double ARRIVAL_RATE = 0.8;

  /** Customers a second while the server is busy. */
  static final double SERVICE_RATE = 1;

  private int customersToCome;
  private boolean isBusy;

  /** When those waiting came: a ring whose length is a power of two. */
  private double[] line = new double[64];

  private int joined;
  private int left;
  private int served;
  private double waitSum;
  private double longestWait;
  private double lengthArea;
  private double changedAt;

  Station(int customers) {
    customersToCome = customers;
  }

  /** The time in seconds. */
  abstract double now();

  /** Has {@link #arrive} called when a drawn time between arrivals has passed. */
  abstract void scheduleArrival();

  /** Has {@link #depart} called when a drawn service time has passed. */
  abstract void scheduleDeparture();

  final void arrive() {
    if (--customersToCome > 0) {
      scheduleArrival();
    }
    if (isBusy) {
      join();
    } else {
      isBusy = true;
      serve(0);
    }
  }

  final void depart() {
    if (joined == left) {
      isBusy = false;
    } else {
      serve(leave());
    }
  }

  private void serve(double wait) {
    served++;
    waitSum += wait;
    longestWait = Math.max(longestWait, wait);
    scheduleDeparture();
  }

  private void join() {
    measureLength();
    if (joined - left == line.length) {
      grow();
    }
    line[joined++ & (line.length - 1)] = now();
  }

  private double leave() {
    measureLength();
    return now() - line[left++ & (line.length - 1)];
  }

  private void measureLength() {
    double now = now();
    lengthArea += (joined - left) * (now - changedAt);
    changedAt = now;
  }

  private void grow() {
    double[] longer = Arrays.copyOf(line, 2 * line.length);
    for (int i = left; i != joined; i++) {
      longer[i & (longer.length - 1)] = line[i & (line.length - 1)];
    }
    line = longer;
  }

  final int served() {
    return served;
  }

  /** All waits together, in seconds. */
  final double waitSum() {
    return waitSum;
  }

  final double longestWait() {
    return longestWait;
  }

  /** The length of the line, summed over time: customers times seconds. */
  final double lengthArea() {
    return lengthArea;
  }

  /** When the line changed last, in seconds. */
  final double changedAt() {
    return changedAt;
  }
}
