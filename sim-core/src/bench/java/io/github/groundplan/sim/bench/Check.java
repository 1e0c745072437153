package io.github.groundplan.sim.bench;

import java.util.List;

/** Holds what a run measured against theory, so that no benchmark times nonsense. */
final class Check {
  /**
   * Five standard errors of the mean wait of a million customers at 80 % load, whose asymptotic
   * variance is 1,976 (Whitt, "Planning Queueing Simulations", Management Science 35(11), 1989).
   */
  private static final double TOLERANCE = 5 * 0.0445 / 4;

  private Check() {}

  /**
   * Compares mean wait and mean length of the line with M/M/1's.
   *
   * @return the mean wait in seconds
   * @throws IllegalStateException if one is off, or a customer is missing
   */
  static double meanWait(List<? extends Station> stations, int customers) {
    int served = stations.stream().mapToInt(Station::served).sum();
    if (served != customers) {
      throw new IllegalStateException("served " + served + " customers of " + customers);
    }
    double load = Station.ARRIVAL_RATE / Station.SERVICE_RATE;
    double wait = stations.stream().mapToDouble(Station::waitSum).sum() / served;
    require("mean wait", wait, load / (Station.SERVICE_RATE - Station.ARRIVAL_RATE));
    double length =
        stations.stream().mapToDouble(Station::lengthArea).sum()
            / stations.stream().mapToDouble(Station::changedAt).sum();
    require("mean length", length, load * load / (1 - load));
    double longest = stations.stream().mapToDouble(Station::longestWait).max().orElse(0);
    if (!(longest > wait)) {
      throw new IllegalStateException("longest wait is " + longest + ", the mean " + wait);
    }
    return wait;
  }

  private static void require(String name, double measured, double theory) {
    if (!(Math.abs(measured / theory - 1) <= TOLERANCE)) {
      throw new IllegalStateException(name + " is " + measured + ", in theory " + theory);
    }
  }
}
