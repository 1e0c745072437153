package io.github.groundplan.sim.theory;

/** A queue, first come first served, of which not only the means but all percentiles are known. */
public interface TimedQueueModel extends QueueModel {

  /** How long those who are let in wait for a worker; zero for those who do not wait. */
  Tail waitTail();

  /** How long those who are let in stay: wait and service. */
  Tail responseTail();
}
