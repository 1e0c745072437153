package io.github.groundplan.sim.run;

import io.github.groundplan.sim.model.ReplicaSet;
import io.github.groundplan.sim.model.Replication;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.List;
import java.util.Optional;

/**
 * A node of a scenario, brought to life.
 *
 * @param machines its replicas, or the one that there is
 * @param replication of a database with followers
 * @param replicaSet of an auto-scaled server
 */
record NodeGroup(
    NodeSpec spec,
    List<Server> machines,
    Optional<Replication> replication,
    Optional<ReplicaSet> replicaSet) {
  NodeGroup {
    machines = List.copyOf(machines);
  }

  String name() {
    return spec.name();
  }

  /** How many machines a node has. */
  static int machineCount(NodeSpec spec) {
    if (spec.kind() instanceof Kind.Database database && database.followers() > 0) {
      return database.followers() + 1;
    }
    if (spec.kind() instanceof Kind.Server server && server.scale().isPresent()) {
      return server.scale().get().most();
    }
    return spec.replicas();
  }

  /** The name of a machine, by its number from 0: the node's own if it is the only one. */
  static String machineName(NodeSpec spec, int number) {
    return machineCount(spec) == 1 ? spec.name() : spec.name() + "." + (number + 1);
  }
}
