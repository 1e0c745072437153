package io.github.groundplan.sim.theory;

import java.util.List;

/**
 * A closed network: a fixed number of users, who think and then send a request through stations of
 * one worker each. Exact mean-value analysis of one class (Reiser and Lavenberg, "Mean-Value
 * Analysis of Closed Multichain Queuing Networks", Journal of the ACM 27, 1980; Lazowska, Zahorjan,
 * Graham, Sevcik, "Quantitative System Performance", 1984, algorithm 6.2).
 *
 * <p>Exact for exponential services in order of arrival, and for any service shared by all at the
 * station; of the time to think the mean alone counts. Stable at any load.
 */
public final class MeanValueAnalysis {
  private final List<ClosedStation> stations;
  private final double[] meanFound;
  private final double throughput;
  private final double meanResponse;

  /**
   * Takes a step for each user: a request finds the means of a network with one user less.
   *
   * @param users one or more
   * @param thinkMean from an answer to the next request, in seconds, zero or more
   * @param stations one or more, each of one worker
   * @throws IllegalArgumentException if one is out of range
   */
  public MeanValueAnalysis(int users, double thinkMean, List<ClosedStation> stations) {
    Require.atLeast(1, "users", users);
    Require.notNegative("thinkMean", thinkMean);
    Require.atLeast(1, "number of stations", stations.size());
    for (ClosedStation station : stations) {
      Require.that(
          station.workers() == 1, "workers must be 1, else see ClosedNetwork", station.workers());
    }
    this.stations = List.copyOf(stations);
    meanFound = new double[stations.size()];
    double cycle = thinkMean + passing();
    for (int n = 1; n < users; n++) {
      for (int k = 0; k < meanFound.length; k++) {
        meanFound[k] = n / cycle * time(k);
      }
      cycle = thinkMean + passing();
    }
    meanResponse = passing();
    throughput = users / cycle;
  }

  /** The time of a request at a station, in all its visits, behind those it finds there. */
  private double time(int index) {
    return stations.get(index).demand() * (1 + meanFound[index]);
  }

  private double passing() {
    double sum = 0;
    for (int k = 0; k < meanFound.length; k++) {
      sum += time(k);
    }
    return sum;
  }

  /** Requests answered, a second. */
  public double throughput() {
    return throughput;
  }

  /** From a request to its answer, without the time to think. */
  public double meanResponse() {
    return meanResponse;
  }

  /**
   * The means at one station; a wait is that of one visit, and the throughput is in visits.
   *
   * @param index of the station, from 0
   * @throws IllegalArgumentException if there is no such station
   */
  public QueueFigures figures(int index) {
    Require.index(index, stations.size());
    double busy = throughput * stations.get(index).demand();
    double visits = throughput * stations.get(index).visits();
    return QueueFigures.of(visits, busy, 1, busy * meanFound[index]);
  }
}
