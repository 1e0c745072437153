package io.github.groundplan.site.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration as scenarios have it, in seconds: {@code 10m}. */
final class Timespan implements ITypeConverter<Double> {
  private static final Pattern PATTERN =
      Pattern.compile("([0-9]{1,20}(?:\\.[0-9]{1,20})?)(ns|us|µs|ms|s|m|h|d)");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "ns", new BigDecimal("1e-9"),
          "us", new BigDecimal("1e-6"),
          "µs", new BigDecimal("1e-6"),
          "ms", new BigDecimal("1e-3"),
          "s", BigDecimal.ONE,
          "m", new BigDecimal(60),
          "h", new BigDecimal(3600),
          "d", new BigDecimal(86_400));
  private static final BigDecimal SHORTEST = new BigDecimal("1e-9");
  private static final BigDecimal LONGEST = new BigDecimal(36_500L * 86_400);

  @Override
  public Double convert(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException("\"" + text + "\" is not a duration such as 90s or 10m");
    }
    BigDecimal seconds = new BigDecimal(matcher.group(1)).multiply(UNITS.get(matcher.group(2)));
    if (seconds.compareTo(SHORTEST) < 0 || seconds.compareTo(LONGEST) > 0) {
      throw new TypeConversionException("a duration is from 1ns to 36500d, not \"" + text + "\"");
    }
    return seconds.doubleValue();
  }
}
