package io.github.groundplan.sim.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * An open network of exponential stations between which requests are routed at random. In the long
 * run each station is as an M/M/c queue of its own with the rate that passes through it (Jackson,
 * "Networks of Waiting Lines", Operations Research 5, 1957; Kleinrock, "Queueing Systems, Volume
 * 1", 1975, section 4.8). Services are drawn anew at every station.
 */
public final class JacksonNetwork {
  private final List<Mmc> stations;
  private final double outsideRate;

  /**
   * @param stations one or more, of which one at least is reached from outside
   * @param routing routing[i][j] is the share of those leaving station i that goes on to j; what a
   *     row lacks of 1 leaves the network
   * @throws IllegalArgumentException if a share or the size of the table is wrong, requests can
   *     never leave, no request reaches a station, or a station cannot keep up
   */
  public JacksonNetwork(List<OpenStation> stations, double[][] routing) {
    Require.atLeast(1, "number of stations", stations.size());
    double[] rates = new TrafficEquations(routing, stations.size()).solve(outside(stations));
    List<Mmc> queues = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < rates.length; i++) {
      OpenStation station = stations.get(i);
      Require.that(rates[i] > 0, "no request reaches station", i);
      queues.add(new Mmc(rates[i], station.serviceRate(), station.workers()));
      sum += station.outsideRate();
    }
    this.stations = List.copyOf(queues);
    outsideRate = sum;
  }

  private static double[] outside(List<OpenStation> stations) {
    double[] rates = new double[stations.size()];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = stations.get(i).outsideRate();
    }
    return rates;
  }

  /**
   * Stations in a row, of which each sends all to the next; the rate between is again Poisson
   * (Burke, "The Output of a Queuing System", Operations Research 4, 1956).
   *
   * @param arrivalRate λ at the first, a second, above zero
   * @param serviceRates of one worker each, in order, one or more
   * @throws IllegalArgumentException if a rate is out of range, or a station cannot keep up
   */
  public static JacksonNetwork tandem(double arrivalRate, double... serviceRates) {
    Require.positive("arrivalRate", arrivalRate);
    int count = serviceRates.length;
    List<OpenStation> stations = new ArrayList<>();
    double[][] routing = new double[count][count];
    for (int i = 0; i < count; i++) {
      stations.add(new OpenStation(i == 0 ? arrivalRate : 0, serviceRates[i], 1));
      if (i + 1 < count) {
        routing[i][i + 1] = 1;
      }
    }
    return new JacksonNetwork(stations, routing);
  }

  /** Each station as a queue of its own, in the order given. */
  public List<Mmc> stations() {
    return stations;
  }

  /** How many are in the network, on average. */
  public double meanInSystem() {
    double sum = 0;
    for (Mmc station : stations) {
      sum += station.figures().meanInSystem();
    }
    return sum;
  }

  /** From entering the network to leaving it, on average, by Little's law. */
  public double meanResponse() {
    return meanInSystem() / outsideRate;
  }
}
