package io.github.groundplan.site.figure.function;

import io.github.groundplan.site.figure.function.Parameter.Kind;
import io.github.groundplan.site.figure.value.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A function of the library.
 *
 * @param name several functions of different numbers of parameters may share it
 * @param parameters in their order
 * @param isRepeating whether the last parameter may be given more than once
 * @param summary what it comes to, in one line for its reference
 * @param body throws an IllegalArgumentException or ArithmeticException with the reason where there
 *     is no result
 */
public record Function(
    String name, List<Parameter> parameters, boolean isRepeating, String summary, Body body) {
  public Function {
    parameters = List.copyOf(parameters);
  }

  /** What a function does. */
  @FunctionalInterface
  public interface Body {
    /** The result for arguments that are of the kinds of the parameters. */
    Result apply(Arguments arguments);
  }

  /** A function without parameters yet. */
  static Function named(String name, String summary, Body body) {
    return new Function(name, List.of(), false, summary, body);
  }

  /** With these parameters of one kind behind all others. */
  Function with(Kind kind, String... names) {
    List<Parameter> more = new ArrayList<>(parameters);
    Arrays.stream(names).forEach(each -> more.add(new Parameter(each, kind)));
    return new Function(name, more, isRepeating, summary, body);
  }

  /** With a last parameter that may be given more than once. */
  Function repeating() {
    return new Function(name, parameters, true, summary, body);
  }

  /** Whether it takes so many arguments. */
  public boolean takes(int count) {
    return isRepeating ? count >= parameters.size() : count == parameters.size();
  }

  /** The parameter of an argument, from 0. */
  public Parameter parameter(int index) {
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  /** As it is called: {@code erlangC(workers, offered)}. */
  public String signature() {
    String names = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    return name + "(" + names + (isRepeating ? ", …" : "") + ")";
  }
}
