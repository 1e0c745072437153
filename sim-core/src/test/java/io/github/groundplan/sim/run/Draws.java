package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceSink;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be seen of a run's draws in its trace: how long each machine's pieces of work took, in
 * the order in which they were begun, and when open clients sent.
 */
final class Draws implements TraceSink {
  /** A piece of work. */
  private static final class Piece {
    private final double startedAt;
    private double seconds = Double.NaN;

    Piece(double startedAt) {
      this.startedAt = startedAt;
    }

    boolean isKnown() {
      return seconds >= 0;
    }
  }

  private final Names names = new Names();
  private final Run run;
  private final Set<String> timed = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /** By place: work in the order in which it was begun, and times of sending. */
  private final Map<String, List<Piece>> works = new HashMap<>();

  private final Map<String, List<Double>> sent = new HashMap<>();

  /** By place and request: the piece of work under way. */
  private final Map<String, Piece> underWay = new HashMap<>();

  Draws(Scenario scenario) {
    for (NodeSpec node : scenario.nodes()) {
      boolean isShared = node.work().discipline() == Discipline.SHARING;
      // Whether a look-up of a resolver takes time depends on when it comes.
      for (int i = 0; i < NodeGroup.machineCount(node) && !isShared; i++) {
        if (!(node.kind() instanceof Kind.Resolver)) {
          timed.add(NodeGroup.machineName(node, i));
        }
      }
    }
    for (ClientSpec clients : scenario.clients()) {
      if (!(clients.arrivals() instanceof Arrivals.Users)) {
        open.add(clients.name());
      }
    }
    run = Run.traced(scenario, names, this);
  }

  Run run() {
    return run;
  }

  @Override
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    String name = names.text(place);
    if (kind == EventKind.REQUEST_SENT && open.contains(name)) {
      sent.computeIfAbsent(name, any -> new ArrayList<>()).add(time);
    } else if (kind == EventKind.SERVICE_STARTED && timed.contains(name)) {
      started(new Piece(time), name, request);
    } else if (kind == EventKind.SERVICE_ENDED && timed.contains(name)) {
      Piece piece = underWay.remove(name + " " + request);
      if (piece != null) {
        piece.seconds = time - piece.startedAt;
      }
    }
  }

  private void started(Piece piece, String name, int request) {
    works.computeIfAbsent(name, any -> new ArrayList<>()).add(piece);
    // Two pieces for one request at a time cannot be told apart: neither is looked at.
    if (underWay.remove(name + " " + request) == null) {
      underWay.put(name + " " + request, piece);
    }
  }

  /**
   * How many draws were compared with those of another run.
   *
   * @param touched the node, or the machine, of which nothing is asked
   */
  int compare(Draws other, String touched) {
    int compared = 0;
    for (String name : open) {
      assertEquals(other.sent.get(name), sent.get(name), () -> name + " sends at other times");
    }
    for (Map.Entry<String, List<Piece>> entry : works.entrySet()) {
      String name = entry.getKey();
      if (!name.equals(touched) && !name.startsWith(touched + ".")) {
        compared += compare(name, entry.getValue(), other.works.getOrDefault(name, List.of()));
      }
    }
    return compared;
  }

  private static int compare(String name, List<Piece> some, List<Piece> others) {
    int compared = 0;
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      if (some.get(i).isKnown() && others.get(i).isKnown()) {
        int number = i;
        assertEquals(
            others.get(i).seconds, some.get(i).seconds, 1e-9, () -> name + " draws " + number);
        compared++;
      }
    }
    return compared;
  }
}
