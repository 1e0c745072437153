package io.github.groundplan.demo.latencythroughput;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.Mm1;
import java.util.List;
import java.util.Optional;

/** One server with one worker, asked for by many at random: where waiting comes from. */
final class Counter {
  static final Amount UTILISATION = new Amount("utilisation", "Server busy", "%", 5, 95, 5, 0, 80);

  /** What one request keeps the server busy for, on average. */
  static final double SERVICE_SECONDS = 0.01;

  static final int REQUESTS = 20_000;

  private static final int WARM_UP_REQUESTS = 500;

  private Counter() {}

  /**
   * What was measured.
   *
   * @param mean of the response, in seconds
   * @param interval 95 % for the mean, if the run is long enough to tell
   */
  record Measured(double mean, Optional<Interval> interval) {}

  static double utilisation(Values values) {
    return values.amount(UTILISATION.key()) / 100;
  }

  /** The mean response in closed form: {@code S / (1 − ρ)}. */
  static double theory(double utilisation) {
    double rate = 1 / SERVICE_SECONDS;
    return new Mm1(utilisation * rate, rate).figures().meanResponse();
  }

  /** The server under this load, for so many requests. */
  static Scenario scenario(Values values, int requests) {
    double rate = utilisation(values) / SERVICE_SECONDS;
    ClientSpec clients =
        new ClientSpec(
            Scenario.CLIENTS,
            new Arrivals.Poisson(rate),
            "server",
            0,
            Keys.MANY,
            Optional.empty(),
            CallPolicy.plain());
    NodeSpec server =
        new NodeSpec(
            "server",
            new Kind.Server(Optional.empty()),
            1,
            Work.of(1, new Distribution.Exponential(SERVICE_SECONDS)),
            Admission.open(),
            List.of(),
            false,
            CallPolicy.plain());
    return new Scenario(
        "One server, busy for a share of its time",
        Seed.of(values),
        List.of(clients),
        List.of(server),
        List.of(),
        List.of(),
        RunSpec.forRequests(WARM_UP_REQUESTS / rate, requests));
  }

  /** A run of the server that has come about halfway. */
  static Run halfway(Values values) {
    Run run = Run.untraced(scenario(values, REQUESTS));
    run.advance(REQUESTS);
    return run;
  }

  /** What a run measures that goes on to its end. */
  static Measured measured(Run run) {
    Report report = run.toEnd();
    return new Measured(report.requests().latency().mean(), report.requests().latencyInterval());
  }
}
