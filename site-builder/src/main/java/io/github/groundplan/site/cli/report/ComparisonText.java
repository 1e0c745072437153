package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.run.ComparisonFigure;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import java.util.Optional;

/** A comparison as text. */
public final class ComparisonText {
  private static final String NODES = "nodes.";

  private final Compared compared;
  private final StringBuilder text = new StringBuilder();
  private final Table table = new Table("");

  private ComparisonText(Compared compared) {
    this.compared = compared;
  }

  /** All of it. */
  public static String of(Compared compared) {
    return new ComparisonText(compared).print();
  }

  private String print() {
    system("A", compared.first());
    system("B", compared.second());
    line(
        compared.comparison().count()
            + " pairs of runs with the same chance, from seed "
            + compared.first().scenario().seed()
            + " on, each "
            + Lengths.of(compared.first().scenario().run()));
    line("");
    table.row("", "A", "B", "B less A", "95 % interval", "B is");
    compared.comparison().figures().forEach(this::figure);
    text.append(table.print());
    if (!compared.warnings().isEmpty()) {
      line("");
      compared.warnings().forEach(warning -> line("warning: " + warning));
    }
    return text.toString();
  }

  private void system(String letter, Compared.Side system) {
    String title = system.scenario().title();
    line(letter + "  " + system.file() + (title.isEmpty() ? "" : ": " + title));
  }

  private void figure(ComparisonFigure figure) {
    // What never happened in either is no news; nor is each replica here.
    boolean isNothing = figure.first() == 0 && figure.second() == 0;
    if (isNothing || isOfReplica(figure.name())) {
      return;
    }
    Optional<Interval> difference = figure.difference();
    table.row(
        label(figure.name()),
        amount(figure.unit(), figure.first()),
        amount(figure.unit(), figure.second()),
        difference.map(interval -> signed(figure.unit(), interval.mean())).orElse(""),
        difference.map(interval -> ends(figure.unit(), interval)).orElse(""),
        difference.isPresent() ? outcome(figure) : "");
  }

  private static boolean isOfReplica(String name) {
    return name.startsWith(NODES) && name.indexOf('.', NODES.length()) != name.lastIndexOf('.');
  }

  private static String label(String name) {
    if (!name.startsWith(NODES)) {
      return Labels.of(name);
    }
    int end = name.lastIndexOf('.');
    return name.substring(NODES.length(), end) + ": " + Labels.of(name.substring(end + 1));
  }

  private static String amount(Unit unit, double value) {
    return Double.isNaN(value) ? "-" : Amounts.of(unit, value);
  }

  private static String signed(Unit unit, double value) {
    return value == 0 ? Amounts.of(unit, 0) : Amounts.signed(Amounts.of(unit, value));
  }

  private static String ends(Unit unit, Interval interval) {
    return signed(unit, interval.low()) + " to " + signed(unit, interval.high());
  }

  private static String outcome(ComparisonFigure figure) {
    boolean isTime = figure.unit() == Unit.TIME;
    return switch (figure.outcome()) {
      case SAME -> "the same";
      case MORE -> isTime ? "longer" : "higher";
      case LESS -> isTime ? "shorter" : "lower";
      case UNCLEAR -> "unclear";
    };
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
