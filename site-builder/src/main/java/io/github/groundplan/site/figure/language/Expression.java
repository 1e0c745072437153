package io.github.groundplan.site.figure.language;

import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Value;
import java.util.List;
import java.util.OptionalInt;

/** What is to be computed. */
public sealed interface Expression {
  /** Where it stands. */
  Range range();

  /**
   * A number as it was written.
   *
   * @param measure in which it was written
   * @param decimals how many digits stand behind its point; nothing if it has an exponent
   */
  record Constant(Value value, Measure measure, OptionalInt decimals, Range range)
      implements Expression {}

  /** A word by itself: a unit, or the name of something in the page. */
  record Name(String name, Range range) implements Expression {}

  /** A text in quotes. */
  record Quoted(String text, Range range) implements Expression {}

  /** The same below zero. */
  record Negative(Expression of, Range range) implements Expression {}

  /**
   * Two values and what joins them.
   *
   * @param operator one of {@code + - * / ^}
   */
  record Operation(char operator, Expression left, Expression right) implements Expression {
    @Override
    public Range range() {
      return left.range().to(right.range());
    }
  }

  /**
   * A function.
   *
   * @param named where its name stands
   */
  record Call(String name, Range named, List<Expression> arguments, Range range)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * One of several results.
   *
   * @param named where its name stands
   */
  record Member(Expression of, String name, Range named) implements Expression {
    @Override
    public Range range() {
      return of.range().to(named);
    }
  }
}
