package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceSink;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Link;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be seen of a run's draws in its trace: how long each machine's pieces of work took, in
 * the order in which they were begun, how long messages were under way, and when open clients sent.
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

  /** What is under way for one request. Several pieces at a time cannot be told apart. */
  private static final class Pieces {
    private int count;
    private Piece only;

    void begin(Piece piece) {
      only = count == 0 ? piece : null;
      count++;
    }

    /** The piece that has ended, if it is clear which. */
    Optional<Piece> end() {
      Optional<Piece> ended = Optional.ofNullable(only);
      only = null;
      count--;
      return ended;
    }
  }

  private final Names names = new Names();
  private final Run run;

  /** What takes a time that is not drawn: it depends on what is under way beside. */
  private final Set<String> undrawn = new HashSet<>();

  private final Set<String> open = new HashSet<>();

  /** By machine and by way of a link: pieces in the order in which they were begun. */
  private final Map<String, List<Piece>> pieces = new HashMap<>();

  private final Map<String, Pieces> underWay = new HashMap<>();

  /** By population: when it sent. */
  private final Map<String, List<Double>> sent = new HashMap<>();

  Draws(Scenario scenario) {
    for (NodeSpec node : scenario.nodes()) {
      boolean isShared = node.work().discipline() == Discipline.SHARING;
      for (int i = 0; i < node.machineCount(); i++) {
        if (isShared || node.kind() instanceof Kind.Resolver) {
          undrawn.add(node.machineName(i));
        }
      }
    }
    for (ClientSpec clients : scenario.clients()) {
      if (!(clients.arrivals() instanceof Arrivals.Users)) {
        open.add(clients.name());
      }
    }
    run = Run.traced(scenario, names, this);
    for (Link link : run.plant().links()) {
      if (link.path().transmissionSeconds() > 0) {
        undrawn.add(link.from() + " to " + link.to().name());
        undrawn.add(link.to().name() + " to " + link.from());
      }
    }
  }

  Run run() {
    return run;
  }

  @Override
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    String name = names.text(place);
    switch (kind) {
      case REQUEST_SENT -> {
        if (open.contains(name)) {
          sent.computeIfAbsent(name, any -> new ArrayList<>()).add(time);
        }
      }
      case SERVICE_STARTED -> started(name, request, time);
      case SERVICE_ENDED -> ended(name, request, time);
      case MESSAGE_DEPARTED -> started(way(place, peer), request, time);
      case MESSAGE_ARRIVED -> ended(way(peer, place), request, time);
      case MESSAGE_LOST -> lost(way(peer, place), request);
      default -> {}
    }
  }

  private String way(int from, int to) {
    return names.text(from) + " to " + names.text(to);
  }

  private void started(String draws, int request, double time) {
    Piece piece = new Piece(time);
    pieces.computeIfAbsent(draws, any -> new ArrayList<>()).add(piece);
    underWay.computeIfAbsent(draws + " " + request, any -> new Pieces()).begin(piece);
  }

  private void ended(String draws, int request, double time) {
    underWay
        .get(draws + " " + request)
        .end()
        .ifPresent(piece -> piece.seconds = time - piece.startedAt);
  }

  private void lost(String draws, int request) {
    Pieces some = underWay.get(draws + " " + request);
    // Nothing has departed over a link that costs nothing.
    if (some != null) {
      some.end();
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
    for (Map.Entry<String, List<Piece>> entry : pieces.entrySet()) {
      String name = entry.getKey();
      boolean isTouched = name.equals(touched) || name.startsWith(touched + ".");
      if (!isTouched && !undrawn.contains(name)) {
        compared += compare(name, entry.getValue(), other.pieces.getOrDefault(name, List.of()));
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
