package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machines of a scenario, by name and by the numbers that a trace gives their names. */
final class Places {
  private final List<NodeSpec> nodes;
  private final Map<String, Machine> byName = new LinkedHashMap<>();
  private final List<Machine> all = new ArrayList<>();

  /**
   * By the number of the text; null where that names no machine, as this is asked at each event.
   */
  private final Machine[] byText;

  /** Whether one node calls another, by their numbers. */
  private final boolean[][] isCall;

  Places(Scenario scenario, Trace trace) {
    nodes = scenario.nodes();
    isCall = new boolean[nodes.size()][nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      addMachines(i, Beside.isBeside(scenario, nodes.get(i)));
      for (int j = 0; j < nodes.size(); j++) {
        isCall[i][j] = nodes.get(i).to().contains(nodes.get(j).name());
      }
    }
    byText = new Machine[trace.texts()];
    for (int i = 0; i < byText.length; i++) {
      byText[i] = byName.get(trace.text(i));
    }
  }

  private void addMachines(int node, boolean isBeside) {
    for (int i = 0; i < nodes.get(node).machineCount(); i++) {
      Machine machine = new Machine(nodes.get(node), node, i, isBeside);
      byName.put(machine.name, machine);
      all.add(machine);
    }
  }

  List<Machine> all() {
    return all;
  }

  /** The machine of a name in a trace. */
  Optional<Machine> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The machine of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Machine machine(String name) {
    Machine machine = byName.get(name);
    if (machine == null) {
      throw new IllegalArgumentException("no such machine: " + name);
    }
    return machine;
  }

  /**
   * The machine of a text's number, which must name one.
   *
   * @param text the number of a machine's name
   */
  Machine at(int text) {
    return byText[text];
  }

  /**
   * Who a message is from, or to, in a reader's eyes: whoever asked, instead of a machine that
   * stands beside the way.
   *
   * @param text the number of a name in the trace
   */
  int speaker(int text, int request) {
    int speaker = text;
    while (byText[speaker] != null && byText[speaker].isBeside) {
      speaker = byText[speaker].asker(request);
    }
    return speaker;
  }

  /** All machines of a node, in order; none if there is no such node. */
  List<Machine> of(String node) {
    List<Machine> some = new ArrayList<>();
    for (Machine machine : all) {
      if (machine.node.name().equals(node)) {
        some.add(machine);
      }
    }
    return some;
  }

  /** Whether a message goes back to whoever called: calls form no cycle, so it is one or other. */
  boolean isAnswer(int from, int to) {
    Machine sender = byText[from];
    Machine receiver = byText[to];
    if (sender == null || receiver == null) {
      return sender != null;
    }
    return !isCall[sender.nodeNumber][receiver.nodeNumber];
  }
}
