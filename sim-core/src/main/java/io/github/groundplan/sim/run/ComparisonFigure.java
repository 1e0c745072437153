package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import java.util.Optional;

/**
 * One number of two systems.
 *
 * @param name as its path in a report's JSON, such as {@code nodes.app.waitMean}
 * @param first its mean over the runs of the first system; NaN if none has measured it
 * @param second its mean over the runs of the second system; NaN if none has measured it
 * @param difference the 95 % interval of second less first; empty if fewer than two pairs of runs
 *     have measured both
 */
public record ComparisonFigure(
    String name, Unit unit, double first, double second, Optional<Interval> difference) {

  /** What the runs tell. */
  public enum Outcome {
    /** It is the same in each pair of runs. */
    SAME,
    /** It is more in the second system. */
    MORE,
    /** It is less in the second system. */
    LESS,
    /** Chance could have made the difference. */
    UNCLEAR
  }

  /** What the interval tells: a difference if zero lies outside. */
  public Outcome outcome() {
    if (difference.isEmpty()) {
      return Outcome.UNCLEAR;
    }
    Interval interval = difference.get();
    if (interval.mean() == 0 && interval.halfWidth() == 0) {
      return Outcome.SAME;
    }
    if (interval.contains(0)) {
      return Outcome.UNCLEAR;
    }
    return interval.mean() > 0 ? Outcome.MORE : Outcome.LESS;
  }
}
