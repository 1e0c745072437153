package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * That somebody calls a node.
 *
 * @param name of the node
 * @param place where it is named
 */
record Call(String name, Place place) {
  /** The names alone. */
  static List<String> names(List<Call> calls) {
    List<String> names = new ArrayList<>();
    for (Call call : calls) {
      names.add(call.name());
    }
    return List.copyOf(names);
  }
}
