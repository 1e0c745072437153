package io.github.groundplan.sim.run;

import io.github.groundplan.sim.model.ReplicaSet;
import io.github.groundplan.sim.model.Replication;
import io.github.groundplan.sim.model.Server;
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
}
