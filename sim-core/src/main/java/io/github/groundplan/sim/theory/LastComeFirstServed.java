package io.github.groundplan.sim.theory;

/**
 * M/M/c with a stack for a queue: a free worker takes the last that came, and is not interrupted.
 * All means are those of {@link Mmc}, as no order that is blind to service times changes how many
 * wait; but the waits vary more (Kingman, "The Effect of Queue Discipline on Waiting Time
 * Variance", Proceedings of the Cambridge Philosophical Society 58, 1962).
 *
 * @param firstComeFirstServed the same queue in order of arrival
 */
public record LastComeFirstServed(Mmc firstComeFirstServed) implements QueueModel {

  @Override
  public String notation() {
    return firstComeFirstServed.notation() + "-LCFS";
  }

  @Override
  public QueueFigures figures() {
    return firstComeFirstServed.figures();
  }

  /**
   * The variance of the wait: the second moment is 1 / (1 - ρ) of that in order of arrival, for who
   * waits does so for a busy period of all workers (Kleinrock, "Queueing Systems, Volume 1", 1975,
   * equation 5.142, of a service at rate cμ).
   */
  public double waitVariance() {
    double mean = figures().meanWait();
    double secondMoment = firstComeFirstServed.waitVariance() + mean * mean;
    return secondMoment / (1 - firstComeFirstServed.utilisation()) - mean * mean;
  }
}
