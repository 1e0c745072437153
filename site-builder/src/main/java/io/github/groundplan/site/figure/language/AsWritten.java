package io.github.groundplan.site.figure.language;

import io.github.groundplan.site.figure.language.Expression.Constant;
import io.github.groundplan.site.figure.language.Expression.Name;
import io.github.groundplan.site.figure.language.Expression.Operation;
import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Rounding;
import io.github.groundplan.site.figure.value.Units;
import java.util.Optional;

/**
 * How a number stands in a figure: what is given is told so, neither rounded nor in another unit.
 */
public record AsWritten(Measure measure, Rounding rounding) {
  private static final int MOST_DECIMALS = 9;

  /** How a figure that is but a number, or a number a unit, was written; else nothing. */
  public static Optional<AsWritten> of(Expression expression, Units units) {
    if (expression instanceof Constant constant) {
      return of(constant, constant.measure());
    }
    if (expression instanceof Operation rate
        && rate.operator() == '/'
        && rate.left() instanceof Constant constant
        && rate.right() instanceof Name each) {
      return units.find(each.name()).flatMap(unit -> of(constant, constant.measure().per(unit)));
    }
    return Optional.empty();
  }

  private static Optional<AsWritten> of(Constant constant, Measure measure) {
    int decimals = constant.decimals().orElse(Integer.MAX_VALUE);
    return decimals <= MOST_DECIMALS
        ? Optional.of(new AsWritten(measure, new Rounding.Decimals(decimals)))
        : Optional.empty();
  }
}
