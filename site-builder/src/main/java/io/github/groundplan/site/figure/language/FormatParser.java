package io.github.groundplan.site.figure.language;

import io.github.groundplan.site.figure.language.Token.Kind;
import io.github.groundplan.site.figure.value.Measure;
import io.github.groundplan.site.figure.value.Rounding;
import io.github.groundplan.site.figure.value.Unit;
import io.github.groundplan.site.figure.value.Units;
import java.util.Optional;

/**
 * Reads what stands behind an expression, of how it is to be written:
 *
 * <pre>
 * format  = ["in" measure] ["to" NUMBER ("digit" | "digits" | "decimal" | "decimals")]
 * measure = "%" | "1" | unit ["/" unit] | "/" unit
 * </pre>
 */
final class FormatParser {
  private final Units units;
  private final Tokens tokens;

  FormatParser(Units units, Tokens tokens) {
    this.units = units;
    this.tokens = tokens;
  }

  Formula formula(Expression expression, boolean isGiven) {
    Range range = tokens.peek().range();
    Optional<Measure> measure = Optional.empty();
    if (tokens.takesWord("in")) {
      range = tokens.peek().range();
      measure = Optional.of(measure());
    }
    Rounding rounding = tokens.takesWord("to") ? rounding() : new Rounding.Usual();
    Token rest = tokens.take();
    if (rest.kind() != Kind.END) {
      throw unread(rest);
    }
    return new Formula(expression, isGiven, measure, range, rounding);
  }

  private Mistake unread(Token rest) {
    if (rest.isSign(",")) {
      String hint = "a number has no commas: 10000, or 10_000";
      return new Mistake(rest.range(), "this comma separates nothing", hint);
    }
    String hint =
        rest.kind() == Kind.WORD
            ? units
                .nearest(rest.text())
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("behind a figure stand a unit, in ms, or to 2 digits")
            : "";
    return new Mistake(rest.range(), rest.shown() + " stands here for nothing", hint);
  }

  private Measure measure() {
    Token first = tokens.peek();
    if (first.isSign("%")) {
      tokens.take();
      return Measure.PERCENT;
    }
    if (first.kind() == Kind.NUMBER && first.text().equals("1")) {
      tokens.take();
      return Measure.PLAIN;
    }
    Measure above = tokens.is("/") ? Measure.PLAIN : Measure.of(unit());
    if (!tokens.is("/")) {
      return above;
    }
    tokens.take();
    return above.per(unit());
  }

  private Unit unit() {
    Token name = tokens.take(Kind.WORD, "a unit");
    return units
        .find(name.text())
        .orElseThrow(
            () ->
                new Mistake(
                    name.range(), "there is no unit " + name.shown(), units.hint(name.text())));
  }

  private Rounding rounding() {
    Token count = tokens.take(Kind.NUMBER, "a number of digits");
    Token what = tokens.take(Kind.WORD, "digits or decimals");
    boolean isDigits = what.text().startsWith("digit");
    if (!what.text().matches("(digit|decimal)s?")) {
      throw tokens.unexpected(what, "digits or decimals");
    }
    if (!count.text().matches(isDigits ? "[1-9]" : "[0-9]")) {
      String range = isDigits ? "1 to 9 digits" : "0 to 9 decimals";
      throw new Mistake(count.range(), "a figure has " + range, "");
    }
    int number = Integer.parseInt(count.text());
    return isDigits ? new Rounding.Digits(number) : new Rounding.Decimals(number);
  }
}
