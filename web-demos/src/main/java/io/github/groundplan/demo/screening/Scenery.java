package io.github.groundplan.demo.screening;

import io.github.groundplan.demo.stage.town.Town;
import io.github.groundplan.demo.stage.town.Town.Link;
import io.github.groundplan.demo.stage.town.Town.Part;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What stands on the stage of a scenario: its clients, every machine, and who calls whom. */
final class Scenery {
  private Scenery() {}

  /** The town of a scenario. */
  static Town of(Scenario scenario) {
    List<Part> parts = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (ClientSpec clients : scenario.clients()) {
      parts.add(new Part(clients.name(), clients.name()));
      links.add(new Link(clients.name(), clients.to()));
    }
    for (NodeSpec node : scenario.nodes()) {
      for (int i = 0; i < node.machineCount(); i++) {
        parts.add(new Part(node.machineName(i), node.name()));
      }
      for (String callee : node.to()) {
        links.add(new Link(node.name(), callee));
      }
      follow(node, links);
    }
    return new Town(parts, links);
  }

  /** What a primary writes, its followers copy. */
  private static void follow(NodeSpec node, List<Link> links) {
    if (node.kind() instanceof Kind.Database) {
      for (int i = 1; i < node.machineCount(); i++) {
        links.add(new Link(node.machineName(0), node.machineName(i), true));
      }
    }
  }
}
