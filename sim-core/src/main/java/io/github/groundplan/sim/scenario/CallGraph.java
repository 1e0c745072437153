package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who calls whom. */
final class CallGraph {
  private final Map<String, List<Call>> calls = new LinkedHashMap<>();

  void add(String caller, List<Call> called) {
    calls.put(caller, called);
  }

  boolean isCaller(String name) {
    return calls.containsKey(name);
  }

  /** Clients and nodes, in the order in which they were declared. */
  List<String> callers() {
    return new ArrayList<>(calls.keySet());
  }

  /** The names of those whom {@code caller} calls. */
  List<String> calledBy(String caller) {
    return Call.names(calls.getOrDefault(caller, List.of()));
  }

  boolean contains(String caller, String called) {
    return calledBy(caller).contains(called);
  }

  /**
   * Tells of each call that leads back to where it came from: a request would go round for ever.
   */
  void reportCycles(Problems problems) {
    Set<String> done = new HashSet<>();
    for (String caller : calls.keySet()) {
      walk(caller, done, problems);
    }
  }

  /** Depth first with a stack of its own: a chain of nodes may be longer than the host's. */
  private void walk(String start, Set<String> done, Problems problems) {
    List<String> path = new ArrayList<>(List.of(start));
    List<Integer> next = new ArrayList<>(List.of(0));
    while (!path.isEmpty()) {
      int depth = path.size() - 1;
      String caller = path.get(depth);
      List<Call> called = calls.getOrDefault(caller, List.of());
      int index = next.get(depth);
      if (done.contains(caller) || index == called.size()) {
        done.add(caller);
        path.remove(depth);
        next.remove(depth);
        continue;
      }
      next.set(depth, index + 1);
      Call call = called.get(index);
      if (path.contains(call.name())) {
        report(path.subList(path.indexOf(call.name()), path.size()), call, problems);
      } else {
        path.add(call.name());
        next.add(0);
      }
    }
  }

  private static void report(List<String> round, Call back, Problems problems) {
    String path = String.join(" → ", round) + " → " + back.name();
    problems.report(back.place(), "calls go in a circle: " + path, "a request would never end");
  }
}
