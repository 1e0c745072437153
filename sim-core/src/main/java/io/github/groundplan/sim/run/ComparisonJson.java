package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.run.ComparisonFigure.Outcome;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.Optional;

/**
 * A comparison as JSON: {@code replications}, the number of pairs, and {@code figures}, each with
 * {@code first} and {@code second}, their means; {@code difference}, the mean of second less first;
 * {@code ci95}, the half-width of its 95 % interval; and {@code outcome}: {@code more}, {@code
 * less}, {@code same} or {@code unclear}. What was not measured is {@code null}.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** Writes a comparison as members of an object that has been begun. */
  public static void write(Comparison comparison, JsonWriter json) {
    json.member("replications", comparison.count());
    json.beginObject("figures");
    for (ComparisonFigure figure : comparison.figures()) {
      Optional<Interval> difference = figure.difference();
      json.beginObject(figure.name());
      json.member("first", figure.first());
      json.member("second", figure.second());
      json.member("difference", difference.isPresent() ? difference.get().mean() : Double.NaN);
      json.member("ci95", difference.isPresent() ? difference.get().halfWidth() : Double.NaN);
      json.member("outcome", word(figure.outcome()));
      json.endObject();
    }
    json.endObject();
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case SAME -> "same";
      case MORE -> "more";
      case LESS -> "less";
      case UNCLEAR -> "unclear";
    };
  }
}
