package io.github.groundplan.sim.run;

import io.github.groundplan.sim.model.Broker;
import io.github.groundplan.sim.model.Cache;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.HitShare;
import io.github.groundplan.sim.model.RecentKeys;
import io.github.groundplan.sim.model.ReplicaSet;
import io.github.groundplan.sim.model.Replication;
import io.github.groundplan.sim.model.Resolver;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the machines of each node. */
final class Machines {
  private final Environment environment;

  Machines(Environment environment) {
    this.environment = environment;
  }

  NodeGroup of(NodeSpec spec) {
    List<Server> machines = new ArrayList<>();
    for (int i = 0; i < spec.machineCount(); i++) {
      machines.add(machine(spec, spec.machineName(i)));
    }
    return new NodeGroup(spec, machines, replication(spec, machines), replicaSet(spec, machines));
  }

  private Server machine(NodeSpec spec, String name) {
    Kind kind = spec.kind();
    if (kind instanceof Kind.Cache cache) {
      return new Cache(
          environment,
          name,
          spec.work(),
          spec.admission(),
          contents(cache.contents(), name),
          cache.isStaleServed(),
          cache.isAside());
    }
    if (kind instanceof Kind.Resolver resolver) {
      return new Resolver(environment, name, spec.work(), spec.admission(), resolver.ttlSeconds());
    }
    if (kind instanceof Kind.Queue) {
      return new Broker(environment, name, spec.work(), spec.admission());
    }
    return new Server(environment, name, spec.work(), spec.admission());
  }

  private Cache.Contents contents(Kind.Contents contents, String name) {
    if (contents instanceof Kind.LeastRecentlyUsed recent) {
      return new RecentKeys(recent.capacity(), recent.ttlSeconds());
    }
    return new HitShare(environment, name, ((Kind.HitShare) contents).share());
  }

  private Optional<Replication> replication(NodeSpec spec, List<Server> machines) {
    if (spec.kind() instanceof Kind.Database database && database.followers() > 0) {
      return Optional.of(
          new Replication(environment, machines, database.failoverSeconds(), database.readShare()));
    }
    return Optional.empty();
  }

  private Optional<ReplicaSet> replicaSet(NodeSpec spec, List<Server> machines) {
    if (spec.kind() instanceof Kind.Server server && server.scale().isPresent()) {
      return Optional.of(new ReplicaSet(environment, spec.name(), machines, server.scale().get()));
    }
    return Optional.empty();
  }
}
