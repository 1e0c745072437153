package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.policy.ScaleRule;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.LinkSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.OperationalLaws;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Systems of which no formula tells the times, and laws that hold of any system. */
final class Laws {
  private static final String APP = "app";
  private static final Distribution LOGNORMAL = new Distribution.LogNormal(1, 1.5);

  /** Who is under way at an end of the run is in one count and not in the other. */
  private static final Allowance ENDS = Allowance.ends(0.001);

  private Laws() {}

  static Family laws() {
    return new Family(
        "Laws that hold of any system",
        "No closed form is known of these systems, but Little's law (1961) ties what clients saw"
            + " to how many were under way, and the utilisation law (Denning and Buzen 1978) what a"
            + " node did to how busy it was. Both are measured apart; their ratio is 1, but for"
            + " requests under way at the two ends of a run, for which 0.1 % is allowed.",
        List.of(
            experiment("D/G/5", general(), 4, 20, 5),
            experiment("LIFO with two priorities of 5 workers", stack(), 4, 40, 5),
            experiment("least connections of 10", balanced(Routing.LEAST_CONNECTIONS), 8, 40, 10),
            experiment("consistent hashing over 10", balanced(Routing.CONSISTENT_HASH), 3, 20, 10),
            experiment("retries and second copies over a link", persistent(), 1, 20, 10),
            scaled(),
            experiment("cache before a database", cached(), 10, 20, 4)));
  }

  private static Experiment experiment(
      String name, Scenario scenario, double rate, double inSystem, int workers) {
    return Experiment.of(name, scenario, 0.8, rate, inSystem)
        .expecting(
            Prediction.of("Little's law", 1, Laws::little).allowing(ENDS),
            Prediction.of("utilisation law", 1, utilisation(workers)).allowing(ENDS));
  }

  private static double little(Measured run) {
    Report report = run.answered();
    double arrivalRate = report.requests().latency().count() / report.duration();
    double meanResponse = report.requests().latency().mean();
    return report.requests().inSystemMean() / OperationalLaws.meanInside(arrivalRate, meanResponse);
  }

  private static ToDoubleFunction<Measured> utilisation(int workers) {
    return run -> {
      Report report = run.whileSent();
      NodeFigures app = Readings.node(report, APP);
      double served = (app.completed() + app.failed()) / report.duration();
      return app.utilisation() / OperationalLaws.utilisation(served, app.serviceMean(), workers);
    };
  }

  private static Scenario general() {
    return Parts.system(
        Parts.clients(new Arrivals.Constant(4), APP), Parts.server(APP, Work.of(5, LOGNORMAL)));
  }

  private static Scenario stack() {
    return Parts.system(
        List.of(
            Parts.clients("urgent", new Arrivals.Poisson(2), APP, 0),
            Parts.clients("other", new Arrivals.Wave(1, 3, 7), APP, 1)),
        Parts.server(APP, Work.of(5, LOGNORMAL).with(Discipline.LIFO)));
  }

  private static Scenario balanced(Routing routing) {
    double rate = routing == Routing.CONSISTENT_HASH ? 3 : 8;
    ClientSpec clients = Parts.withKeys(Parts.poisson(rate, "balancer"), new Keys(1_000_000, 0.2));
    return Parts.system(
        clients,
        Parts.balancer("balancer", routing, APP),
        Parts.servers(APP, 10, Work.of(1, LOGNORMAL)));
  }

  /** So many attempts that none of many million requests fails. */
  private static Scenario persistent() {
    Backoff backoff = new Backoff(0.1, true, 2, Backoff.Jitter.FULL);
    CallPolicy policy =
        new CallPolicy(
            Double.POSITIVE_INFINITY,
            new Retry(50, backoff, Double.POSITIVE_INFINITY),
            1.5,
            Optional.empty(),
            CallPolicy.UNBOUNDED);
    Work work = new Work(10, Work.UNLIMITED, Discipline.FIFO, LOGNORMAL, 1, 0.3);
    return Parts.over(
        List.of(link(Scenario.CLIENTS, APP)),
        Parts.system(Parts.with(Parts.poisson(1, APP), policy), Parts.server(APP, work)));
  }

  /** How many replicas there are changes, so that the utilisation law has no number of workers. */
  private static Experiment scaled() {
    ScaleRule rule = new ScaleRule(2, 10, 0.8, 0.3, 5, 10, 5, true);
    NodeSpec app =
        Parts.node(APP, new Kind.Server(Optional.of(rule)), 1, Work.of(1, Grid.EXPONENTIAL));
    Scenario scenario = Parts.system(Parts.clients(new Arrivals.Wave(1, 5, 200), APP), app);
    return Experiment.of("auto-scaled from 2 to 10", scenario, 0.8, 3, 40)
        .expecting(Prediction.of("Little's law", 1, Laws::little).allowing(ENDS));
  }

  private static Scenario cached() {
    Work lookUp = Work.of(Work.UNLIMITED, new Distribution.Constant(0.05));
    Kind contents = new Kind.Cache(new Kind.LeastRecentlyUsed(200, 500), false);
    ClientSpec users = Parts.clients(new Arrivals.Users(20, LOGNORMAL), "cache");
    return Parts.over(
        List.of(link(Scenario.CLIENTS, "cache"), link("cache", APP)),
        Parts.system(
            Parts.withKeys(users, new Keys(1000, 1)),
            Parts.node("cache", contents, 1, lookUp, APP),
            Parts.server(APP, Work.of(4, LOGNORMAL))));
  }

  private static LinkSpec link(String from, String to) {
    Path path = new Path(new Distribution.Exponential(0.1), 0.5, 1e6, 1e3, 0);
    return new LinkSpec(from, to, path);
  }
}
