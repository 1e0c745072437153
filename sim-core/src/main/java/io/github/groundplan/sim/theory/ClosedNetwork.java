package io.github.groundplan.sim.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A closed network as in {@link MeanValueAnalysis}, whose stations may have several workers. By the
 * product form and its convolution (Gordon and Newell, "Closed Queuing Systems with Exponential
 * Servers", Operations Research 15, 1967; Buzen, "Computational Algorithms for Closed Queueing
 * Networks with Exponential Servers", Communications of the ACM 16, 1973).
 *
 * <p>Mean-value analysis of several workers takes a difference that loses all digits near
 * saturation; the convolution has positive terms only. Its cost grows with the square of the users.
 */
public final class ClosedNetwork {
  private static final int MOST_USERS = 5000;

  private final List<ClosedStation> stations;
  private final List<double[]> probabilities = new ArrayList<>();
  private final int bottleneck;

  /**
   * @param users one to five thousand
   * @param thinkMean from an answer to the next request, in seconds, zero or more
   * @param stations one or more
   * @throws IllegalArgumentException if one is out of range
   */
  public ClosedNetwork(int users, double thinkMean, List<ClosedStation> stations) {
    Require.that(users >= 1 && users <= MOST_USERS, "users must be 1 to " + MOST_USERS, users);
    Require.notNegative("thinkMean", thinkMean);
    Require.atLeast(1, "number of stations", stations.size());
    this.stations = List.copyOf(stations);
    bottleneck = bottleneck();
    // Any unit of time will do; the bottleneck's keeps its weights from rising or falling for ever.
    double unit = demandPerWorker(bottleneck);
    for (int k = 0; k < stations.size(); k++) {
      double[] others = weights(users, n -> thinkMean / unit / n);
      for (int other = 0; other < stations.size(); other++) {
        if (other != k) {
          others = convolved(others, stationWeights(other, users, unit));
        }
      }
      probabilities.add(marginal(stationWeights(k, users, unit), others));
    }
  }

  private double demandPerWorker(int index) {
    return stations.get(index).demand() / stations.get(index).workers();
  }

  private int bottleneck() {
    int slowest = 0;
    for (int k = 1; k < stations.size(); k++) {
      slowest = demandPerWorker(k) > demandPerWorker(slowest) ? k : slowest;
    }
    return slowest;
  }

  private double[] stationWeights(int index, int users, double unit) {
    ClosedStation station = stations.get(index);
    return weights(users, n -> station.demand() / unit / Math.min(n, station.workers()));
  }

  /**
   * How likely each number is at one station, but for a factor: from the likeliest outward, so that
   * only what does not count is too small for a double.
   *
   * @param ratio of the weight of n to that of n - 1, not rising with n
   */
  private static double[] weights(int users, IntToDoubleFunction ratio) {
    int likeliest = 0;
    while (likeliest < users && ratio.applyAsDouble(likeliest + 1) >= 1) {
      likeliest++;
    }
    double[] weights = new double[users + 1];
    weights[likeliest] = 1;
    for (int n = likeliest; n > 0; n--) {
      weights[n - 1] = weights[n] / ratio.applyAsDouble(n);
    }
    for (int n = likeliest + 1; n <= users; n++) {
      weights[n] = weights[n - 1] * ratio.applyAsDouble(n);
    }
    return weights;
  }

  /** The weights of the numbers at two stations together, with a largest of one. */
  private static double[] convolved(double[] a, double[] b) {
    double[] both = new double[a.length];
    double largest = 0;
    for (int n = 0; n < both.length; n++) {
      for (int i = 0; i <= n; i++) {
        both[n] += a[i] * b[n - i];
      }
      largest = Math.max(largest, both[n]);
    }
    for (int n = 0; n < both.length; n++) {
      both[n] /= largest;
    }
    return both;
  }

  /** The probabilities of the numbers at one station, when all users are somewhere. */
  private static double[] marginal(double[] here, double[] elsewhere) {
    double[] shares = new double[here.length];
    double sum = 0;
    for (int n = 0; n < shares.length; n++) {
      shares[n] = here[n] * elsewhere[shares.length - 1 - n];
      sum += shares[n];
    }
    for (int n = 0; n < shares.length; n++) {
      shares[n] /= sum;
    }
    return shares;
  }

  /** Requests answered, a second. */
  public double throughput() {
    ClosedStation station = stations.get(bottleneck);
    return figures(bottleneck).throughput() / station.visits();
  }

  /** From a request to its answer, without the time to think. */
  public double meanResponse() {
    double sum = 0;
    for (int k = 0; k < stations.size(); k++) {
      sum += figures(k).meanInSystem();
    }
    return sum / throughput();
  }

  /**
   * The means at one station; a wait is that of one visit, and the throughput is in visits.
   *
   * @param index of the station, from 0
   * @throws IllegalArgumentException if there is no such station
   */
  public QueueFigures figures(int index) {
    Require.index(index, stations.size());
    ClosedStation station = stations.get(index);
    double[] shares = probabilities.get(index);
    double busy = 0;
    double queue = 0;
    for (int n = 1; n < shares.length; n++) {
      busy += shares[n] * Math.min(n, station.workers());
      queue += shares[n] * Math.max(n - station.workers(), 0);
    }
    return QueueFigures.of(busy / station.serviceMean(), busy, station.workers(), queue);
  }
}
