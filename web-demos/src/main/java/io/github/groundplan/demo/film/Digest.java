package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a trace tells, read once and kept such that every moment is at hand. */
final class Digest {
  private final Trace trace;
  final Places places;
  final Messages messages;

  /** All requests. */
  final Log all = new Log();

  /** Those sent after the warm-up; the same if there is none. */
  final Log measured;

  /** The events at which a machine that served was killed. */
  final List<Integer> kills = new ArrayList<>();

  /** The events of which incidents are told: revivals, promotions, and removals by balancers. */
  final List<Integer> replies = new ArrayList<>();

  /** The primaries of databases, as numbers of texts, by the first machine's node. */
  private final Map<String, Track> primaries = new LinkedHashMap<>();

  /** Machines that a cut which named their database stood for, the first cut first. */
  private final Map<String, List<Machine>> cutPrimaries = new LinkedHashMap<>();

  private final double warmup;
  private final double duration;
  private int unmeasured;
  private int read;

  /** Nothing has been read yet. */
  Digest(Scenario scenario, Trace trace, double duration) {
    this.trace = trace;
    places = new Places(scenario, trace);
    messages = new Messages(trace, places);
    warmup = scenario.run().warmupSeconds();
    this.duration = duration;
    measured = warmup > 0 ? new Log() : all;
  }

  /**
   * Reads on.
   *
   * @param most how many events at most
   * @return whether there is more to come
   */
  boolean advance(int most) {
    int end = Math.min(trace.size(), read + most);
    while (read < end) {
      read(read++);
    }
    if (read < trace.size()) {
      return true;
    }
    messages.finish(duration);
    return false;
  }

  private void read(int event) {
    switch (trace.kind(event)) {
      case REQUEST_SENT -> sent(event);
      case REQUEST_COMPLETED, REQUEST_FAILED, REQUEST_TIMED_OUT, REQUEST_REJECTED -> ended(event);
      case MESSAGE_DEPARTED -> messages.departed(event);
      case MESSAGE_ARRIVED, MESSAGE_LOST -> messages.over(event);
      case QUEUED -> place(event).queued.add(event + 1, 1);
      case SERVICE_STARTED -> started(event, place(event));
      case SERVICE_ENDED -> place(event).ended(event + 1);
      case WORKER_FREED -> place(event).busy.add(event + 1, -1);
      case ABANDONED -> place(event).queued.add(event + 1, -1);
      default -> change(event);
    }
  }

  private void started(int event, Machine machine) {
    machine.started(event + 1);
    if (machine.isBeside) {
      machine.asked(trace.request(event), trace.peer(event));
    }
  }

  private Machine place(int event) {
    return places.at(trace.place(event));
  }

  private Machine peer(int event) {
    return places.at(trace.peer(event));
  }

  private void sent(int event) {
    double time = trace.time(event);
    all.sent(event + 1, time);
    if (time < warmup) {
      unmeasured++;
    } else if (measured != all) {
      measured.sent(event + 1, time);
    }
  }

  private void ended(int event) {
    int request = trace.request(event);
    double time = trace.time(event);
    double latency = time - all.sentTime(request - 1);
    all.ended(event + 1, time, trace.kind(event), latency);
    if (measured != all && request > unmeasured) {
      measured.ended(event + 1, time, trace.kind(event), latency);
    }
  }

  /** What is rare, and changes a machine or what others think of it. */
  private void change(int event) {
    int seen = event + 1;
    switch (trace.kind(event)) {
      case KILLED -> kill(event);
      case REVIVED -> revive(event);
      case REPLICA_ADDED -> place(event).rotation.set(seen, Machine.BOOTING);
      case REPLICA_READY -> place(event).rotation.set(seen, Machine.SERVING);
      case REPLICA_REMOVED -> place(event).rotation.set(seen, Machine.OUT);
      case SPEED_CHANGED -> place(event).slowed.set(seen, tells(event, "slower") ? 1 : 0);
      case ERRORS_CHANGED -> place(event).erring.set(seen, tells(event, "usual") ? 0 : 1);
      case TARGET_REMOVED -> remove(event);
      case TARGET_RESTORED -> peer(event).removed.add(seen, -1);
      case PARTITIONED, HEALED -> cut(event);
      case PROMOTED -> promote(event);
      default -> {}
    }
  }

  private boolean tells(int event, String message) {
    return trace.text(trace.message(event)).equals(message);
  }

  private void kill(int event) {
    Machine machine = place(event);
    if (machine.rotation.last() == Machine.SERVING) {
      kills.add(event);
    }
    machine.killed(event + 1);
  }

  private void revive(int event) {
    place(event).down.set(event + 1, 0);
    replies.add(event);
  }

  private void remove(int event) {
    peer(event).removed.add(event + 1, 1);
    replies.add(event);
  }

  private void promote(int event) {
    primary(place(event)).set(event + 1, trace.place(event));
    replies.add(event);
  }

  private Track primary(Machine machine) {
    return primaries.computeIfAbsent(machine.node.name(), key -> new Track(-1));
  }

  /** The number of the text that names the primary of a database; -1 for the first machine. */
  int primary(String database, int seen) {
    Track track = primaries.get(database);
    return track == null ? -1 : track.at(seen);
  }

  private void cut(int event) {
    if (!trace.text(trace.peer(event)).isEmpty()) {
      return;
    }
    int change = trace.kind(event) == EventKind.PARTITIONED ? 1 : -1;
    for (Machine machine : cutOff(trace.text(trace.place(event)), change)) {
      machine.isolated.add(event + 1, change);
    }
  }

  /** The machines that a name stands for: of a database, the primary when it was cut off. */
  private List<Machine> cutOff(String target, int change) {
    List<Machine> machines = places.of(target);
    if (machines.isEmpty()) {
      return one(target);
    }
    if (!(machines.get(0).node.kind() instanceof Kind.Database database)
        || database.followers() == 0) {
      return machines;
    }
    List<Machine> cut = cutPrimaries.computeIfAbsent(target, key -> new ArrayList<>());
    if (change > 0) {
      int primary = primary(target, Integer.MAX_VALUE);
      cut.add(primary < 0 ? machines.get(0) : places.at(primary));
      return List.of(cut.get(cut.size() - 1));
    }
    return List.of(cut.remove(0));
  }

  private List<Machine> one(String target) {
    return places
        .find(target)
        .or(() -> places.find(target.substring(0, Math.max(0, target.lastIndexOf('.')))))
        .map(List::of)
        .orElse(List.of());
  }
}
