package io.github.groundplan.site.figure;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.Text;
import io.github.groundplan.sim.estimate.Dimension;
import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Unit;
import io.github.groundplan.site.figure.value.Units;
import io.github.groundplan.site.figure.value.Value;
import java.util.Map;

/** What a demo shows at the end of its run: each number that has a name there. */
final class DemoFigures {
  private final Members members = new Members();
  private final Units units;

  private DemoFigures(Units units) {
    this.units = units;
  }

  /**
   * The numbers of a demo.
   *
   * @param query the state, as behind the question mark of a copied link
   * @throws IllegalArgumentException if the demo has no such state
   */
  static <M> Group of(Demo<M> demo, String query, Units units) {
    State state = State.parse(demo, Map.of(), query);
    if (!state.problems().isEmpty()) {
      throw new IllegalArgumentException(String.join(" ", state.problems()));
    }
    M finished = demo.finished(demo.open(state));
    DemoFigures figures = new DemoFigures(units);
    figures.collect(demo.view(finished, "demo"));
    return figures.members.group();
  }

  private void collect(Element element) {
    String metric = attribute(element, "data-metric");
    String raw = attribute(element, "data-value");
    if (!metric.isEmpty() && !raw.isEmpty() && Numeral.length(raw) == raw.length()) {
      Value value = value(Numeral.of(raw).value(), text(element));
      members.add(metric, () -> value);
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        collect(inner);
      }
    }
  }

  private static String attribute(Element element, String name) {
    int index = element.attributes().indexOf(name);
    return index < 0 ? "" : element.attributes().value(index);
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child : element.children()) {
      text.append(child instanceof Text run ? run.value() : text((Element) child));
    }
    return text.toString();
  }

  /** The raw number is in base units; which, the text beside it tells. */
  private Value value(double number, String text) {
    String unit = text.replaceFirst("^[-−+0-9.,\\s\u00a0]+", "").replaceFirst("[\\s\u00a0].*", "");
    if (unit.equals("%")) {
      return Value.share(number);
    }
    int slash = unit.indexOf('/');
    Dimension above = dimension(slash < 0 ? unit : unit.substring(0, slash));
    Dimension below = slash < 0 ? Dimension.NONE : dimension(unit.substring(slash + 1));
    return Value.of(number, above.per(below));
  }

  private Dimension dimension(String unit) {
    return units.find(unit).map(Unit::dimension).orElse(Dimension.NONE);
  }
}
