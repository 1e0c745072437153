package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
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
    "36500d, 3153600000"
  })
  void everyUnitOfScenariosIsKnown(String text, double seconds) {
    assertEquals(seconds, timespan.convert(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "m", "10 m", "-1s", "1e3s", ".5s", "1.s", "10min", "10M"})
  void whatIsNoDurationIsRefused(String text) {
    TypeConversionException refusal =
        assertThrows(TypeConversionException.class, () -> timespan.convert(text));
    assertEquals("\"" + text + "\" is not a duration such as 90s or 10m", refusal.getMessage());
  }

  @Test
  void boundsAreThoseOfScenarios() {
    assertThrows(TypeConversionException.class, () -> timespan.convert("0s"));
    assertThrows(TypeConversionException.class, () -> timespan.convert("0.9ns"));
    assertThrows(TypeConversionException.class, () -> timespan.convert("36501d"));
  }
}
