package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.scenario.ClientSpec;

/** How often clients send. */
final class Clients {
  private Clients() {}

  /** Requests a second; NaN if that is not the same at all times. */
  static double rate(ClientSpec clients) {
    if (clients.arrivals() instanceof Arrivals.Poisson poisson) {
      return poisson.rate();
    }
    return clients.arrivals() instanceof Arrivals.Constant constant ? constant.rate() : Double.NaN;
  }

  /** Why the rate is not known. */
  static String reason(ClientSpec clients) {
    return clients.arrivals() instanceof Arrivals.Users
        ? "users send when they have been answered"
        : "the arrival rate changes with time";
  }
}
