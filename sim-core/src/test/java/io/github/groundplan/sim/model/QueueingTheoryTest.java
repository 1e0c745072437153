package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.RandomStream;
import org.junit.jupiter.api.Test;

/**
 * A server under Poisson arrivals against the closed forms of queueing theory. Seeds are fixed; the
 * tolerances are about three standard deviations of a run of this length.
 */
class QueueingTheoryTest {
  private static final int REQUESTS = 1_000_000;

  private final Environment environment = Environment.unrecorded(11);
  private final Simulation simulation = environment.simulation();

  private int ended;
  private int refused;
  private double responseSum;

  private void arriveEvery(Distribution gap, Server server) {
    RandomStream stream = environment.random().named("arrivals");
    simulation.schedule(gap.sample(stream), request -> arrive(request, gap, stream, server), 1);
  }

  /** Sends one request straight to the server, and schedules the next. */
  private void arrive(int request, Distribution gap, RandomStream stream, Server server) {
    server.receive(new OpenCall(request, simulation.now()));
    if (request < REQUESTS) {
      simulation.schedule(
          gap.sample(stream), next -> arrive(next, gap, stream, server), request + 1);
    }
  }

  private void runToEnd(Server server, double arrivalRate) {
    arriveEvery(new Exponential(1 / arrivalRate), server);
    simulation.runToEnd();
    assertEquals(REQUESTS, ended + refused);
  }

  private final class OpenCall implements Call {
    private final int request;
    private final double arrivedAt;

    OpenCall(int request, double arrivedAt) {
      this.request = request;
      this.arrivedAt = arrivedAt;
    }

    @Override
    public int request() {
      return request;
    }

    @Override
    public String from() {
      return "clients";
    }

    @Override
    public void answer() {
      ended++;
      responseSum += simulation.now() - arrivedAt;
    }

    @Override
    public void refuse() {
      refused++;
    }
  }

  private Server run(Server.Settings settings, double arrivalRate) {
    Server server = new Server(environment, "server", settings);
    runToEnd(server, arrivalRate);
    return server;
  }

  private static Server.Settings workers(int workers, Distribution service) {
    return new Server.Settings(workers, service, false);
  }

  private static void assertNear(double expected, double actual, double relative) {
    assertEquals(expected, actual, relative * expected);
  }

  @Test
  void oneExponentialWorkerMatchesMm1() {
    double arrivalRate = 80;
    double serviceRate = 100;
    Server server = run(workers(1, new Exponential(1 / serviceRate)), arrivalRate);
    assertNear(1 / (serviceRate - arrivalRate), responseSum / ended, 0.03);
    assertNear(0.8, server.utilisation(), 0.01);
    assertNear(0.8 * 0.8 / 0.2, server.queueMean(), 0.04);
  }

  @Test
  void fiveExponentialWorkersMatchErlangC() {
    double arrivalRate = 400;
    Server server = run(workers(5, new Exponential(0.01)), arrivalRate);
    double mustWait = erlangC(5, 4);
    assertNear(0.01 + mustWait / (500 - arrivalRate), responseSum / ended, 0.02);
    assertNear(0.8, server.utilisation(), 0.01);
    assertNear(mustWait * 4 / (5 - 4), server.queueMean(), 0.04);
  }

  /** Erlang's C by the recurrence of his B: B(0) = 1, B(n) = aB(n-1) / (n + aB(n-1)). */
  private static double erlangC(int workers, double offered) {
    double blocked = 1;
    for (int n = 1; n <= workers; n++) {
      blocked = offered * blocked / (n + offered * blocked);
    }
    return workers * blocked / (workers - offered * (1 - blocked));
  }

  @Test
  void erlangCOfFiveWorkersAtFourErlangIsTheTabledValue() {
    assertEquals(0.5541, erlangC(5, 4), 0.00005);
    assertEquals(0.8, erlangC(1, 0.8), 1e-12);
  }

  @Test
  void otherServicesMatchPollaczekAndKhinchine() {
    assertPollaczekKhinchine(new Constant(0.01));
    assertPollaczekKhinchine(new Erlang(3, 0.01));
    assertPollaczekKhinchine(new HyperExponential(0.01, 2));
  }

  /** Mean wait = λ E[S²] / 2(1 - ρ). */
  private static void assertPollaczekKhinchine(Distribution service) {
    QueueingTheoryTest fresh = new QueueingTheoryTest();
    double arrivalRate = 70;
    Server server = fresh.run(workers(1, service), arrivalRate);
    double secondMoment = service.variance() + service.mean() * service.mean();
    double wait = arrivalRate * secondMoment / (2 * (1 - 0.7));
    assertNear(wait + service.mean(), fresh.responseSum / fresh.ended, 0.03);
    assertNear(wait * arrivalRate, server.queueMean(), 0.04);
  }

  /** M/M/1/K: a share (1 - ρ) ρ^K / (1 - ρ^(K+1)) is refused; K counts the one in service. */
  @Test
  void boundedQueueRefusesTheShareOfMm1k() {
    Server.Settings settings = new Server.Settings(1, 4, new Exponential(0.01), false);
    Server server = run(settings, 80);
    double rho = 0.8;
    double share = (1 - rho) * Math.pow(rho, 5) / (1 - Math.pow(rho, 6));
    assertNear(share, refused / (double) REQUESTS, 0.03);
    assertNear(rho * (1 - share), server.utilisation(), 0.01);
  }

  /** Little: the mean number in the system is the arrival rate times the mean response. */
  @Test
  void littlesLawHolds() {
    Server server = run(workers(3, new Exponential(0.01)), 250);
    double inSystem = server.queueMean() + 3 * server.utilisation();
    assertNear(inSystem, REQUESTS / simulation.now() * (responseSum / ended), 1e-9);
  }

  /** A worker is held while its server waits for the database, so both times count as busy. */
  @Test
  void workerIsHeldWhileTheDatabaseWorks() {
    Database database =
        new Database(
            environment,
            "database",
            new Database.Settings(8, new Constant(0.004), new Constant(0.02), true));
    Link link = new Link(environment, "server", database, new Constant(0.0005));
    Server server = new Server(environment, "server", workers(1, new Constant(0.005)), link);
    runToEnd(server, 60);
    assertNear(0.6, server.utilisation(), 0.01);
    assertNear(0.24 / 8, database.utilisation(), 0.01);
    assertEquals(0, database.queueMean());
    double wait = 60 * 0.01 * 0.01 / (2 * (1 - 0.6));
    assertNear(0.01 + wait, responseSum / ended, 0.01);
  }
}
