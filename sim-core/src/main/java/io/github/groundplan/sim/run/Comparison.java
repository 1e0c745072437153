package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.PairedDifference;
import io.github.groundplan.sim.measure.Replications;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two systems side by side, from pairs of runs with the same seeds. They have the same chance: what
 * one input draws in the first it draws in the second, so that a difference tells of the systems.
 */
public final class Comparison {
  private final Map<String, Sample> samples = new LinkedHashMap<>();
  private int count;

  /** No runs yet. */
  public Comparison() {}

  private static final class Sample {
    final Unit unit;
    final Replications first = new Replications();
    final Replications second = new Replications();
    final PairedDifference difference = new PairedDifference();

    Sample(Unit unit) {
      this.unit = unit;
    }
  }

  /** Takes the next pair of runs, which share their seed. */
  public void add(Report first, Report second) {
    count++;
    Map<String, ReplicatedFigure> seconds = new LinkedHashMap<>();
    for (ReplicatedFigure figure : ReplicatedFigure.all(second)) {
      seconds.put(figure.name(), figure);
    }
    for (ReplicatedFigure one : ReplicatedFigure.all(first)) {
      Sample sample = sample(one);
      sample.first.add(one.value());
      ReplicatedFigure other = seconds.remove(one.name());
      if (other != null) {
        sample.second.add(other.value());
        sample.difference.add(one.value(), other.value());
      }
    }
    for (ReplicatedFigure other : seconds.values()) {
      sample(other).second.add(other.value());
    }
  }

  private Sample sample(ReplicatedFigure figure) {
    return samples.computeIfAbsent(figure.name(), name -> new Sample(figure.unit()));
  }

  /** How many pairs there were. */
  public int count() {
    return count;
  }

  /** All figures, those of the first system in their order, then those that only the second has. */
  public List<ComparisonFigure> figures() {
    List<ComparisonFigure> figures = new ArrayList<>();
    for (Map.Entry<String, Sample> entry : samples.entrySet()) {
      Sample sample = entry.getValue();
      figures.add(
          new ComparisonFigure(
              entry.getKey(),
              sample.unit,
              mean(sample.first),
              mean(sample.second),
              interval(sample.difference)));
    }
    return figures;
  }

  private static double mean(Replications values) {
    return values.count() > 0 ? values.mean() : Double.NaN;
  }

  private static Optional<Interval> interval(PairedDifference difference) {
    return difference.count() < 2
        ? Optional.empty()
        : Optional.of(difference.interval(Replicated.LEVEL));
  }
}
