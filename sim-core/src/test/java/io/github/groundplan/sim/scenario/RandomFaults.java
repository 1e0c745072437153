package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes wrong, made up by chance. */
final class RandomFaults {
  private final Chance chance;
  private final RandomParts parts;
  private final double seconds;
  private final Map<String, Object> nodes;
  private final List<List<Object>> calls;

  /**
   * A source of faults.
   *
   * @param calls pairs of those who call and are called
   */
  RandomFaults(Chance chance, double seconds, Map<String, Object> nodes, List<List<Object>> calls) {
    this.chance = chance;
    this.parts = new RandomParts(chance);
    this.seconds = seconds;
    this.nodes = nodes;
    this.calls = calls;
  }

  List<Object> faults() {
    List<Object> faults = new ArrayList<>();
    int count = chance.is(0.3) ? 0 : chance.upTo(3);
    for (int i = 0; i < count; i++) {
      add(faults);
    }
    return faults;
  }

  private void add(List<Object> faults) {
    double at = seconds * chance.between(0.05, 0.8);
    Map<String, Object> fault = new LinkedHashMap<>();
    fault.put("at", parts.duration(at));
    String target = target();
    switch (chance.upTo(6)) {
      case 1 -> {
        fault.put("kill", target);
        if (chance.is(0.5)) {
          String later = parts.duration(at + seconds * chance.between(0.05, 0.2));
          faults.add(RandomParts.pair("at", later, "revive", target));
        } else {
          fault.put("for", length());
        }
      }
      case 2 -> {
        fault.put("slow", target);
        fault.put("by", chance.oneOf("2x", "4x", "1.5x", "0.5x"));
        fault.put("for", length());
      }
      case 3 -> {
        fault.put("partition", target);
        fault.put("for", length());
      }
      case 4 -> {
        fault.put("partition", calls.get(chance.upTo(calls.size()) - 1));
        fault.put("for", length());
      }
      case 5 -> {
        fault.put("kill", target);
        fault.put("for", length());
      }
      default -> {
        fault.put("errors", target);
        fault.put("rate", parts.share(chance.between(0.05, 0.9)));
        fault.put("for", length());
      }
    }
    faults.add(fault);
  }

  private String length() {
    return parts.duration(seconds * chance.between(0.02, 0.15));
  }

  /** A node, or one of its replicas. */
  private String target() {
    List<String> names = List.copyOf(nodes.keySet());
    String name = names.get(chance.upTo(names.size()) - 1);
    Map<?, ?> node = (Map<?, ?>) nodes.get(name);
    int replicas = node.get("replicas") instanceof Integer given ? given : 1;
    return chance.is(0.5) ? name : name + "." + chance.upTo(replicas);
  }
}
