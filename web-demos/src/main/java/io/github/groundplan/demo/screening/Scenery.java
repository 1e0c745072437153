package io.github.groundplan.demo.screening;

import io.github.groundplan.demo.film.Beside;
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
  private final Scenario scenario;
  private final List<Part> parts = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private Scenery(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The town of a scenario. */
  static Town of(Scenario scenario) {
    Scenery scenery = new Scenery(scenario);
    for (ClientSpec clients : scenario.clients()) {
      scenery.parts.add(new Part(clients.name(), clients.name()));
      scenery.call(clients.name(), clients.to());
    }
    for (NodeSpec node : scenario.nodes()) {
      scenery.add(node);
    }
    return new Town(scenery.parts, scenery.links);
  }

  private void add(NodeSpec node) {
    for (int i = 0; i < node.machineCount(); i++) {
      parts.add(new Part(node.machineName(i), node.name()));
    }
    if (!Beside.isBeside(scenario, node)) {
      for (String callee : node.to()) {
        call(node.name(), callee);
      }
    }
    follow(node);
  }

  /** Whoever asks a node beside the way goes on by themselves. */
  private void call(String caller, String callee) {
    for (NodeSpec node : scenario.nodes()) {
      if (node.name().equals(callee)) {
        boolean isBeside = Beside.isBeside(scenario, node);
        Link link = new Link(caller, callee, isBeside && node.kind() instanceof Kind.Resolver);
        if (!links.contains(link)) {
          links.add(link);
        }
        if (isBeside) {
          node.to().forEach(behind -> call(caller, behind));
        }
      }
    }
  }

  /** What a primary writes, its followers copy. */
  private void follow(NodeSpec node) {
    if (node.kind() instanceof Kind.Database) {
      for (int i = 1; i < node.machineCount(); i++) {
        links.add(new Link(node.machineName(0), node.machineName(i), true));
      }
    }
  }
}
