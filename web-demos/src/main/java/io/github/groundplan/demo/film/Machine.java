package io.github.groundplan.demo.film;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.Arrays;

/** One machine, and how each thing that is known of it goes through a run. */
final class Machine {
  static final int OUT = 0;
  static final int BOOTING = 1;
  static final int SERVING = 2;

  final String name;
  final NodeSpec node;

  /** The number of the node, from 0. */
  final int nodeNumber;

  final Track busy = new Track(0);
  final Track queued = new Track(0);

  /** 1 if it is, else 0. */
  final Track down = new Track(0);

  final Track rotation;

  /** By how many balancers it has been removed. */
  final Track removed = new Track(0);

  /** How many cuts keep all messages from it. */
  final Track isolated = new Track(0);

  final Track slowed = new Track(0);
  final Track erring = new Track(0);

  /** Whether its callers go on by themselves; see {@link Beside}. */
  final boolean isBeside;

  /** By request, the number of the text that names who asked last; if they go on by themselves. */
  private int[] askers = {};

  private final boolean isShared;
  private final boolean isUnlimited;

  /** Calls in service where workers share their time. */
  private int sharing;

  Machine(NodeSpec node, int nodeNumber, int number, boolean isBeside) {
    this.node = node;
    this.isBeside = isBeside;
    this.nodeNumber = nodeNumber;
    name = node.machineName(number);
    rotation = new Track(number < servingAtFirst(node) ? SERVING : OUT);
    isUnlimited = node.work().workers() == Work.UNLIMITED;
    isShared = !isUnlimited && node.work().discipline() == Discipline.SHARING;
  }

  private static int servingAtFirst(NodeSpec node) {
    return node.kind() instanceof Kind.Server server && server.scale().isPresent()
        ? server.scale().get().least()
        : node.machineCount();
  }

  void asked(int request, int asker) {
    if (request >= askers.length) {
      askers = Arrays.copyOf(askers, Math.max(64, 2 * request));
    }
    askers[request] = asker;
  }

  /** Who asked last on behalf of a request, which somebody has. */
  int asker(int request) {
    return askers[request];
  }

  /** How many workers it has, 0 if any number. */
  int workers() {
    return isUnlimited ? 0 : node.work().workers();
  }

  void started(int seen) {
    if (isShared) {
      share(seen, sharing + 1);
      return;
    }
    // Nobody waits while a worker is free: whoever starts while others wait has waited too.
    if (queued.last() > 0) {
      queued.add(seen, -1);
    }
    busy.add(seen, 1);
  }

  /** Its own work on a call is done. A worker is kept until the call has left. */
  void ended(int seen) {
    if (isShared) {
      share(seen, sharing - 1);
    } else if (isUnlimited) {
      busy.add(seen, -1);
    }
  }

  private void share(int seen, int calls) {
    sharing = calls;
    busy.set(seen, Math.min(calls, node.work().workers()));
    queued.set(seen, Math.max(0, calls - node.work().workers()));
  }

  /** What waits is lost; workers are told of one by one, if there is a number of them. */
  void killed(int seen) {
    down.set(seen, 1);
    queued.set(seen, 0);
    if (isShared || isUnlimited) {
      sharing = 0;
      busy.set(seen, 0);
    }
  }
}
