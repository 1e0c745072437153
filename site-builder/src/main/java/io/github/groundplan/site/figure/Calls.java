package io.github.groundplan.site.figure;

import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.figure.function.Arguments;
import io.github.groundplan.site.figure.function.Function;
import io.github.groundplan.site.figure.function.Library;
import io.github.groundplan.site.figure.function.Parameter;
import io.github.groundplan.site.figure.function.Refused;
import io.github.groundplan.site.figure.function.Unknown;
import io.github.groundplan.site.figure.language.Expression;
import io.github.groundplan.site.figure.language.Mistake;
import io.github.groundplan.site.figure.value.Notation;
import io.github.groundplan.site.figure.value.Result;
import io.github.groundplan.site.figure.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Calls functions, after a look at their arguments. */
record Calls(Library library, Evaluator evaluator) {
  boolean isFunction(String name) {
    return library.names().contains(name);
  }

  Result result(Expression.Call call) {
    List<Function> named = library.named(call.name());
    if (named.isEmpty()) {
      String message = "there is no function \"" + call.name() + "\"";
      throw new Mistake(call.named(), message, meant(call.name()));
    }
    int count = call.arguments().size();
    Function function =
        named.stream()
            .filter(each -> each.takes(count))
            .findFirst()
            .orElseThrow(() -> miscounted(call, named));
    Arguments arguments = arguments(call, function);
    try {
      return Evaluator.checked(call.range(), () -> function.body().apply(arguments));
    } catch (Unknown e) {
      throw new Mistake(call.arguments().get(0).range(), e.getMessage(), e.hint());
    } catch (Refused e) {
      throw new Mistake(call.range(), e.getMessage(), e.hint());
    }
  }

  private String meant(String name) {
    return library.names().stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(known -> "did you mean \"" + known + "\"?")
        .orElseGet(() -> Spelling.hint(name, library.names()));
  }

  private static Mistake miscounted(Expression.Call call, List<Function> named) {
    int count = call.arguments().size();
    String arguments = count == 1 ? "1 argument" : count + " arguments";
    return new Mistake(
        call.range(),
        "\"" + call.name() + "\" does not take " + arguments,
        named.stream().map(Function::signature).collect(Collectors.joining(" or ")));
  }

  private Arguments arguments(Expression.Call call, Function function) {
    List<Value> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      Parameter parameter = function.parameter(values.size());
      if (parameter.kind() == Parameter.Kind.NAME) {
        names.add(name(argument, parameter));
        values.add(Value.number(0));
      } else {
        values.add(value(argument, parameter));
        names.add("");
      }
    }
    return new Arguments(values, names);
  }

  private static String name(Expression argument, Parameter parameter) {
    if (argument instanceof Expression.Name name) {
      return name.name();
    } else if (argument instanceof Expression.Quoted quoted) {
      return quoted.text();
    }
    String message = "\"" + parameter.name() + "\" takes a name, or a text in quotes";
    throw new Mistake(argument.range(), message, "");
  }

  private Value value(Expression argument, Parameter parameter) {
    Value value = evaluator.value(argument);
    boolean isRight =
        switch (parameter.kind()) {
          case NUMBER -> value.isPlain();
          case WHOLE -> value.isPlain() && isWhole(value.number());
          case SHARE -> value.isPlain() && value.number() >= 0 && value.number() <= 1;
          case TIME -> value.is(Value.TIME);
          case RATE -> value.is(Value.RATE);
          case SERVICE -> value.is(Value.RATE) || value.is(Value.TIME);
          case ANY, NAME -> true;
        };
    if (!isRight) {
      throw unfit(argument, parameter, value);
    }
    return value;
  }

  private static boolean isWhole(double number) {
    return number == Math.floor(number) && Math.abs(number) <= Integer.MAX_VALUE;
  }

  private static Mistake unfit(Expression argument, Parameter parameter, Value value) {
    String wanted = "\"" + parameter.name() + "\" takes " + parameter.kind().text();
    boolean isPercent = parameter.kind() == Parameter.Kind.SHARE && value.isPlain();
    String hint =
        isPercent
            ? "a share is 0 to 1, or 0 % to 100 %"
            : parameter.kind() == Parameter.Kind.RATE ? "as in 100/s" : "";
    return new Mistake(argument.range(), wanted + ", not " + shown(value), hint);
  }

  private static String shown(Value value) {
    return value.isPlain() ? Decimals.shortest(value.number()) : Notation.kind(value);
  }
}
