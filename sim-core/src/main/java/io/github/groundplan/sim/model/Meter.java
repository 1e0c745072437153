package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.TimeAverage;

/** What is measured at one node. */
public final class Meter {
  private final TimeAverage busy;
  private final TimeAverage queue;

  /** Those that are served, have no worker any more, and wait for a node behind this one. */
  private final TimeAverage held;

  private int arrivals;
  private int completed;
  private int rejected;
  private int failed;
  private int abandoned;
  private int started;
  private double waitSum;
  private int served;
  private double serviceSum;

  Meter(double now) {
    busy = new TimeAverage(now, 0);
    queue = new TimeAverage(now, 0);
    held = new TimeAverage(now, 0);
  }

  /** Forgets what was before, as at the end of a warm-up; those waiting and in service stay. */
  public void restart(double now) {
    busy.restart(now);
    queue.restart(now);
    held.restart(now);
    arrivals = 0;
    completed = 0;
    rejected = 0;
    failed = 0;
    abandoned = 0;
    started = 0;
    waitSum = 0;
    served = 0;
    serviceSum = 0;
  }

  void arrived() {
    arrivals++;
  }

  void ended(Answer answer) {
    switch (answer) {
      case GRANTED -> completed++;
      case FAILED, REFUSED -> failed++;
      case TIMED_OUT -> abandoned++;
    }
  }

  void turnedAway() {
    rejected++;
  }

  void started(double waitSeconds) {
    started++;
    waitSum += waitSeconds;
  }

  void served(double seconds) {
    served++;
    serviceSum += seconds;
  }

  TimeAverage busy() {
    return busy;
  }

  TimeAverage queue() {
    return queue;
  }

  TimeAverage held() {
    return held;
  }

  /** Calls that came in. */
  public int arrivals() {
    return arrivals;
  }

  /** Calls that were answered with what they asked for. */
  public int completed() {
    return completed;
  }

  /** Calls that this node itself turned away. */
  public int rejected() {
    return rejected;
  }

  /** Calls that ended with an error, or were turned away by a node behind this one. */
  public int failed() {
    return failed;
  }

  /** Calls that left the queue. */
  public int abandoned() {
    return abandoned;
  }

  /**
   * How many calls {@link #waitSum} is about: those whose service has begun or, where workers are
   * shared, has ended.
   */
  public int started() {
    return started;
  }

  /** How long they had waited, all together, in seconds. */
  public double waitSum() {
    return waitSum;
  }

  /** How many calls {@link #serviceSum} is about: those whose service has ended. */
  public int served() {
    return served;
  }

  /** How long the node's own work on them took, all together, in seconds. */
  public double serviceSum() {
    return serviceSum;
  }

  /**
   * The mean number of calls that held a worker.
   *
   * @param now in seconds
   */
  public double busyMean(double now) {
    return busy.mean(now);
  }

  /** The mean number of calls that waited for one. */
  public double queueMean(double now) {
    return queue.mean(now);
  }

  /** The mean number of calls at the node, whatever they waited for. */
  public double inSystemMean(double now) {
    return busy.mean(now) + queue.mean(now) + held.mean(now);
  }

  /** The most calls that waited at a time. */
  public int queueMax() {
    return (int) queue.largest();
  }
}
