package io.github.groundplan.sim.theory;

import java.util.List;

/**
 * M/G/1 with priorities: when the worker is free it takes the most urgent that waits, of those the
 * first that came, and then is not interrupted (Cobham, "Priority Assignment in Waiting Line
 * Problems", Operations Research 2, 1954; Kleinrock, "Queueing Systems, Volume 2", 1976, section
 * 3.6). With exponential services of one rate, priority M/M/1.
 */
public final class PriorityMg1 implements QueueModel {
  private final List<PriorityClass> classes;
  private final double arrivalRate;
  private final double load;

  /**
   * @param classes one or more, the most urgent first
   * @throws IllegalArgumentException if there is none, or the worker cannot keep up with all
   */
  public PriorityMg1(List<PriorityClass> classes) {
    Require.atLeast(1, "number of classes", classes.size());
    this.classes = List.copyOf(classes);
    double rate = 0;
    for (PriorityClass each : classes) {
      rate += each.arrivalRate();
    }
    arrivalRate = rate;
    load = loadOfFirst(classes.size());
    if (!(load < 1)) {
      throw new IllegalArgumentException(
          "unstable: the classes together keep one worker busy for "
              + Require.rounded(load)
              + " of the time");
    }
  }

  /** σ: the load of the most urgent so many classes. */
  private double loadOfFirst(int count) {
    double sum = 0;
    for (PriorityClass each : classes.subList(0, count)) {
      sum += each.load();
    }
    return sum;
  }

  @Override
  public String notation() {
    return "M/G/1 with " + classes.size() + " priorities";
  }

  /**
   * The mean wait of a class, W0 / ((1 - σ before it)(1 - σ with it)), where W0 is what is left of
   * the service under way.
   *
   * @param index of the class, 0 for the most urgent
   * @throws IllegalArgumentException if there is no such class
   */
  public double meanWait(int index) {
    Require.index(index, classes.size());
    double residual = 0;
    for (PriorityClass each : classes) {
      residual += Mg1.meanResidual(each.arrivalRate(), each.service());
    }
    return residual / ((1 - loadOfFirst(index)) * (1 - loadOfFirst(index + 1)));
  }

  /**
   * The means of one class; the utilisation is its own part.
   *
   * @param index of the class, 0 for the most urgent
   * @throws IllegalArgumentException if there is no such class
   */
  public QueueFigures figures(int index) {
    double meanQueue = meanWait(index) * classes.get(index).arrivalRate();
    PriorityClass one = classes.get(index);
    return QueueFigures.of(one.arrivalRate(), one.load(), 1, meanQueue);
  }

  /** The means over all classes. */
  @Override
  public QueueFigures figures() {
    double meanQueue = 0;
    for (int i = 0; i < classes.size(); i++) {
      meanQueue += figures(i).meanQueue();
    }
    return QueueFigures.of(arrivalRate, load, 1, meanQueue);
  }
}
