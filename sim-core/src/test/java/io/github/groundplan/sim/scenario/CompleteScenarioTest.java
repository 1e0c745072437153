package io.github.groundplan.sim.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.HealthRule;
import io.github.groundplan.sim.policy.Retry;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The complete example of the reference, word by word. */
class CompleteScenarioTest {
  private static final String TEXT =
      """
      {
        "title": "Three servers behind a balancer",
        "seed": 42,
        "clients": {
          "arrivals": {"poisson": "160/s"},
          "to": "lb",
          "timeout": "2s",
          "retry": {"attempts": 3, "backoff": "100ms", "jitter": "full", "budget": "20%"}
        },
        "nodes": {
          "lb": {
            "kind": "balancer", "policy": "round-robin", "to": ["app"],
            "health": {"every": "1s", "failures": 2}
          },
          "app": {
            "kind": "server", "replicas": 3, "workers": 1, "service": {"exp": "10ms"},
            "queue": 100, "to": "db"
          },
          "db": {
            "kind": "database", "workers": 8, "service": {"exp": "5ms"},
            "replica": {"failover": "5s"}
          }
        },
        "links": [{"from": "clients", "to": "lb", "latency": "20ms"}],
        "faults": [
          {"at": "30s", "kill": "app.2", "for": "20s"},
          {"at": "60s", "slow": "db", "by": "4x", "for": "10s"}
        ],
        "run": {"warmup": "10s", "for": "120s"}
      }
      """;

  private final Scenario scenario = ScenarioReader.readJson(TEXT).orElseThrow();

  @Test
  void theWholeHasItsTitleSeedAndTimes() {
    assertEquals("Three servers behind a balancer", scenario.title());
    assertEquals(42, scenario.seed());
    assertEquals(RunSpec.forSeconds(10, 120), scenario.run());
  }

  @Test
  void clientsRetryWithinABudget() {
    Backoff backoff = new Backoff(0.1, true, 10, Backoff.Jitter.FULL);
    CallPolicy policy =
        new CallPolicy(
            2,
            new Retry(3, backoff, 0.2),
            Double.POSITIVE_INFINITY,
            Optional.empty(),
            CallPolicy.UNBOUNDED);
    assertEquals(
        List.of(
            new ClientSpec(
                "clients",
                new Arrivals.Poisson(160),
                "lb",
                0,
                Keys.MANY,
                Optional.empty(),
                policy)),
        scenario.clients());
  }

  @Test
  void nodesAreWhatTheySay() {
    Kind balancer =
        new Kind.Balancer(Routing.ROUND_ROBIN, List.of(), Optional.of(new HealthRule(1, 2, 1, 0)));
    Work served = Work.of(1, new Distribution.Exponential(0.01)).withQueueLimit(100);
    Work asked = Work.of(8, new Distribution.Exponential(0.005));
    assertEquals(
        List.of(
            node("lb", balancer, 1, Work.none(), List.of("app")),
            node("app", new Kind.Server(Optional.empty()), 3, served, List.of("db")),
            node("db", new Kind.Database(1, 5, 0), 1, asked, List.of())),
        scenario.nodes());
    assertEquals(Discipline.FIFO, served.discipline());
  }

  private static NodeSpec node(String name, Kind kind, int replicas, Work work, List<String> to) {
    return new NodeSpec(
        name, kind, replicas, work, Admission.open(), to, false, CallPolicy.plain());
  }

  @Test
  void linksCostAndFaultsHappen() {
    assertEquals(
        List.of(new LinkSpec("clients", "lb", Path.of(new Distribution.Constant(0.02)))),
        scenario.links());
    assertEquals(
        List.of(
            new Fault(30, 20, new Fault.Kill("app.2")), new Fault(60, 10, new Fault.Slow("db", 4))),
        scenario.faults());
  }
}
