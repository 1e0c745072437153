package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who calls whom. */
final class CallGraph {
  /** A call without delay is made within the one before: the host's stack bears so many. */
  private static final int MOST_DEPTH = 100;

  /**
   * Where each of a chain of nodes calls the next one twice, it takes few to make a run endless.
   */
  private static final int MOST_CALLS = 100_000;

  private final Map<String, List<Call>> calls = new LinkedHashMap<>();
  private final Map<String, Extent> extents = new HashMap<>();

  /** Those who call one of their nodes only. */
  private final Set<String> choosers = new HashSet<>();

  /** Those of whose calls not all could be read. */
  private final Set<String> unclear = new HashSet<>();

  private boolean hasCircle;

  void add(String caller, List<Call> called) {
    calls.put(caller, called);
  }

  /** As {@link #add}, of a node that calls one of them each time. */
  void addChooser(String caller, List<Call> called) {
    add(caller, called);
    choosers.add(caller);
  }

  /** That {@code caller} calls others too, which could not be read and was told. */
  void addUnread(String caller) {
    unclear.add(caller);
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

  /** As {@link #contains}, and whether that could not be read. */
  boolean mayCall(String caller, String called) {
    return contains(caller, called) || unclear.contains(caller);
  }

  /**
   * Tells of each call that leads back to where it came from, for a request would go round for
   * ever; and of clients whose requests go too far or become too many.
   */
  void check(Problems problems) {
    for (String caller : calls.keySet()) {
      walk(caller, problems);
    }
    if (!hasCircle) {
      checkExtents(problems);
    }
  }

  private void checkExtents(Problems problems) {
    for (Call call : calls.getOrDefault(Scenario.CLIENTS, List.of())) {
      Extent extent = extents.getOrDefault(call.name(), Extent.NONE);
      if (extent.depth() > MOST_DEPTH) {
        String message = "calls lead through more than " + MOST_DEPTH + " nodes from here";
        problems.report(call.place(), message, "");
      } else if (extent.calls() > MOST_CALLS) {
        String message = "a request makes more than " + MOST_CALLS + " calls from here";
        problems.report(call.place(), message, "each call of a node makes all of its calls anew");
      }
    }
  }

  /** Depth first with a stack of its own: a chain of nodes may be longer than the host's. */
  private void walk(String start, Problems problems) {
    List<String> path = new ArrayList<>(List.of(start));
    List<Integer> next = new ArrayList<>(List.of(0));
    while (!path.isEmpty()) {
      int depth = path.size() - 1;
      String caller = path.get(depth);
      List<Call> called = calls.getOrDefault(caller, List.of());
      int index = next.get(depth);
      if (extents.containsKey(caller) || index == called.size()) {
        extents.computeIfAbsent(caller, this::extent);
        path.remove(depth);
        next.remove(depth);
        continue;
      }
      next.set(depth, index + 1);
      Call call = called.get(index);
      if (path.contains(call.name())) {
        hasCircle = true;
        report(path.subList(path.indexOf(call.name()), path.size()), call, problems);
      } else {
        path.add(call.name());
        next.add(0);
      }
    }
  }

  /** How far a call to a node goes, once that is known of all nodes behind it. */
  private Extent extent(String caller) {
    int deepest = 0;
    double sum = 0;
    double most = 0;
    for (Call call : calls.getOrDefault(caller, List.of())) {
      Extent behind = extents.getOrDefault(call.name(), Extent.NONE);
      deepest = Math.max(deepest, behind.depth());
      sum += behind.calls();
      most = Math.max(most, behind.calls());
    }
    return new Extent(1 + deepest, 1 + (choosers.contains(caller) ? most : sum));
  }

  /**
   * How far one call goes.
   *
   * @param depth nodes on the longest way, its own node included
   * @param calls in all, itself included; it may be too large for a whole number to tell
   */
  private record Extent(int depth, double calls) {
    static final Extent NONE = new Extent(0, 0);
  }

  private static void report(List<String> round, Call back, Problems problems) {
    String path = String.join(" → ", round) + " → " + back.name();
    problems.report(back.place(), "calls go in a circle: " + path, "a request would never end");
  }
}
