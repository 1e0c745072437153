package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.prediction.ClientsPrediction;
import io.github.groundplan.sim.prediction.NodePrediction;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.prediction.Verdict;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;

/** What theory says of a scenario that nobody has run. */
public final class TheoryText {
  private final StringBuilder text = new StringBuilder();

  private TheoryText() {}

  /** All of it. */
  public static String of(Scenario scenario, Prediction prediction) {
    TheoryText theory = new TheoryText();
    if (!scenario.title().isEmpty()) {
      theory.line(scenario.title());
    }
    theory.line("closed forms of the long run" + provisos(prediction));
    theory.line("");
    theory.clients(prediction);
    prediction.nodes().forEach(theory::node);
    return theory.text.toString();
  }

  private static String provisos(Prediction prediction) {
    return prediction.provisos().isEmpty()
        ? ""
        : ", as long as " + String.join(", and ", prediction.provisos());
  }

  private void clients(Prediction prediction) {
    ClientsPrediction clients = prediction.clients();
    boolean isNear = clients.verdict() == Verdict.APPROXIMATE;
    line("all requests" + (isNear ? ", nearly" : ""));
    if (clients.verdict() == Verdict.UNKNOWN) {
      line("  no closed form: " + clients.reason());
    }
    figures(clients.figures(), "");
  }

  private void node(NodePrediction node) {
    line("");
    line(node.name() + heading(node));
    if (node.verdict() == Verdict.UNSTABLE) {
      line("  " + node.reason());
    }
    if (!node.source().isEmpty() && !node.figures().isEmpty()) {
      line("  by " + node.source());
    }
    figures(node.figures(), "nodes." + node.name() + ".");
  }

  private static String heading(NodePrediction node) {
    return switch (node.verdict()) {
      case EXACT -> ": " + node.model() + because(node);
      case APPROXIMATE -> ": nearly " + node.model() + because(node);
      case PARTIAL -> ": no closed form for the wait" + because(node);
      case UNKNOWN -> ": no closed form" + because(node);
      case UNSTABLE -> ": unstable";
    };
  }

  private static String because(NodePrediction node) {
    return node.reason().isEmpty() ? "" : ", as " + node.reason();
  }

  private void figures(List<ReplicatedFigure> figures, String prefix) {
    Table table = new Table("  ");
    for (ReplicatedFigure figure : figures) {
      String name = figure.name().substring(prefix.length());
      table.row(Labels.of(name), Amounts.of(figure.unit(), figure.value()));
    }
    text.append(table.print());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
