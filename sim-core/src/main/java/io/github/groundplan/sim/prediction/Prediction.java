package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.run.Conditions;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What queueing theory says of a scenario in the long run, with what it takes for granted, and why
 * it says no more. Nothing is thrown: of what has no long run it says that.
 */
public final class Prediction {
  private final Provisos provisos;
  private final ClientsPrediction clients;
  private final List<NodePrediction> nodes;

  private Prediction(Provisos provisos, ClientsPrediction clients, List<NodePrediction> nodes) {
    this.provisos = provisos;
    this.clients = clients;
    this.nodes = List.copyOf(nodes);
  }

  /** Of a scenario. Takes about as long as reading it. */
  public static Prediction of(Scenario scenario) {
    Topology topology = new Topology(scenario);
    Concurrency concurrency = new Concurrency(topology);
    Holding holding = new Holding(topology, concurrency);
    Provisos provisos = Provisos.of(scenario);
    if (ClosedSystem.isOne(scenario)) {
      ClosedPrediction closed =
          new ClosedPrediction(
              topology, concurrency, ClosedSystem.solve(topology, concurrency, holding));
      return new Prediction(provisos, closed.clients(), closed.nodes());
    }
    Revisits revisits = new Revisits(topology);
    Flows flows = new Flows(topology, concurrency, holding, revisits);
    OpenPrediction open = new OpenPrediction(topology, concurrency, holding, revisits, flows);
    return new Prediction(provisos, open.clients(), open.nodes());
  }

  /** What it takes for granted: clauses without a full stop; none if there is nothing. */
  public List<String> provisos() {
    return provisos.sentences();
  }

  /** When it says something of a run. */
  public Conditions conditions() {
    return provisos.conditions();
  }

  /** All clients' requests. */
  public ClientsPrediction clients() {
    return clients;
  }

  /** The nodes, in the order in which they were declared. */
  public List<NodePrediction> nodes() {
    return nodes;
  }

  /** The reasons of all nodes that cannot keep up with what is asked of them: clauses. */
  public List<String> overloads() {
    List<String> reasons = new ArrayList<>();
    for (NodePrediction node : nodes) {
      if (node.verdict() == Verdict.UNSTABLE) {
        reasons.add(node.reason());
      }
    }
    return reasons;
  }

  /**
   * Whether a run can be held against this: nothing was planned to break in it, and nobody gave up
   * or tried again, as far as the report tells.
   */
  public boolean isAbout(Report report) {
    return provisos.conditions().hold(report);
  }
}
