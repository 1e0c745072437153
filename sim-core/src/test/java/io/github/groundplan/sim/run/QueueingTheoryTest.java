package io.github.groundplan.sim.run;

import static io.github.groundplan.sim.run.Scene.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.theory.Mg1;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.Mmck;
import io.github.groundplan.sim.theory.QueueFigures;
import org.junit.jupiter.api.Test;

/**
 * One server under Poisson arrivals against the closed forms of queueing theory, in brief: the
 * whole is the validation suite's. Seeds are fixed; the tolerances are about three standard
 * deviations of a run of this length.
 */
class QueueingTheoryTest {
  private static Report run(String rate, String server) {
    String text =
        """
        {'seed': 11, 'clients': {'arrivals': {'poisson': '%s'}, 'to': 'app'},
         'nodes': {'app': {'kind': 'server', %s},
                   'db': {'kind': 'database', 'workers': 8, 'service': '4ms'}},
         'run': {'warmup': '10s', 'requests': 1000000}}
        """;
    return Run.untraced(Scene.scenario(text.formatted(rate, server))).toEnd();
  }

  private static void assertNear(double expected, double actual, double relative) {
    assertEquals(expected, actual, relative * expected);
  }

  private static void assertMatches(QueueFigures theory, Report report) {
    assertNear(theory.meanResponse(), report.requests().latency().mean(), 0.03);
    assertNear(theory.meanWait(), node(report, "app").waitMean(), 0.04);
    assertNear(theory.meanQueue(), node(report, "app").queueMean(), 0.04);
    assertNear(theory.meanInSystem(), node(report, "app").inSystemMean(), 0.03);
  }

  @Test
  void oneExponentialWorkerMatchesMm1() {
    Report report = run("80/s", "'service': {'exp': '10ms'}");
    assertMatches(new Mm1(80, 100).figures(), report);
    assertNear(0.8, node(report, "app").utilisation(), 0.01);
    assertNear(0.01, node(report, "app").serviceMean(), 0.01);
  }

  @Test
  void fiveExponentialWorkersMatchErlangC() {
    Report report = run("400/s", "'workers': 5, 'service': {'exp': '10ms'}");
    assertMatches(new Mmc(400, 100, 5).figures(), report);
    assertNear(0.8, node(report, "app").utilisation(), 0.01);
  }

  @Test
  void otherServicesMatchPollaczekAndKhinchine() {
    assertMatches(
        new Mg1(70, new Distribution.Constant(0.01)).figures(), run("70/s", "'service': '10ms'"));
    assertMatches(
        new Mg1(70, new Distribution.Erlang(3, 0.01)).figures(),
        run("70/s", "'service': {'erlang': {'k': 3, 'mean': '10ms'}}"));
    assertMatches(
        new Mg1(70, new Distribution.HyperExponential(0.01, 2)).figures(),
        run("70/s", "'service': {'hyperexp': {'cv': 2, 'mean': '10ms'}}"));
  }

  @Test
  void boundedQueueRefusesTheShareOfMm1k() {
    Report report = run("80/s", "'queue': 4, 'service': {'exp': '10ms'}");
    double blocking = new Mmck(80, 100, 1, 5).blocking();
    assertNear(blocking, report.requests().rejected() / 1e6, 0.03);
    assertNear(0.8 * (1 - blocking), node(report, "app").utilisation(), 0.01);
  }

  /** Little: the mean number in the system is the throughput times the mean response. */
  @Test
  void littlesLawHolds() {
    Report report = run("250/s", "'workers': 3, 'service': {'exp': '10ms'}");
    double throughput = report.requests().throughput();
    double inSystem = throughput * report.requests().latency().mean();
    // But for those under way at the end of the warm-up.
    assertNear(inSystem, report.requests().inSystemMean(), 1e-4);
    assertNear(inSystem, node(report, "app").inSystemMean(), 1e-4);
  }

  /** A worker is held while its server waits for the database, so both times count as busy. */
  @Test
  void workerIsHeldWhileTheDatabaseWorks() {
    Report report = run("60/s", "'service': '6ms', 'to': 'db'");
    assertNear(0.6, node(report, "app").utilisation(), 0.01);
    assertNear(0.24 / 8, node(report, "db").utilisation(), 0.01);
    assertEquals(0, node(report, "db").queueMean());
    Mg1 theory = new Mg1(60, new Distribution.Constant(0.01));
    assertNear(theory.figures().meanResponse(), report.requests().latency().mean(), 0.01);
  }
}
