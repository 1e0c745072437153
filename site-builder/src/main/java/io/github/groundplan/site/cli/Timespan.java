package io.github.groundplan.site.cli;

import io.github.groundplan.sim.scenario.Quantity;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration above zero as scenarios have it, in seconds: {@code 10m}. */
final class Timespan implements ITypeConverter<Double> {
  @Override
  public Double convert(String text) {
    OptionalDouble seconds = Quantity.DURATION.parse(text);
    if (seconds.isEmpty()) {
      throw new TypeConversionException("\"" + text + "\" is not a duration such as 90s or 10m");
    }
    String bound = Quantity.DURATION.violatedBound(seconds.getAsDouble(), false);
    if (!bound.isEmpty()) {
      throw new TypeConversionException("a duration must be " + bound + ", not \"" + text + "\"");
    }
    return seconds.getAsDouble();
  }
}
