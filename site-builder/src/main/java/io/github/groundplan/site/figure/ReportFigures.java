package io.github.groundplan.site.figure;

import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.ReportJson;
import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.scenario.JsonReader;
import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Value;
import java.util.Set;

/** The report of a run, under the names that it has as JSON. */
final class ReportFigures {
  private static final Set<String> TIMES = Set.of("duration", "waitMean", "serviceMean");

  private final Members members = new Members();

  private ReportFigures() {}

  static Group of(Report report) {
    ReportFigures figures = new ReportFigures();
    figures.add("", "", JsonReader.documentOf(ReportJson.of(report)));
    return figures.members.group();
  }

  private void add(String path, String parent, Document document) {
    if (document instanceof Document.Mapping mapping) {
      for (Document.Entry entry : mapping.entries()) {
        String inner = path.isEmpty() ? entry.key() : path + "." + entry.key();
        add(inner, parentOf(path), entry.value());
      }
    } else if (document instanceof Document.Scalar scalar) {
      add(path, scalar, parent);
    }
  }

  private static String parentOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private void add(String path, Document.Scalar scalar, String parent) {
    if (scalar.type() == Document.Type.NOTHING) {
      members.add(
          path,
          () -> {
            throw new IllegalArgumentException("in this run nothing was measured of it");
          });
    } else if (scalar.type() == Document.Type.NUMBER) {
      Value value = value(parentOf(path), parent, Numeral.of(scalar.text()).value());
      members.add(path, () -> value);
    }
  }

  private static Value value(String name, String parent, double number) {
    if (parent.equals("latency") || TIMES.contains(name)) {
      return Value.of(number, Value.TIME);
    } else if (name.equals("throughput")) {
      return Value.of(number, Value.RATE);
    }
    return name.equals("utilisation") ? Value.share(number) : Value.number(number);
  }
}
