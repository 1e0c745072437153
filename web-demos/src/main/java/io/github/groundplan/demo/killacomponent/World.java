package io.github.groundplan.demo.killacomponent;

import io.github.groundplan.demo.film.Cue;
import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.MachineLabel;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Toggle;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.BreakerRule;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.LinkSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.RunSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system: what can be set of it, and all that is assumed. */
final class World {
  static final String LOAD = "load";
  static final String RETRIES = "retries";
  static final String BUDGET = "budget";
  static final String TIMEOUTS = "timeouts";
  static final String BREAKER = "breaker";
  static final String STALE = "serve-stale";

  static final String DNS = "dns";
  static final String BALANCERS = "lb";
  static final String SERVERS = "app";
  static final String CACHE = "cache";
  static final String DATABASE = "db";

  /** Machines whose names say less than what readers call them. */
  static final Map<String, String> TITLES = Map.of("db.1", "db", "db.2", "replica");

  static final int BALANCER_COUNT = 2;
  static final int SERVER_COUNT = 3;
  static final int WORKERS = 2;

  /** Requests a second at a load of 100 %. */
  static final double RATE = 50;

  static final double SERVICE_SECONDS = 0.065;
  static final double HIT_SHARE = 0.85;
  static final double LOOK_UP_SECONDS = 0.001;
  static final double QUERY_SECONDS = 0.008;
  static final double TO_DATABASE_SECONDS = 0.002;

  static final double TTL_SECONDS = 10;
  static final double FAILOVER_SECONDS = 5;
  static final HealthRule HEALTH = new HealthRule(1, 2, 1, 0);

  private static final int ATTEMPTS = 3;
  private static final double BACKOFF_SECONDS = 0.1;
  private static final double RETRY_BUDGET = 0.2;
  private static final double CLIENT_TIMEOUT_SECONDS = 1;
  private static final double BALANCER_TIMEOUT_SECONDS = 0.8;
  private static final BreakerRule BREAKER_RULE = new BreakerRule(0.5, 20, 2, 3);

  /** A run is a minute; what is done near its end is watched for 20 seconds more. */
  private static final double RUN_SECONDS = 60;

  private static final double AFTERMATH_SECONDS = 20;
  private static final double LONGEST_RUN_SECONDS = 120;

  static final Settings SETTINGS =
      Settings.of(
          Seed.setting(7),
          new Amount(LOAD, "Load", "%", 10, 200, 5, 0, 100),
          new Toggle(RETRIES, (ATTEMPTS - 1) + " retries", false),
          new Toggle(BUDGET, "Retry budget, " + Quantity.share(RETRY_BUDGET), true),
          new Toggle(
              TIMEOUTS, "Timeouts, " + Quantity.plainDuration(CLIENT_TIMEOUT_SECONDS), false),
          new Toggle(BREAKER, "Circuit breaker", false),
          new Toggle(STALE, "Serve stale from the cache", false));

  /** The failure that the demo shows on request. */
  static final Cues FAILURE =
      Cues.none().with(Cue.at(20.4, Cue.KILL, "app.2")).with(Cue.at(40, Cue.REVIVE, "app.2"));

  private World() {}

  /** What readers call a machine; also what programs know it by. */
  static String label(String machine) {
    return MachineLabel.of(machine, TITLES);
  }

  /** What is watched when this is done by hand. */
  static Scenario watched(Values settings, Cues cues) {
    double end = RUN_SECONDS;
    for (Cue cue : cues.all()) {
      end = Math.max(end, Math.min(LONGEST_RUN_SECONDS, cue.seconds() + AFTERMATH_SECONDS));
    }
    return scenario(settings).with(RunSpec.forSeconds(0, end));
  }

  /** Requests a second. */
  static double rate(Values settings) {
    return RATE * settings.amount(LOAD) / 100;
  }

  /** The system under these settings, with nothing broken. */
  static Scenario scenario(Values settings) {
    return new Scenario(
        "Kill a component",
        Seed.of(settings),
        List.of(
            new ClientSpec(
                Scenario.CLIENTS,
                new Arrivals.Poisson(rate(settings)),
                DNS,
                0,
                Keys.MANY,
                Optional.empty(),
                clientPolicy(settings))),
        nodes(settings),
        List.of(
            link(DNS, BALANCERS, 0.04),
            link(BALANCERS, SERVERS, 0.005),
            link(CACHE, DATABASE, TO_DATABASE_SECONDS)),
        List.of(),
        RunSpec.forSeconds(0, RUN_SECONDS));
  }

  private static List<NodeSpec> nodes(Values settings) {
    Kind resolver = new Kind.Resolver(TTL_SECONDS, Optional.of(HEALTH));
    Kind balancer = new Kind.Balancer(Routing.ROUND_ROBIN, List.of(), Optional.of(HEALTH));
    Kind cache = new Kind.Cache(new Kind.HitShare(HIT_SHARE), settings.isOn(STALE), true);
    CallPolicy plain = CallPolicy.plain();
    return List.of(
        node(DNS, resolver, 1, unlimited(0.02), BALANCERS, plain),
        node(BALANCERS, balancer, BALANCER_COUNT, Work.none(), SERVERS, balancerPolicy(settings)),
        node(
            SERVERS,
            new Kind.Server(Optional.empty()),
            SERVER_COUNT,
            Work.of(WORKERS, new Distribution.Exponential(SERVICE_SECONDS)),
            CACHE,
            plain),
        node(CACHE, cache, 1, unlimited(LOOK_UP_SECONDS), DATABASE, plain),
        node(
            DATABASE,
            new Kind.Database(1, FAILOVER_SECONDS, 0),
            1,
            Work.of(1, new Distribution.Exponential(QUERY_SECONDS)),
            "",
            plain));
  }

  private static Work unlimited(double seconds) {
    return Work.of(Work.UNLIMITED, new Distribution.Constant(seconds));
  }

  private static NodeSpec node(
      String name, Kind kind, int replicas, Work work, String to, CallPolicy policy) {
    List<String> behind = to.isEmpty() ? List.of() : List.of(to);
    return new NodeSpec(name, kind, replicas, work, Admission.open(), behind, false, policy);
  }

  private static LinkSpec link(String from, String to, double seconds) {
    return new LinkSpec(from, to, Path.of(new Distribution.Constant(seconds)));
  }

  private static CallPolicy clientPolicy(Values settings) {
    double budget = settings.isOn(BUDGET) ? RETRY_BUDGET : Double.POSITIVE_INFINITY;
    Backoff backoff = new Backoff(BACKOFF_SECONDS, true, 1, Backoff.Jitter.FULL);
    Retry retry = settings.isOn(RETRIES) ? new Retry(ATTEMPTS, backoff, budget) : Retry.never();
    return policy(settings, CLIENT_TIMEOUT_SECONDS, retry, Optional.empty());
  }

  private static CallPolicy balancerPolicy(Values settings) {
    Optional<BreakerRule> breaker =
        settings.isOn(BREAKER) ? Optional.of(BREAKER_RULE) : Optional.empty();
    return policy(settings, BALANCER_TIMEOUT_SECONDS, Retry.never(), breaker);
  }

  private static CallPolicy policy(
      Values settings, double timeoutSeconds, Retry retry, Optional<BreakerRule> breaker) {
    return new CallPolicy(
        settings.isOn(TIMEOUTS) ? timeoutSeconds : Double.POSITIVE_INFINITY,
        retry,
        Double.POSITIVE_INFINITY,
        breaker,
        CallPolicy.UNBOUNDED);
  }
}
