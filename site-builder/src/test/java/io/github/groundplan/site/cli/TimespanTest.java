package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimespanTest {
  private final Timespan timespan = new Timespan();

  @ParameterizedTest
  @CsvSource({
    "1ns, 1e-9",
    "250us, 0.00025",
    "250µs, 0.00025",
    "0.1ms, 0.0001",
    "90s, 90",
    "10m, 600",
    "1.5h, 5400",
    "1e3s, 1000",
    "36500d, 3153600000"
  })
  void everyUnitOfScenariosIsKnown(String text, double seconds) {
    assertEquals(seconds, timespan.convert(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "m", "10 m", ".5s", "1.s", "10min", "10M"})
  void whatIsNoDurationIsRefused(String text) {
    TypeConversionException refusal =
        assertThrows(TypeConversionException.class, () -> timespan.convert(text));
    assertEquals("\"" + text + "\" is not a duration such as 90s or 10m", refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"-1s, above zero", "0s, above zero", "0.9ns, at least 1ns", "36501d, at most 36500d"})
  void boundsAreThoseOfScenarios(String text, String bound) {
    TypeConversionException refusal =
        assertThrows(TypeConversionException.class, () -> timespan.convert(text));
    assertEquals("a duration must be " + bound + ", not \"" + text + "\"", refusal.getMessage());
  }
}
