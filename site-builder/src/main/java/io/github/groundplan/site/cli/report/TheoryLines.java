package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.prediction.NodePrediction;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.prediction.Verdict;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.run.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Theory beside what was measured, where there is a closed form. */
final class TheoryLines {
  private final Report report;
  private final Prediction prediction;
  private final Table table = new Table("").row("theory", "closed form", "measured", "off by");
  private int rows;

  private TheoryLines(Told told) {
    report = told.report();
    prediction = told.prediction();
  }

  static String print(Told told) {
    return new TheoryLines(told).print();
  }

  private String print() {
    if (!prediction.overloads().isEmpty()) {
      return "";
    }
    if (!prediction.isAbout(report)) {
      return "\ntheory    left out: it holds as long as "
          + String.join(", and ", prediction.provisos())
          + "\n";
    }
    boolean isNear = prediction.clients().verdict() == Verdict.APPROXIMATE;
    String nearly = isNear ? ", nearly" : "";
    List<ReplicatedFigure> clients = prediction.clients().figures();
    figure("mean latency" + nearly, clients, "latency.mean", isNear ? "" : interval());
    figure("p99 latency" + nearly, clients, "latency.p99", "");
    for (NodePrediction node : prediction.nodes()) {
      if (!node.model().startsWith("no ")) {
        node(node);
      }
    }
    String reason = prediction.clients().reason();
    return (rows > 0 ? "\n" + table.print() : "\n")
        + (reason.isEmpty() ? "" : "no closed form for the latency, as " + reason + "\n")
        + nearNodes();
  }

  /** How far to trust what is nearly so. */
  private String nearNodes() {
    StringBuilder text = new StringBuilder();
    for (NodePrediction node : prediction.nodes()) {
      if (node.verdict() == Verdict.APPROXIMATE) {
        text.append("nearly: the model of " + node.name() + " is " + node.reason() + "\n");
      }
    }
    return text.toString();
  }

  /** Where the closed form of the mean latency lies. */
  private String interval() {
    Optional<ReplicatedFigure> theory = find(prediction.clients().figures(), "latency.mean");
    Optional<Interval> interval = report.requests().latencyInterval();
    if (theory.isEmpty() || interval.isEmpty()) {
      return "";
    }
    return interval.get().contains(theory.get().value())
        ? "in the interval"
        : "not in the interval";
  }

  private void node(NodePrediction node) {
    String prefix = "nodes." + node.name() + ".";
    String name = node.name() + (node.model().isEmpty() ? "" : ", " + model(node));
    figure(name + ": busy", node.figures(), prefix + "utilisation", "");
    figure(name + ": wait", node.figures(), prefix + "waitMean", "");
  }

  private static String model(NodePrediction node) {
    return (node.verdict() == Verdict.APPROXIMATE ? "nearly " : "") + node.model();
  }

  private void figure(String label, List<ReplicatedFigure> predicted, String name, String remark) {
    Optional<ReplicatedFigure> theory = find(predicted, name);
    Optional<ReplicatedFigure> measured = find(ReplicatedFigure.all(report), name);
    if (theory.isEmpty() || measured.isEmpty()) {
      return;
    }
    rows++;
    double says = theory.get().value();
    double off = measured.get().value() - says;
    List<String> cells = new ArrayList<>();
    cells.add("  " + label);
    cells.add(Amounts.of(theory.get().unit(), says));
    cells.add(Amounts.of(theory.get().unit(), measured.get().value()));
    cells.add(says == 0 ? "" : Amounts.signed(Amounts.share(off / says)));
    cells.add(remark);
    table.row(cells);
  }

  static Optional<ReplicatedFigure> find(List<ReplicatedFigure> figures, String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
