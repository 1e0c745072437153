package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import java.util.List;

/**
 * A node, which may have replicas.
 *
 * @param name letters, digits, {@code -} and {@code _}
 * @param kind what it is
 * @param replicas single nodes with queues of their own, 1 to 1000; they are named {@code app.1},
 *     {@code app.2} and so on
 * @param work how each replica works on calls
 * @param admission what each replica turns away
 * @param to the nodes that it calls for each of its own calls; a balancer calls one of them
 * @param isParallel whether it calls them all at once; else one after another
 * @param policy what it does to get an answer from each
 */
public record NodeSpec(
    String name,
    Kind kind,
    int replicas,
    Work work,
    Admission admission,
    List<String> to,
    boolean isParallel,
    CallPolicy policy) {
  public NodeSpec {
    if (replicas < 1 || replicas > 1000) {
      throw new IllegalArgumentException("replicas must be 1 to 1000: " + replicas);
    }
    to = List.copyOf(to);
  }

  /** How many machines it has: followers, and those that an auto-scaler may add, are counted. */
  public int machineCount() {
    if (kind instanceof Kind.Database database && database.followers() > 0) {
      return database.followers() + 1;
    }
    if (kind instanceof Kind.Server server && server.scale().isPresent()) {
      return server.scale().get().most();
    }
    return replicas;
  }

  /**
   * The name by which traces call a machine: the node's own if it is the only one.
   *
   * @param number from 0
   */
  public String machineName(int number) {
    return machineCount() == 1 ? name : name + "." + (number + 1);
  }
}
