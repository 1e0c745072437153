package io.github.groundplan.demo.scenario;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;

/**
 * How much of a scenario's run a page shows: all of it, unless that is more than anyone watches.
 */
final class Watched {
  /** So many requests of which every event is kept are made in a second or two, in any browser. */
  private static final int MOST_REQUESTS = 40_000;

  private Watched() {}

  /** The scenario, shortened if its run is too long to be watched. */
  static Scenario of(Scenario scenario) {
    RunSpec run = scenario.run();
    double rate = rate(scenario);
    double before = run.warmupSeconds() * rate;
    if (run.isCounted()) {
      int most = (int) Math.max(1000, MOST_REQUESTS - before);
      return run.requests() <= most
          ? scenario
          : scenario.with(RunSpec.forRequests(run.warmupSeconds(), most));
    }
    double most = Math.max(1000, MOST_REQUESTS - before) / rate;
    return run.seconds() <= most
        ? scenario
        : scenario.with(RunSpec.forSeconds(run.warmupSeconds(), Math.max(1, Math.floor(most))));
  }

  /** Whether the page shows less than the scenario asks for. */
  static boolean isShortened(Scenario scenario) {
    return !of(scenario).run().equals(scenario.run());
  }

  /** The most that is sent, a second, about. */
  private static double rate(Scenario scenario) {
    double rate = 0;
    for (ClientSpec clients : scenario.clients()) {
      rate += rate(clients.arrivals());
    }
    return rate;
  }

  private static double rate(Arrivals arrivals) {
    if (arrivals instanceof Arrivals.Poisson poisson) {
      return poisson.rate();
    } else if (arrivals instanceof Arrivals.Constant constant) {
      return constant.rate();
    } else if (arrivals instanceof Arrivals.Wave wave) {
      return (wave.low() + wave.high()) / 2;
    } else if (arrivals instanceof Arrivals.Spike spike) {
      return Math.max(spike.base(), Math.min(spike.peak(), spike.base() + spike.peak() / 4));
    }
    Arrivals.Users users = (Arrivals.Users) arrivals;
    return users.count() / Math.max(users.think().mean(), 0.01);
  }
}
