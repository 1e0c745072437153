package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.theory.ClosedStation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number of users who each have one request under way, and where that is: at stations at which it
 * may wait, or on ways that take their time. Such a network has a product form if each station is
 * exponential or shared by all (Baskett, Chandy, Muntz, Palacios, "Open, Closed, and Mixed Networks
 * of Queues with Different Classes of Customers", Journal of the ACM 22, 1975).
 */
final class ClosedSystem {
  /** Ways through a graph may be as many as there are numbers. */
  private static final int MOST_PATHS = 10_000;

  private final Topology topology;
  private final Concurrency concurrency;
  private final Holding holding;
  private final Map<String, double[]> visits = new LinkedHashMap<>();
  private int pathsLeft = MOST_PATHS;
  private double wayMean;

  private ClosedSystem(Topology topology, Concurrency concurrency, Holding holding) {
    this.topology = topology;
    this.concurrency = concurrency;
    this.holding = holding;
  }

  /** What has kept the system from being one that theory knows. */
  private static final class Obstacle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Obstacle(String reason) {
      super(reason);
    }
  }

  /** Whether users are all there is. */
  static boolean isOne(Scenario scenario) {
    return scenario.clients().size() == 1
        && scenario.clients().get(0).arrivals() instanceof Arrivals.Users;
  }

  /** What becomes of users in the long run. */
  static Finding<ClosedSolution> solve(
      Topology topology, Concurrency concurrency, Holding holding) {
    ClosedSystem system = new ClosedSystem(topology, concurrency, holding);
    try {
      return Finding.of(system.solve());
    } catch (Obstacle e) {
      return Finding.unknown(e.getMessage());
    } catch (IllegalArgumentException e) {
      // A model's own bounds.
      return Finding.unknown(e.getMessage());
    }
  }

  private ClosedSolution solve() {
    ClientSpec clients = topology.scenario().clients().get(0);
    Arrivals.Users users = (Arrivals.Users) clients.arrivals();
    require(clients.patience().isEmpty(), "users leave queues when they lose patience");
    NodeSpec entry = topology.node(clients.to());
    way(clients.name(), entry, 1);
    visit(entry, 1);
    List<ClosedStation> stations = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, double[]> visited : visits.entrySet()) {
      NodeSpec node = topology.node(visited.getKey());
      for (int i = 0; i < visited.getValue().length; i++) {
        if (visited.getValue()[i] > 0) {
          stations.add(
              new ClosedStation(
                  visited.getValue()[i], Topology.service(node).mean(), node.work().workers()));
          names.add(node.name());
        }
      }
    }
    return ClosedSolution.of(users.count(), users.think().mean(), wayMean, stations, names);
  }

  private static void require(boolean isMet, String otherwise) {
    if (!isMet) {
      throw new Obstacle(otherwise);
    }
  }

  private static <T> T known(Finding<T> finding) {
    require(finding.isKnown(), finding.reason());
    return finding.get();
  }

  private void way(String caller, NodeSpec callee, double count) {
    wayMean += 2 * count * known(topology.link(caller, callee.name())).mean();
  }

  /** So many visits of one request to a node, and to all behind it. */
  private void visit(NodeSpec node, double count) {
    String name = node.name();
    require(--pathsLeft >= 0, "a request may take more than " + MOST_PATHS + " ways");
    Delay own = known(Holding.own(node));
    require(own.success() == 1, name + " fails calls");
    require(node.admission().equals(Admission.open()), name + " turns calls away at its door");
    require(!(node.kind() instanceof Kind.Queue), name + " answers before it has done the work");
    require(
        !(node.kind() instanceof Kind.Server server && server.scale().isPresent()),
        "the number of replicas of " + name + " changes");
    require(!node.isParallel() || node.to().size() < 2, name + " calls several nodes at a time");
    if (concurrency.isNeverQueued(node)) {
      wayMean += count * own.mean();
    } else {
      queue(node, count);
    }
    behind(node, count);
  }

  private void queue(NodeSpec node, double count) {
    String name = node.name();
    double room = (double) node.work().workers() + node.work().queueLimit();
    require(concurrency.most(node) <= room, name + " turns calls away when it is full");
    if (node.work().discipline() != Discipline.SHARING) {
      boolean isFree = node.to().isEmpty() || known(holding.hold(node)).isExponential();
      require(isFree, name + " holds a worker while it waits for others");
      require(known(Holding.own(node)).isExponential(), name + ": its service is not exponential");
    }
    int machines = Topology.machines(node);
    double[] each = visits.computeIfAbsent(name, key -> new double[machines]);
    for (int i = 0; i < machines; i++) {
      each[i] += isPrimaryOnly(node) ? (i == 0 ? count : 0) : count / machines;
    }
  }

  private void behind(NodeSpec node, double count) {
    if (node.kind() instanceof Kind.Balancer balancer) {
      balanced(node, balancer, count);
      return;
    }
    double calls = count;
    if (node.kind() instanceof Kind.Cache cache) {
      require(
          cache.contents() instanceof Kind.HitShare,
          "how much " + node.name() + " holds depends on what was asked before");
      calls *= 1 - ((Kind.HitShare) cache.contents()).share();
    }
    for (String to : node.to()) {
      NodeSpec callee = topology.node(to);
      boolean isOne = Topology.machines(callee) == 1 || isPrimaryOnly(callee);
      require(
          isOne || concurrency.isNeverQueued(callee),
          "calls come to the replicas of " + to + " in turn, not at random");
      way(node.name(), callee, calls);
      visit(callee, calls);
    }
  }

  private static boolean isPrimaryOnly(NodeSpec node) {
    return node.kind() instanceof Kind.Database database && database.isPrimaryOnly();
  }

  private void balanced(NodeSpec node, Kind.Balancer balancer, double count) {
    int machines = 0;
    for (String to : node.to()) {
      machines += Topology.machines(topology.node(to));
    }
    for (String to : node.to()) {
      NodeSpec callee = topology.node(to);
      boolean isByChance = machines == 1 || balancer.routing() == Routing.RANDOM;
      require(
          isByChance || (node.to().size() == 1 && concurrency.isNeverQueued(callee)),
          node.name() + " does not choose among its targets at random");
      require(!isPrimaryOnly(callee), node.name() + " goes to the followers of " + to + " as well");
      double share = count * Topology.machines(callee) / machines;
      way(node.name(), callee, share);
      visit(callee, share);
    }
  }
}
