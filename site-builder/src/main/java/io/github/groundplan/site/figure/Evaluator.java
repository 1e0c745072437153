package io.github.groundplan.site.figure;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.figure.function.Library;
import io.github.groundplan.site.figure.language.Expression;
import io.github.groundplan.site.figure.language.Mistake;
import io.github.groundplan.site.figure.language.Range;
import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Result;
import io.github.groundplan.site.figure.value.Unit;
import io.github.groundplan.site.figure.value.Units;
import io.github.groundplan.site.figure.value.Value;
import java.util.Map;
import java.util.function.Supplier;

/** Computes expressions. */
final class Evaluator {
  private final Library library;
  private final Units units;
  private final Map<String, Value> bound;
  private final Calls calls;

  Evaluator(Library library, Units units) {
    this(library, units, Map.of());
  }

  private Evaluator(Library library, Units units, Map<String, Value> bound) {
    this.library = library;
    this.units = units;
    this.bound = Map.copyOf(bound);
    calls = new Calls(library, this);
  }

  /** The same, which knows one variable and no other. */
  Evaluator where(String variable, Value value) {
    return new Evaluator(library, units, Map.of(variable, value));
  }

  /**
   * What an expression comes to, which must be a single value.
   *
   * @throws Mistake if it comes to none
   */
  Value value(Expression expression) {
    Result result = result(expression);
    if (result instanceof Value value) {
      return value;
    }
    String names = String.join(", ", ((Group) result).names());
    throw new Mistake(expression.range(), "these are several figures", "choose of: " + names);
  }

  private Result result(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    } else if (expression instanceof Expression.Name name) {
      return named(name);
    } else if (expression instanceof Expression.Quoted quoted) {
      throw new Mistake(quoted.range(), "a text is no figure", "");
    } else if (expression instanceof Expression.Negative negative) {
      return value(negative.of()).negated();
    } else if (expression instanceof Expression.Operation operation) {
      return operation(operation);
    } else if (expression instanceof Expression.Member member) {
      return member(member);
    }
    return calls.result((Expression.Call) expression);
  }

  private Value named(Expression.Name name) {
    Value variable = bound.get(name.name());
    if (variable != null) {
      return variable;
    }
    String message = "there is no unit \"" + name.name() + "\"";
    return units
        .find(name.name())
        .map(Unit::one)
        .orElseThrow(() -> new Mistake(name.range(), message, meant(name.name())));
  }

  private String meant(String name) {
    if (name.contains("-")) {
      return "put spaces around a minus";
    } else if (calls.isFunction(name)) {
      return "a function has parentheses: " + name + "(…)";
    }
    return Spelling.nearest(name, bound.keySet())
        .map(variable -> "the variable is \"" + variable + "\"")
        .orElseGet(() -> units.hint(name));
  }

  private Value operation(Expression.Operation operation) {
    Value left = value(operation.left());
    Value right = value(operation.right());
    return checked(
        operation.range(),
        () ->
            switch (operation.operator()) {
              case '+' -> left.plus(right);
              case '-' -> left.minus(right);
              case '*' -> left.times(right);
              case '/' -> left.per(right);
              default -> left.power(right);
            });
  }

  private Result member(Expression.Member member) {
    Result of = result(member.of());
    if (!(of instanceof Group group)) {
      String message = "this is one figure, of which there is no \"" + member.name() + "\"";
      throw new Mistake(member.named(), message, "");
    }
    return checked(member.named(), () -> group.find(member.name()))
        .orElseThrow(
            () ->
                new Mistake(
                    member.named(),
                    "there is no figure \"" + member.name() + "\" here",
                    Spelling.hint(member.name(), group.names())));
  }

  /** Tells the reason of what cannot be computed. */
  static <T> T checked(Range range, Supplier<T> computation) {
    try {
      return computation.get();
    } catch (ArithmeticException e) {
      throw new Mistake(range, "this comes to no finite number", "");
    } catch (IllegalArgumentException e) {
      throw new Mistake(range, String.valueOf(e.getMessage()), "");
    }
  }
}
