package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Four servers behind a balancer that draws one of them for each request. A server takes any number
 * of requests at a time, so that none waits for another: how long one takes is its own work alone.
 *
 * <p>Each server answers from its memory. In the degraded fleet the last one has forgotten a part,
 * and then goes to a slow disk on top of its own work.
 */
final class Fleet {
  static final String SHARE = "slow-share";
  static final String FACTOR = "slow-factor";
  static final String CALLS = "fan-out";

  /** A seed whose run shows what the demo's page says. */
  static final int SEED = 12;

  static final Settings SETTINGS =
      Settings.of(
          Seed.setting(SEED),
          new Amount(SHARE, "Slow requests, degraded", "%", 0, 25, 0.5, 2, 2),
          new Amount(FACTOR, "How many times as slow", "x", 2, 100, 1, 1, 10),
          new Amount(CALLS, "Calls that a page makes", "", 1, Pages.MOST_CALLS, 1, 0, 100));

  static final int SERVERS = 4;

  /** Requests in a run that is watched. */
  static final int REQUESTS = 1000;

  /** Requests a second. */
  static final double RATE = 100;

  /** Seconds that a server works on a request, on average. */
  static final double WORK = 0.05;

  /** The standard deviation of all work, the disk's too, by its mean. */
  static final double SPREAD = 0.3;

  static final String BALANCER = "lb";

  private static final String SERVER = "app-";
  private static final String DISK = "disk";

  private Fleet() {}

  /** The share of all requests that are slow when degraded, 0 to 0.25. */
  static double slowShare(Values settings) {
    return settings.amount(SHARE) / 100;
  }

  static double slowFactor(Values settings) {
    return settings.amount(FACTOR);
  }

  /** How many calls a page makes. */
  static int calls(Values settings) {
    return (int) settings.amount(CALLS);
  }

  /** What is run: {@link #REQUESTS} of them. */
  static Scenario scenario(Values settings, boolean isDegraded) {
    double missing = isDegraded ? SERVERS * slowShare(settings) : 0;
    List<NodeSpec> nodes = new ArrayList<>();
    List<String> servers = new ArrayList<>();
    for (int i = 1; i <= SERVERS; i++) {
      double held = i == SERVERS ? Math.max(0, 1 - missing) : 1;
      servers.add(SERVER + i);
      nodes.add(
          node(
              SERVER + i,
              new Kind.Cache(new Kind.HitShare(held), false),
              work(WORK),
              List.of(DISK)));
    }
    Kind balancer = new Kind.Balancer(Routing.RANDOM, List.of(), Optional.empty());
    nodes.add(0, node(BALANCER, balancer, Work.none(), servers));
    // A slow request takes so many times as long in all: the rest of it is the disk's.
    double atDisk = WORK * (slowFactor(settings) - 1);
    nodes.add(node(DISK, new Kind.Server(Optional.empty()), work(atDisk), List.of()));
    return new Scenario(
        isDegraded ? "Four servers, one degraded" : "Four healthy servers",
        Seed.of(settings),
        List.of(clients()),
        nodes,
        List.of(),
        List.of(),
        RunSpec.forRequests(0, REQUESTS));
  }

  private static ClientSpec clients() {
    return new ClientSpec(
        Scenario.CLIENTS,
        new Arrivals.Poisson(RATE),
        BALANCER,
        0,
        Keys.MANY,
        Optional.empty(),
        CallPolicy.plain());
  }

  private static Work work(double meanSeconds) {
    return Work.of(Work.UNLIMITED, new Distribution.LogNormal(meanSeconds, SPREAD));
  }

  private static NodeSpec node(String name, Kind kind, Work work, List<String> to) {
    return new NodeSpec(name, kind, 1, work, Admission.open(), to, false, CallPolicy.plain());
  }

  /**
   * Which server bears a name of the trace.
   *
   * @return from 0
   */
  static int server(String name) {
    return name.charAt(SERVER.length()) - '1';
  }

  /** The name of a server, from 0. */
  static String serverName(int server) {
    return SERVER + (server + 1);
  }
}
