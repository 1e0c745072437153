package io.github.groundplan.sim.model;

/**
 * A queue between those who ask for work and those who do it: acknowledges each call at once, and
 * works on it when its consumers, the workers, get to it.
 */
public final class Broker extends Server {
  /** A broker. */
  public Broker(Environment environment, String name, Work work, Admission admission) {
    super(environment, name, work, admission);
  }

  @Override
  void admit(Call call) {
    Call job = environment().calls().take();
    job.isFor(call);
    job.outer = null;
    job.link = call.link;
    job.node = this;
    job.arrivedAt = call.arrivedAt;
    job.patienceSeconds = Double.POSITIVE_INFINITY;
    if (station().take(job)) {
      reply(call, Answer.GRANTED);
    } else {
      environment().calls().give(job);
      refuseAsFull(call);
    }
  }

  @Override
  void dismiss(Call job, Answer answer) {
    meter().ended(answer);
    environment().calls().give(job);
  }
}
