package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Report.NodeFigures;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The nodes, each with its replicas below it unless they are many. */
final class NodeTable {
  private static final int MOST_REPLICAS = 10;
  private static final String NONE = "-";

  private final Report report;
  private final boolean isRejecting;
  private final boolean isFailing;
  private final boolean isAbandoned;

  private NodeTable(Report report) {
    this.report = report;
    isRejecting = isAny(NodeFigures::rejected);
    isFailing = isAny(NodeFigures::failed);
    isAbandoned = isAny(NodeFigures::abandoned);
  }

  static String print(Scenario scenario, Report report) {
    NodeTable nodes = new NodeTable(report);
    Table table = new Table("");
    table.row(nodes.header());
    for (NodeSpec spec : scenario.nodes()) {
      nodes.add(table, spec);
    }
    return table.print();
  }

  private boolean isAny(ToIntFunction<NodeFigures> count) {
    return report.nodes().stream().anyMatch(node -> count.applyAsInt(node) > 0);
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>(List.of("nodes", "calls"));
    addIf(isRejecting, cells, "rejected");
    addIf(isFailing, cells, "failed");
    addIf(isAbandoned, cells, "gave up");
    cells.addAll(List.of("busy", "waiting", "most", "wait", "service", "in system"));
    return cells;
  }

  private void add(Table table, NodeSpec spec) {
    List<NodeFigures> replicas = new ArrayList<>();
    for (NodeFigures node : report.nodes()) {
      if (node.name().equals(spec.name())) {
        table.row(row("  " + node.name(), node, spec.work()));
      } else if (node.name().startsWith(spec.name() + ".")) {
        replicas.add(node);
      }
    }
    if (replicas.size() <= MOST_REPLICAS) {
      replicas.forEach(node -> table.row(row("    " + node.name(), node, spec.work())));
    } else {
      table.row("    and its " + replicas.size() + " replicas: see --json");
    }
  }

  private List<String> row(String name, NodeFigures node, Work work) {
    List<String> cells = new ArrayList<>(List.of(name, Amounts.count(node.arrivals())));
    addIf(isRejecting, cells, Amounts.count(node.rejected()));
    addIf(isFailing, cells, Amounts.count(node.failed()));
    addIf(isAbandoned, cells, Amounts.count(node.abandoned()));
    boolean isLimited = work.workers() != Work.UNLIMITED;
    cells.add(isLimited ? Amounts.share(node.utilisation()) : NONE);
    cells.add(isLimited ? Amounts.number(node.queueMean()) : NONE);
    cells.add(isLimited ? Amounts.count(node.queueMax()) : NONE);
    cells.add(isLimited ? Amounts.time(node.waitMean()) : NONE);
    cells.add(Amounts.time(node.serviceMean()));
    cells.add(Amounts.number(node.inSystemMean()));
    return cells;
  }

  private static void addIf(boolean condition, List<String> cells, String cell) {
    if (condition) {
      cells.add(cell);
    }
  }
}
