package io.github.groundplan.sim.model;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.Distribution;

/**
 * How a node works on calls.
 *
 * @param workers how many calls it serves at a time, 1 or more; {@link #UNLIMITED} for any number
 * @param queueLimit how many may wait beside those, 0 or more; {@link #UNLIMITED} for any number
 * @param discipline who is served next
 * @param service its own work on one call, in seconds, without what it calls
 * @param speed divides the service time; above zero
 * @param errorRate the share of calls that fail once served, 0 to 1
 */
public record Work(
    int workers,
    int queueLimit,
    Discipline discipline,
    Distribution service,
    double speed,
    double errorRate) {
  /** A limit that is never reached. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  public Work {
    if (workers < 1) {
      throw new IllegalArgumentException("workers must be at least 1: " + workers);
    }
    if (queueLimit < 0) {
      throw new IllegalArgumentException("queueLimit must not be negative: " + queueLimit);
    }
    if (!(speed > 0 && speed <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "speed must be finite and above zero: " + Decimals.text(speed));
    }
    if (!(errorRate >= 0 && errorRate <= 1)) {
      throw new IllegalArgumentException("errorRate must be 0 to 1: " + Decimals.text(errorRate));
    }
  }

  /** So many workers and any number waiting, first come, first served. */
  public static Work of(int workers, Distribution service) {
    return new Work(workers, UNLIMITED, Discipline.FIFO, service, 1, 0);
  }

  /** Takes no time and has room for all, as a balancer. */
  public static Work none() {
    return of(UNLIMITED, new Distribution.Constant(0));
  }

  /** The same with another limit to the queue. */
  public Work withQueueLimit(int limit) {
    return new Work(workers, limit, discipline, service, speed, errorRate);
  }

  /** The same with another discipline. */
  public Work with(Discipline other) {
    return new Work(workers, queueLimit, other, service, speed, errorRate);
  }

  /** Whether it takes no time and has room for all. */
  public boolean isNone() {
    return workers == UNLIMITED
        && errorRate == 0
        && service instanceof Distribution.Constant constant
        && constant.value() == 0;
  }
}
