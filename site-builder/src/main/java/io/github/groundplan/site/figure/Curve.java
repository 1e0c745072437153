package io.github.groundplan.site.figure;

import io.github.groundplan.site.figure.language.Expression;
import io.github.groundplan.site.figure.language.Mistake;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Rounding;
import io.github.groundplan.site.figure.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula of one variable, and how to compute it. */
record Curve(Expression formula, String variable, Evaluator evaluator, Notation notation) {
  /**
   * The values at these places.
   *
   * @throws Mistake if there is none at one of them: the first of these, unless the same is wrong
   *     everywhere
   */
  List<Value> at(List<Value> places) {
    List<Value> values = new ArrayList<>();
    for (Value place : places) {
      try {
        values.add(value(place));
      } catch (Mistake mistake) {
        throw placed(mistake, places, values.size());
      }
    }
    return values;
  }

  private Value value(Value place) {
    return evaluator.where(variable, place).value(formula);
  }

  private Mistake placed(Mistake mistake, List<Value> places, int index) {
    Optional<Mistake> atEnd = mistakeAt(places.get(places.size() - 1));
    boolean isEverywhere =
        index == 0 && atEnd.filter(m -> m.getMessage().equals(mistake.getMessage())).isPresent();
    if (isEverywhere) {
      return mistake;
    }
    String hint = mistake.hint();
    if (hint.isEmpty() && index == 0) {
      hint = "begin the range above " + named(places.get(0));
    } else if (hint.isEmpty()) {
      hint =
          atEnd.isPresent()
              ? "end the range before: there is a value up to " + named(places.get(index - 1))
              : "a step says where there is a value, as in step: 1";
    }
    String message = "at " + named(places.get(index)) + ": " + mistake.getMessage();
    return new Mistake(mistake.range(), message, hint);
  }

  private Optional<Mistake> mistakeAt(Value place) {
    try {
      value(place);
      return Optional.empty();
    } catch (Mistake mistake) {
      return Optional.of(mistake);
    }
  }

  private String named(Value place) {
    Optional<String> text = notation.text(place, new Rounding.Usual());
    return variable + " = " + text.orElse(String.valueOf(place.number())).replace('\u00a0', ' ');
  }
}
