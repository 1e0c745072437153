package io.github.groundplan.sim.theory;

/**
 * What the long run of a queue comes to. Rates are per second and times in seconds, or any other
 * unit that the model was given.
 *
 * @param admittedRate those let in, a second: all arrivals where none is turned away
 * @param throughput those served to the end, a second: all who were let in where none gives up
 * @param utilisation the mean share of busy workers, 0 to 1
 * @param meanQueue how many wait, without those in service
 * @param meanInSystem how many wait or are in service
 * @param meanWait over those let in, whether they had to wait or not
 * @param meanResponse over those let in: wait and service, or wait alone of those who give up
 */
public record QueueFigures(
    double admittedRate,
    double throughput,
    double utilisation,
    double meanQueue,
    double meanInSystem,
    double meanWait,
    double meanResponse) {

  /**
   * The times by Little's law, where everybody let in is served.
   *
   * @param throughput above zero
   */
  static QueueFigures of(double throughput, double meanBusy, int workers, double meanQueue) {
    return abandoned(throughput, throughput, meanBusy, workers, meanQueue);
  }

  /**
   * The times by Little's law, where some of those let in give up.
   *
   * @param admittedRate above zero
   */
  static QueueFigures abandoned(
      double admittedRate, double throughput, double meanBusy, int workers, double meanQueue) {
    double inSystem = meanQueue + meanBusy;
    return new QueueFigures(
        admittedRate,
        throughput,
        meanBusy / workers,
        meanQueue,
        inSystem,
        meanQueue / admittedRate,
        inSystem / admittedRate);
  }
}
