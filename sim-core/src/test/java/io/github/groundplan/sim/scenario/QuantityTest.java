package io.github.groundplan.sim.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityTest {
  @Test
  void unitsAreWhatTheySay() {
    assertParses(Quantity.DURATION, "3ns", 3e-9);
    assertParses(Quantity.DURATION, "3us", 3e-6);
    assertParses(Quantity.DURATION, "3µs", 3e-6);
    assertParses(Quantity.DURATION, "3ms", 3e-3);
    assertParses(Quantity.DURATION, "3s", 3);
    assertParses(Quantity.DURATION, "3m", 180);
    assertParses(Quantity.DURATION, "3h", 10800);
    assertParses(Quantity.DURATION, "3d", 259200);
    assertParses(Quantity.RATE, "3/s", 3);
    assertParses(Quantity.RATE, "3/m", 0.05);
    assertParses(Quantity.RATE, "3/h", 3 / 3600.0);
    assertParses(Quantity.SHARE, "3%", 0.03);
    assertParses(Quantity.RATIO, "300%", 3);
    assertParses(Quantity.FACTOR, "3x", 3);
    assertParses(Quantity.SIZE, "3B", 3);
    assertParses(Quantity.SIZE, "3kB", 3e3);
    assertParses(Quantity.SIZE, "3MB", 3e6);
    assertParses(Quantity.SIZE, "3GB", 3e9);
    assertParses(Quantity.SIZE, "3TB", 3e12);
    assertParses(Quantity.SIZE, "3KiB", 3 * 1024.0);
    assertParses(Quantity.SIZE, "3MiB", 3 * 1048576.0);
    assertParses(Quantity.SIZE, "3GiB", 3 * 1073741824.0);
    assertParses(Quantity.SIZE, "3TiB", 3 * 1099511627776.0);
    assertParses(Quantity.BANDWIDTH, "3MB/s", 3e6);
    assertParses(Quantity.BANDWIDTH, "3MiB/s", 3 * 1048576.0);
  }

  @Test
  void aQuantityIsRoundedOnceUnitIncluded() {
    assertParses(Quantity.DURATION, "0.7ms", 0.0007);
    assertParses(Quantity.DURATION, "0.1m", 6);
    assertParses(Quantity.DURATION, "1e400s", Double.POSITIVE_INFINITY);
    assertParses(Quantity.SHARE, "0.1%", 0.001);
    assertParses(Quantity.DURATION, "-0s", 0.0);
  }

  private static void assertParses(Quantity quantity, String text, double expected) {
    assertEquals(expected, quantity.parse(text).orElseThrow(), text);
  }

  @Test
  void whatHasNoUnitOrAnotherIsNone() {
    for (String text : List.of("", "s", "2", "2 s", "2S", "2sec", "2/s", "s2", "2ss", "--2s")) {
      assertTrue(Quantity.DURATION.parse(text).isEmpty(), text);
    }
  }

  @Test
  void hintsSayWhatMayHaveBeenMeant() {
    assertEquals("a duration needs a unit: 2s?", Quantity.DURATION.hint("2"));
    assertEquals("a rate needs a unit: 1e3/s?", Quantity.RATE.hint("1e3"));
    assertEquals("a share needs a unit: 7%?", Quantity.SHARE.hint("0.07"));
    assertEquals("a share needs a unit: 100%?", Quantity.SHARE.hint("1"));
    assertEquals("a share needs a unit: 20%?", Quantity.SHARE.hint("20"));
    assertEquals("without a space: 2ms", Quantity.DURATION.hint(" 2  ms "));
    assertEquals("a factor ends in x", Quantity.FACTOR.hint("2times"));
    assertEquals("a rate ends in /s, /m, /h", Quantity.RATE.hint("5 a day"));
    assertEquals("", Quantity.DURATION.hint("soon"));
  }

  @Test
  void everyBoundIsAQuantityItself() {
    for (Quantity quantity : Quantity.values()) {
      double smallest = quantity.parse(quantity.smallest()).orElseThrow();
      double largest = quantity.parse(quantity.largest()).orElseThrow();
      assertTrue(0 < smallest && smallest < largest, quantity::name);
      assertTrue(quantity.units().contains(quantity.baseUnit()), quantity::name);
    }
  }
}
