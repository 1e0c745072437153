package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report.RequestFigures;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.Availability;
import io.github.groundplan.sim.theory.Mm1;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Nodes that are down for a share of the time. Faults come in cycles, of which a run's measured
 * time holds {@link #CYCLES}; where two nodes fail, the cycles of one are a tenth of those of the
 * other, so that each is down for the same share of the other's time, whatever the other does.
 */
final class FaultPlans {
  private static final int CYCLES = 100;
  private static final String APP = "app";
  private static final double FOR_EVER = Double.POSITIVE_INFINITY;

  private FaultPlans() {}

  static Family availability() {
    Availability often = Availability.of(0.8);
    Availability seldom = Availability.of(0.7);
    return new Family(
        "Availability",
        "As many requests fail as there is time in which what they need is down: in series, in"
            + " parallel by a second attempt, until a failover, until health checks notice"
            + " (Trivedi 2001, sections 3.6 and 6.6).",
        List.of(
            failing("one node, down for 0.2", often.downShare(), FaultPlans::one),
            failing(
                "two in series, down for 0.2 and 0.3",
                Availability.series(List.of(often, seldom)).downShare(),
                FaultPlans::series),
            failing(
                "two in parallel, down for 0.2 and 0.3",
                Availability.parallel(List.of(often, seldom)).downShare(),
                FaultPlans::parallel),
            failing("database with failover", 0.6 * 0.05, FaultPlans::failover),
            failing("balancer with health checks", 0.5 * 1.5 / 20, FaultPlans::checked),
            isolated(),
            erring(),
            slow()));
  }

  private static Experiment failing(String name, double share, DoubleFunction<Scenario> scenario) {
    return Experiment.timed(name, scenario, 1)
        .expecting(Prediction.of("failed", share, Readings.share(RequestFigures::failed)));
  }

  private static Scenario one(double seconds) {
    double period = seconds / CYCLES;
    return Parts.failing(
        cycles(new Fault.Kill(APP), seconds, period, 0, 0.2),
        Parts.system(Parts.poisson(1, APP), atOnce(APP)));
  }

  private static Scenario series(double seconds) {
    double period = seconds / CYCLES;
    List<Fault> faults = cycles(new Fault.Kill("a"), seconds, period, 0, 0.2);
    faults.addAll(cycles(new Fault.Kill("b"), seconds, period / 10, 0, 0.3));
    return Parts.failing(
        faults,
        Parts.system(
            Parts.poisson(1, "front"), Parts.chain("front", "a", "b"), atOnce("a"), atOnce("b")));
  }

  private static Scenario parallel(double seconds) {
    double period = seconds / CYCLES;
    List<Fault> faults = cycles(new Fault.Kill("app.1"), seconds, period, 0, 0.2);
    faults.addAll(cycles(new Fault.Kill("app.2"), seconds, period / 10, 0, 0.3));
    Retry retry = new Retry(2, new Backoff(0, false, 0, Backoff.Jitter.NONE), FOR_EVER);
    CallPolicy policy =
        new CallPolicy(FOR_EVER, retry, FOR_EVER, Optional.empty(), CallPolicy.UNBOUNDED);
    return Parts.failing(
        faults, Parts.system(Parts.with(Parts.poisson(1, APP), policy), twoAtOnce()));
  }

  /** Writes fail until a follower has taken over; reads go on. */
  private static Scenario failover(double seconds) {
    double period = seconds / CYCLES;
    NodeSpec database =
        Parts.node(
            "db",
            new Kind.Database(1, period / 20, 0.4),
            1,
            Work.of(Work.UNLIMITED, new Distribution.Constant(0)));
    return Parts.failing(
        cycles(new Fault.Kill("db"), seconds, period, 0, 0.5),
        Parts.system(Parts.poisson(1, "db"), database));
  }

  /** Of twenty probes a period, the second after the death finds out: 1.5 intervals later. */
  private static Scenario checked(double seconds) {
    double period = seconds / CYCLES;
    HealthRule rule = new HealthRule(period / 20, 2, 1, 0);
    Kind balancer = new Kind.Balancer(Routing.ROUND_ROBIN, List.of(), Optional.of(rule));
    return Parts.failing(
        cycles(new Fault.Kill("app.1"), seconds, period, 0.025, 0.5),
        Parts.system(
            Parts.poisson(1, "balancer"),
            Parts.node("balancer", balancer, 1, Work.none(), APP),
            twoAtOnce()));
  }

  private static Experiment isolated() {
    return Experiment.timed(
            "isolated for 0.2",
            seconds ->
                Parts.failing(
                    cycles(new Fault.Isolate(APP), seconds, seconds / CYCLES, 0, 0.2),
                    Parts.system(
                        Parts.with(Parts.poisson(1, APP), CallPolicy.timeout(1)), atOnce(APP))),
            1)
        .expecting(Prediction.of("timed out", 0.2, Readings.share(RequestFigures::timedOut)));
  }

  private static Experiment erring() {
    Work work =
        new Work(
            Work.UNLIMITED, Work.UNLIMITED, Discipline.FIFO, new Distribution.Constant(0), 1, 0.1);
    return failing(
        "errors of 0.1, and 0.3 more for half of the time",
        0.5 * 0.1 + 0.5 * (1 - 0.9 * 0.7),
        seconds ->
            Parts.failing(
                cycles(new Fault.Errors(APP, 0.3), seconds, seconds / CYCLES, 0, 0.5),
                Parts.system(
                    Parts.poisson(1, APP), Parts.node(APP, new Kind.External(), 1, work))));
  }

  private static Experiment slow() {
    Work work = new Work(1, Work.UNLIMITED, Discipline.FIFO, new Distribution.Exponential(1), 3, 0);
    Mm1 theory = new Mm1(1, 1.5);
    return Experiment.of(
            "three times as fast, then slowed by two",
            Parts.failing(
                List.of(new Fault(0, FOR_EVER, new Fault.Slow(APP, 2))),
                Parts.system(Parts.poisson(1, APP), Parts.server(APP, work))),
            0.67,
            1,
            2)
        .expecting(
            Prediction.of(
                "mean response", theory.figures().meanResponse(), Readings.meanResponse()));
  }

  private static NodeSpec atOnce(String name) {
    return Parts.external(name, new Distribution.Constant(0));
  }

  private static NodeSpec twoAtOnce() {
    return Parts.servers(APP, 2, Work.of(Work.UNLIMITED, new Distribution.Constant(0)));
  }

  /** A fault that begins at the same part of every period, for a share of it, warm-up included. */
  private static List<Fault> cycles(
      Fault.Effect effect, double seconds, double period, double from, double share) {
    List<Fault> faults = new ArrayList<>();
    long count = Math.round(seconds * (1 + Laboratory.WARM_UP) / period);
    for (int i = 0; i < count; i++) {
      faults.add(new Fault((i + from) * period, share * period, effect));
    }
    return faults;
  }
}
