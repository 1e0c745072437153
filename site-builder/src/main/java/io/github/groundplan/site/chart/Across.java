package io.github.groundplan.site.chart;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.Scale;
import io.github.groundplan.demo.chart.Ticks;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.site.figure.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What goes from left to right.
 *
 * @param step from each place that is computed to the next; nothing if it does not matter
 */
record Across(String name, Value from, Value to, boolean isLogarithmic, Optional<Value> step) {
  /** The most steps that an author may ask for. */
  static final int MOST_STEPS = 1_000;

  private static final int INTERVALS = 160;
  private static final int MOST_ROWS = 20;

  /** In widths of the chart: what is nearer to each other is the same place. */
  private static final double NEAR = 1e-9;

  /** Where it begins, and no more. */
  Across beginning() {
    return new Across(name, from, from, false, Optional.empty());
  }

  /** Whether it has any length. */
  boolean isRange() {
    return from.number() < to.number();
  }

  /** Its axis; nothing if it is no range, or no axis counts such numbers. */
  Optional<Axis> axis() {
    return !isRange()
        ? Optional.empty()
        : AxisUnit.of(from, from.number(), to.number(), isLogarithmic).map(this::axis);
  }

  private Axis axis(Unit unit) {
    double low = from.number();
    double high = to.number();
    Scale scale = isLogarithmic ? Scale.logarithmic(low, high) : Scale.linear(low, high);
    return new Axis(name, unit, scale);
  }

  /**
   * Where its lines are computed, from left to right: at each step, or closely.
   *
   * @param more places between steps, too
   */
  List<Value> places(Axis axis, Collection<Double> more) {
    if (step.isPresent()) {
      return values(steps(step.get().number()));
    }
    TreeSet<Double> places = new TreeSet<>(ticks(axis));
    places.addAll(more);
    for (int i = 0; i <= INTERVALS; i++) {
      addIfApart(places, place(axis.scale(), i), axis.scale());
    }
    return values(places);
  }

  /**
   * The rows of the table: the ends and what is marked along the axis, or the steps, and what is
   * added.
   */
  List<Double> rows(Axis axis, Collection<Double> more) {
    TreeSet<Double> rows = new TreeSet<>(step.isPresent() ? few() : ticks(axis));
    rows.addAll(more);
    if (step.isEmpty()) {
      addIfApart(rows, from.number(), axis.scale());
      addIfApart(rows, to.number(), axis.scale());
    }
    return List.copyOf(rows);
  }

  private static List<Double> ticks(Axis axis) {
    Ticks ticks = Ticks.acrossWide(axis);
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      all.add(end(ticks.value(i), axis.scale()));
    }
    return all;
  }

  /** A tick at an end may miss it by a rounding. */
  private static double end(double tick, Scale scale) {
    double place = scale.at(tick);
    return place <= NEAR ? scale.low() : place >= 1 - NEAR ? scale.high() : tick;
  }

  private static double place(Scale scale, int i) {
    return i == 0
        ? scale.low()
        : i == INTERVALS ? scale.high() : scale.valueAt((double) i / INTERVALS);
  }

  private static void addIfApart(TreeSet<Double> places, double place, Scale scale) {
    Double below = places.floor(place);
    Double above = places.ceiling(place);
    boolean isApart =
        (below == null || scale.at(place) - scale.at(below) > NEAR)
            && (above == null || scale.at(above) - scale.at(place) > NEAR);
    if (isApart) {
      places.add(place);
    }
  }

  private List<Double> few() {
    List<Double> all = steps(step.orElseThrow().number());
    int stride = (all.size() + MOST_ROWS - 1) / MOST_ROWS;
    List<Double> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += stride) {
      some.add(all.get(i));
    }
    return some;
  }

  private List<Double> steps(double length) {
    List<Double> all = new ArrayList<>();
    double count = Math.floor((to.number() - from.number()) / length * (1 + NEAR));
    for (int i = 0; i <= count; i++) {
      all.add(Math.min(to.number(), from.number() + i * length));
    }
    return all;
  }

  private List<Value> values(Collection<Double> numbers) {
    return numbers.stream().map(this::value).toList();
  }

  /** A place. */
  Value value(double number) {
    return new Value(new Amount(number, from.amount().dimension()), from.isShare());
  }
}
