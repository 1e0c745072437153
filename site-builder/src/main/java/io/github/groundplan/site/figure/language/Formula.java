package io.github.groundplan.site.figure.language;

import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Rounding;
import java.util.Optional;

/**
 * A figure as its author wrote it.
 *
 * @param isGiven whether the author assumes it
 * @param measure in which it is to be told, if that was said
 * @param measured where that was said
 */
public record Formula(
    Expression expression,
    boolean isGiven,
    Optional<Measure> measure,
    Range measured,
    Rounding rounding) {
  /** Whether a unit or a number of digits was asked for. */
  public boolean isFormatted() {
    return measure.isPresent() || !rounding.equals(new Rounding.Usual());
  }
}
