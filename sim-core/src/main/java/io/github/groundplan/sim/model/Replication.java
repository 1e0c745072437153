package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.Router;
import io.github.groundplan.sim.policy.Targets;
import io.github.groundplan.sim.random.RandomStream;
import java.util.List;

/**
 * A database of several machines, one of which is the primary. All callers see the same primary.
 * When it dies, the first follower that is up takes its place after the failover time; calls that
 * need the primary fail until then.
 */
public final class Replication implements EventHandler {
  private final Environment environment;
  private final List<Server> machines;
  private final double failoverSeconds;
  private final double readShare;
  private int primary;
  private boolean isFailingOver;
  private int failover;

  /**
   * A database whose first machine is the primary.
   *
   * @param failoverSeconds from the primary's death until a follower takes its place
   * @param readShare the share of calls that any machine may answer
   */
  public Replication(
      Environment environment, List<Server> machines, double failoverSeconds, double readShare) {
    this.environment = environment;
    this.machines = List.copyOf(machines);
    this.failoverSeconds = failoverSeconds;
    this.readShare = readShare;
  }

  /** The machine that is the primary now, up or not. */
  public Server primary() {
    return machines.get(primary);
  }

  /** To be called when a machine has been killed or revived. */
  public void stateChanged() {
    if (primary().isDown() && !isFailingOver) {
      isFailingOver = true;
      failover = environment.simulation().schedule(failoverSeconds, this, 0);
    } else if (!primary().isDown() && isFailingOver) {
      isFailingOver = false;
      environment.simulation().cancel(failover);
    }
  }

  @Override
  public void handle(int payload) {
    isFailingOver = false;
    for (int i = 0; i < machines.size(); i++) {
      if (!machines.get(i).isDown()) {
        String before = primary().name();
        primary = i;
        environment.recordChange(EventKind.PROMOTED, primary().name(), before, "");
        return;
      }
    }
  }

  /**
   * A router for one caller, whose links are in the order of the machines.
   *
   * @param caller its name, for the random stream
   * @param database its name, likewise
   */
  public Router router(String caller, String database) {
    return new ReadsAndWrites(environment.stream(caller, database, "reads"));
  }

  /** Reads go to the followers in turn, all else to the primary. */
  private final class ReadsAndWrites implements Router {
    private final RandomStream stream;
    private int last;

    ReadsAndWrites(RandomStream stream) {
      this.stream = stream;
    }

    @Override
    public int choose(Targets targets, int key) {
      boolean isRead = readShare > 0 && stream.nextDouble() < readShare;
      return isRead ? nextFollower() : primary;
    }

    private int nextFollower() {
      for (int i = 1; i <= machines.size(); i++) {
        int candidate = (last + i) % machines.size();
        if (candidate != primary && !machines.get(candidate).isDown()) {
          last = candidate;
          return candidate;
        }
      }
      return primary;
    }
  }
}
