package io.github.groundplan.site.figure;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.figure.function.Library;
import io.github.groundplan.site.figure.function.Runs;
import io.github.groundplan.site.figure.language.AsWritten;
import io.github.groundplan.site.figure.language.Expression;
import io.github.groundplan.site.figure.language.Formula;
import io.github.groundplan.site.figure.language.Mistake;
import io.github.groundplan.site.figure.language.Parser;
import io.github.groundplan.site.figure.language.Range;
import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Rounding;
import io.github.groundplan.site.figure.value.Units;
import io.github.groundplan.site.figure.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Works out the figures of a page. */
public final class Figures {
  private final Units units = new Units();
  private final Notation notation = new Notation(units);
  private final Evaluator evaluator;

  /**
   * The figures of a page.
   *
   * @param runs what they may name
   */
  public Figures(Runs runs) {
    evaluator = new Evaluator(Library.of(runs), units);
  }

  /** What a text comes to; nothing if it is wrong, which is reported. */
  public Optional<Figure> evaluate(Passage passage, Diagnostics diagnostics) {
    return attempt(passage, diagnostics, () -> figure(Parser.parse(passage.text(), units)));
  }

  /** The value that a text comes to; nothing if it is wrong, which is reported. */
  public Optional<Value> value(Passage passage, Diagnostics diagnostics) {
    return attempt(passage, diagnostics, () -> evaluator.value(unformatted(passage)));
  }

  /**
   * The values of a formula of one variable; nothing if it is wrong anywhere, which is reported.
   *
   * @param variable known in this formula only
   * @param places that it takes, one after the other; none to look at the formula alone
   */
  public Optional<List<Value>> along(
      Passage passage, String variable, List<Value> places, Diagnostics diagnostics) {
    return attempt(
        passage,
        diagnostics,
        () -> new Curve(unformatted(passage), variable, evaluator, notation).at(places));
  }

  /** A value as readers see it; what has no unit, as a plain number. */
  public String text(Value value) {
    return notation
        .text(value, new Rounding.Usual())
        .orElseGet(() -> Notation.text(value, Measure.PLAIN, new Rounding.Usual()));
  }

  private Expression unformatted(Passage passage) {
    Formula formula = Parser.parse(passage.text(), units);
    if (formula.isFormatted()) {
      String message = "no unit or digits are chosen here";
      throw new Mistake(formula.measured(), message, "the axis has one unit for all");
    }
    return formula.expression();
  }

  private static <T> Optional<T> attempt(
      Passage passage, Diagnostics diagnostics, Supplier<T> computation) {
    try {
      return Optional.of(computation.get());
    } catch (Mistake mistake) {
      Range range = mistake.range();
      diagnostics.report(
          passage
              .at(range.start(), range.end() - range.start())
              .error(mistake.getMessage(), mistake.hint()));
      return Optional.empty();
    } catch (AlreadyReported e) {
      return Optional.empty();
    }
  }

  private Figure figure(Formula formula) {
    Value value = evaluator.value(formula.expression());
    String raw = Decimals.shortest(value.number());
    return new Figure(raw, text(value, formula), formula.isGiven());
  }

  private String text(Value value, Formula formula) {
    if (formula.isGiven() && !formula.isFormatted()) {
      Optional<AsWritten> written = AsWritten.of(formula.expression(), units);
      if (written.isPresent()) {
        return Notation.text(value, written.get().measure(), written.get().rounding());
      }
    }
    if (formula.measure().isEmpty()) {
      return notation
          .text(value, formula.rounding())
          .orElseThrow(() -> unreadable(value, formula.expression().range()));
    }
    Measure measure = formula.measure().get();
    if (!value.is(measure.dimension())) {
      String message = "this is " + Notation.kind(value) + ", and cannot be told in this unit";
      throw new Mistake(formula.measured(), message, "");
    }
    return Notation.text(value, measure, formula.rounding());
  }

  private static Mistake unreadable(Value value, Range range) {
    String message = "this is " + Notation.kind(value) + ", which is written in no unit";
    return new Mistake(range, message, "is a factor missing, or one too many?");
  }
}
