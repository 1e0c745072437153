package io.github.groundplan.demo.capacity;

import io.github.groundplan.sim.estimate.Step;

/** The sheet as a text to paste elsewhere. */
final class Writing {
  private final Calculation calculation;
  private final StringBuilder out = new StringBuilder();

  Writing(Calculation calculation) {
    this.calculation = calculation;
  }

  /** Plain lines. */
  String text() {
    line("Capacity estimate: " + calculation.title());
    line("");
    for (Assumptions.Line each : Assumptions.of(calculation)) {
      line(each.name() + ": " + each.value());
    }
    line(Assumptions.about(calculation));
    line(Assumptions.conventions());
    for (Section section : Section.of(calculation.estimate())) {
      line("");
      line(section.title());
      line(section.note());
      for (Step step : section.steps()) {
        line("- " + Arithmetic.capitalised(step.name()) + " = " + step.formula().words());
        line("  = " + Notation.numbers(step) + " = " + Notation.of(step.result()));
      }
    }
    return finished();
  }

  /** Markdown with tables. */
  String markdown() {
    line("## Capacity estimate: " + calculation.title());
    line("");
    line("| Assumption | Value |");
    line("| --- | --- |");
    for (Assumptions.Line each : Assumptions.of(calculation)) {
      line("| " + each.name() + " | " + each.value() + " |");
    }
    line("");
    line(Assumptions.about(calculation) + " " + Assumptions.conventions());
    for (Section section : Section.of(calculation.estimate())) {
      table(section);
    }
    return finished();
  }

  private void table(Section section) {
    line("");
    line("### " + section.title());
    line("");
    line(section.note());
    line("");
    line("| Step | Formula | Numbers | Result |");
    line("| --- | --- | --- | ---: |");
    for (Step step : section.steps()) {
      line(
          "| "
              + Arithmetic.capitalised(step.name())
              + " | "
              + step.formula().words()
              + " | "
              + Notation.numbers(step)
              + " | "
              + Notation.of(step.result())
              + " |");
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Without a line break at the end. */
  private String finished() {
    return out.substring(0, out.length() - 1);
  }
}
