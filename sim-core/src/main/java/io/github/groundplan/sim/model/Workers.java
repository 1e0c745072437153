package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TimeAverage;
import java.util.ArrayDeque;
import java.util.Deque;

/** The workers of a node, and the calls that wait for one: first come, first served. */
final class Workers {
  /** A call that needs a worker. */
  interface Job {
    Call call();

    /** A worker has been found; {@link Workers#free} gives it back. */
    void start();
  }

  private final Environment environment;
  private final String place;
  private final int count;
  private final int queueLimit;
  private final Deque<Job> waiting = new ArrayDeque<>();
  private final TimeAverage busy;
  private final TimeAverage queue;

  Workers(Environment environment, String place, int count, int queueLimit) {
    this.environment = environment;
    this.place = place;
    this.count = count;
    this.queueLimit = queueLimit;
    busy = new TimeAverage(environment.simulation().now(), 0);
    queue = new TimeAverage(environment.simulation().now(), 0);
  }

  /** Starts a job, now or when its turn comes, or refuses its call. */
  void take(Job job) {
    if (busy.level() < count) {
      occupyFor(job);
    } else if (waiting.size() < queueLimit) {
      waiting.addLast(job);
      queue.set(simulation().now(), waiting.size());
      record(EventKind.QUEUED, job);
    } else {
      job.call().refuse();
    }
  }

  /** The worker that this job held turns to the next. */
  void free(Job job) {
    busy.set(simulation().now(), busy.level() - 1);
    record(EventKind.WORKER_FREED, job);
    Job next = waiting.pollFirst();
    if (next != null) {
      queue.set(simulation().now(), waiting.size());
      occupyFor(next);
    }
  }

  /** The mean share of busy workers so far. */
  double utilisation() {
    return busy.mean(simulation().now()) / count;
  }

  /** The mean number of calls that wait. */
  double queueMean() {
    return queue.mean(simulation().now());
  }

  private void occupyFor(Job job) {
    busy.set(simulation().now(), busy.level() + 1);
    job.start();
  }

  private Simulation simulation() {
    return environment.simulation();
  }

  private void record(EventKind kind, Job job) {
    environment.record(kind, job.call().request(), place, job.call().from(), "");
  }
}
