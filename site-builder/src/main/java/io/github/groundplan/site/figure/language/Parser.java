package io.github.groundplan.site.figure.language;

import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.site.figure.language.Expression.Call;
import io.github.groundplan.site.figure.language.Expression.Constant;
import io.github.groundplan.site.figure.language.Expression.Member;
import io.github.groundplan.site.figure.language.Expression.Name;
import io.github.groundplan.site.figure.language.Expression.Negative;
import io.github.groundplan.site.figure.language.Expression.Operation;
import io.github.groundplan.site.figure.language.Expression.Quoted;
import io.github.groundplan.site.figure.language.Token.Kind;
import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Unit;
import io.github.groundplan.site.figure.value.Units;
import io.github.groundplan.site.figure.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a figure, from left to right, one method a rule:
 *
 * <pre>
 * figure  = ["given"] sum format
 * sum     = product {("+" | "-") product}
 * product = signed {("*" | "/") signed}
 * signed  = "-" signed | power
 * power   = member ["^" signed]
 * member  = primary {"." WORD}
 * primary = NUMBER [unit | "%"] | WORD ["(" [sum {"," sum}] ")"] | TEXT | "(" sum ")"
 * </pre>
 */
public final class Parser {
  private final Units units;
  private final Tokens tokens;

  private Parser(Units units, Tokens tokens) {
    this.units = units;
    this.tokens = tokens;
  }

  /**
   * The figure that a text describes.
   *
   * @throws Mistake if it describes none
   */
  public static Formula parse(String text, Units units) {
    return new Parser(units, new Tokens(Lexer.tokens(text))).formula();
  }

  private Formula formula() {
    boolean isGiven = tokens.takesWord("given");
    Expression expression = sum();
    return new FormatParser(units, tokens).formula(expression, isGiven);
  }

  private Expression sum() {
    Expression left = product();
    while (tokens.is("+") || tokens.is("-")) {
      char operator = tokens.take().text().charAt(0);
      left = new Operation(operator, left, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = signed();
    while (tokens.is("*") || tokens.is("/")) {
      char operator = tokens.take().text().charAt(0);
      left = new Operation(operator, left, signed());
    }
    return left;
  }

  private Expression signed() {
    if (tokens.is("-")) {
      Token minus = tokens.take();
      Expression of = signed();
      return new Negative(of, minus.range().to(of.range()));
    }
    Expression base = member();
    if (tokens.is("^")) {
      tokens.take();
      return new Operation('^', base, signed());
    }
    return base;
  }

  private Expression member() {
    Expression of = primary();
    while (tokens.is(".")) {
      tokens.take();
      Token name = tokens.take(Kind.WORD, "the name of a figure");
      of = new Member(of, name.text(), name.range());
    }
    return of;
  }

  private Expression primary() {
    Token first = tokens.take();
    return switch (first.kind()) {
      case NUMBER -> constant(first);
      case WORD -> tokens.is("(") ? call(first) : new Name(first.text(), first.range());
      case TEXT -> new Quoted(first.text(), first.range());
      case SIGN -> parenthesis(first);
      case END -> throw tokens.unexpected(first, "a number, a unit or a function");
    };
  }

  private Expression parenthesis(Token open) {
    if (!open.isSign("(")) {
      throw tokens.unexpected(open, "a number, a unit or a function");
    }
    Expression inside = sum();
    tokens.takeSign(")");
    return inside;
  }

  private Expression constant(Token number) {
    Numeral numeral = Numeral.of(number.text());
    if (tokens.is("%")) {
      return constant(number, Unit.PERCENT, numeral);
    }
    Optional<Unit> unit = tokens.isUnit() ? units.find(tokens.peek().text()) : Optional.empty();
    if (unit.isPresent()) {
      return constant(number, unit.get(), numeral);
    }
    return new Constant(finite(number, numeral), Measure.PLAIN, decimals(number), number.range());
  }

  private Expression constant(Token number, Unit unit, Numeral numeral) {
    finite(number, numeral);
    Token name = tokens.take();
    Range range = number.range().to(name.range());
    return new Constant(unit.of(numeral), Measure.of(unit), decimals(number), range);
  }

  private static OptionalInt decimals(Token number) {
    String text = number.text();
    if (text.contains("e") || text.contains("E")) {
      return OptionalInt.empty();
    }
    int point = text.indexOf('.');
    return OptionalInt.of(point < 0 ? 0 : text.length() - point - 1);
  }

  private static Value finite(Token number, Numeral numeral) {
    double value = numeral.value();
    if (Double.isInfinite(value)) {
      throw new Mistake(number.range(), "this number is too large", "");
    }
    return Value.number(value);
  }

  private Expression call(Token name) {
    tokens.takeSign("(");
    List<Expression> arguments = new ArrayList<>();
    while (!tokens.is(")")) {
      arguments.add(sum());
      if (!tokens.is(")") && !tokens.is(",")) {
        throw tokens.unexpected(tokens.take(), "\",\" or \")\"");
      }
      if (tokens.is(",")) {
        tokens.take();
      }
    }
    Token close = tokens.take();
    return new Call(name.text(), name.range(), arguments, name.range().to(close.range()));
  }
}
