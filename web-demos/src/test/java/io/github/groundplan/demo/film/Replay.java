package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plainest way to know the state after some events: one is told after the other. */
final class Replay {
  private final Map<String, NodeSpec> nodes = new HashMap<>();

  /** Who waits at a machine, as request and caller. */
  private final Map<String, List<String>> queues = new HashMap<>();

  private final Map<String, Integer> inService = new HashMap<>();
  private final Set<String> down = new HashSet<>();
  private final List<TraceEvent> messages = new ArrayList<>();
  private final Map<EventKind, Integer> counts = new HashMap<>();

  Replay(Scenario scenario) {
    for (NodeSpec node : scenario.nodes()) {
      for (int i = 0; i < node.machineCount(); i++) {
        nodes.put(node.machineName(i), node);
        queues.put(node.machineName(i), new ArrayList<>());
        inService.put(node.machineName(i), 0);
      }
    }
  }

  Set<String> machines() {
    return nodes.keySet();
  }

  void tell(TraceEvent event) {
    String place = event.place();
    String caller = event.request() + " " + event.peer();
    counts.merge(event.kind(), 1, Integer::sum);
    switch (event.kind()) {
      case QUEUED -> queues.get(place).add(caller);
      case ABANDONED -> queues.get(place).remove(caller);
      case SERVICE_STARTED -> {
        queues.get(place).remove(caller);
        inService.merge(place, 1, Integer::sum);
      }
      case SERVICE_ENDED -> inService.merge(place, hasFixedWorkers(place) ? 0 : -1, Integer::sum);
      case WORKER_FREED -> inService.merge(place, -1, Integer::sum);
      case KILLED -> {
        down.add(place);
        queues.get(place).clear();
        inService.computeIfPresent(place, (name, calls) -> hasFixedWorkers(place) ? calls : 0);
      }
      case REVIVED -> down.remove(place);
      case MESSAGE_DEPARTED -> messages.add(event);
      case MESSAGE_ARRIVED, MESSAGE_LOST -> arrive(event);
      default -> {}
    }
  }

  private void arrive(TraceEvent end) {
    for (int i = 0; i < messages.size(); i++) {
      TraceEvent message = messages.get(i);
      if (message.request() == end.request()
          && message.place().equals(end.peer())
          && message.peer().equals(end.place())
          && message.message().equals(end.message())) {
        messages.remove(i);
        return;
      }
    }
  }

  /** Whether each call has a worker of its own until it leaves. */
  private boolean hasFixedWorkers(String machine) {
    return isLimited(machine) && !isShared(machine);
  }

  boolean isLimited(String machine) {
    return nodes.get(machine).work().workers() != Work.UNLIMITED;
  }

  private boolean isShared(String machine) {
    return isLimited(machine) && nodes.get(machine).work().discipline() == Discipline.SHARING;
  }

  private int beyondWorkers(String machine) {
    return Math.max(0, inService.get(machine) - nodes.get(machine).work().workers());
  }

  int busy(String machine) {
    return inService.get(machine) - (isShared(machine) ? beyondWorkers(machine) : 0);
  }

  int queued(String machine) {
    return isShared(machine) ? beyondWorkers(machine) : queues.get(machine).size();
  }

  boolean isDown(String machine) {
    return down.contains(machine);
  }

  int messages() {
    return messages.size();
  }

  int count(EventKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
