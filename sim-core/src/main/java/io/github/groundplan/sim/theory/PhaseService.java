package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import java.util.Arrays;

/**
 * A service as a chain of exponential phases, and the wait for it in M/G/1: with probability ρ the
 * rest of a service under way, then with probability ρ another such rest, and so on (Pollaczek and
 * Khinchine's formula read as a geometric sum; Kleinrock, "Queueing Systems, Volume 1: Theory",
 * 1975, equation 5.111).
 */
final class PhaseService {
  private final double rate;

  /** Where a service starts; and where it is, by how long it stays there, when it is come upon. */
  private final double[] start;

  private final double[] underWay;
  private final double[][] moves;

  private PhaseService(double rate, double[] start, double[] underWay, double[][] moves) {
    this.rate = rate;
    this.start = start;
    this.underWay = underWay;
    this.moves = moves;
  }

  /**
   * @throws IllegalArgumentException if the service is not exponential, Erlang of at most two
   *     hundred stages or hyperexponential
   */
  static PhaseService of(Distribution service) {
    if (service instanceof Exponential) {
      return stages(1, service.mean());
    }
    if (service instanceof Erlang erlang) {
      Require.that(erlang.stages() <= 200, "stages must be at most 200", erlang.stages());
      return stages(erlang.stages(), service.mean());
    }
    if (service instanceof HyperExponential hyper) {
      HyperBranches both = new HyperBranches(hyper);
      double stays = 1 - both.shortMean() / both.longMean();
      return new PhaseService(
          1 / both.shortMean(),
          new double[] {both.shortShare(), both.longShare()},
          new double[] {0.5, 0.5},
          new double[][] {{0, 0}, {0, stays}});
    }
    throw new IllegalArgumentException(
        "no closed form: must be constant, exponential, Erlang or hyperexponential");
  }

  private static PhaseService stages(int count, double mean) {
    double[] start = new double[count];
    start[0] = 1;
    double[] underWay = new double[count];
    Arrays.fill(underWay, 1.0 / count);
    double[][] moves = new double[count][count];
    for (int i = 0; i + 1 < count; i++) {
      moves[i][i + 1] = 1;
    }
    return new PhaseService(count / mean, start, underWay, moves);
  }

  /** The wait at this load. */
  Tail waitTail(double load) {
    int count = start.length;
    double[] from = new double[count];
    double[][] steps = new double[count][count];
    for (int i = 0; i < count; i++) {
      from[i] = load * underWay[i];
      for (int j = 0; j < count; j++) {
        steps[i][j] = moves[i][j] + ends(i) * load * underWay[j];
      }
    }
    return new PhaseTail(rate, from, steps);
  }

  /** The wait at this load, in the first phases, and then the service in as many more. */
  Tail responseTail(double load) {
    int count = start.length;
    double[] from = new double[2 * count];
    double[][] steps = new double[2 * count][2 * count];
    for (int i = 0; i < count; i++) {
      from[i] = load * underWay[i];
      from[count + i] = (1 - load) * start[i];
      for (int j = 0; j < count; j++) {
        steps[i][j] = moves[i][j] + ends(i) * load * underWay[j];
        steps[i][count + j] = ends(i) * (1 - load) * start[j];
        steps[count + i][count + j] = moves[i][j];
      }
    }
    return new PhaseTail(rate, from, steps);
  }

  /** The share of events in a phase that end the service. */
  private double ends(int phase) {
    double stays = 0;
    for (double share : moves[phase]) {
      stays += share;
    }
    return 1 - stays;
  }
}
