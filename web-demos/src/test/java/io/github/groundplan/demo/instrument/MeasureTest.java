package io.github.groundplan.demo.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Setting.Amount;
import io.github.groundplan.demo.instrument.Setting.Measure;
import io.github.groundplan.demo.instrument.Setting.OrAuto;
import io.github.groundplan.sim.number.Numeral.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Measure SIZE =
      new Measure(
          new Amount("size", "Size", "B", 1, 1e11, 1, 0, 1000),
          List.of(
              new Measure.Unit("MB", new Scale(6, 0, 1, 1)),
              new Measure.Unit("GB", new Scale(9, 0, 1, 1)),
              new Measure.Unit("KiB", new Scale(0, 10, 1, 1))));

  @Test
  void unitsAreUnderstood() {
    assertEquals("1500000", SIZE.read("1.5MB").value());
    assertEquals("1500000", SIZE.read("1.5 MB").value());
    assertEquals("1024", SIZE.read("1KiB").value());
    assertEquals("280", SIZE.read("280").value());
    assertEquals("280", SIZE.read("280B").value());
    assertTrue(SIZE.read("280 B").isClean());
  }

  @Test
  void whatIsTooLargeIsClampedAndTold() {
    assertEquals("100000000000", SIZE.read("200GB").value());
    assertFalse(SIZE.read("200GB").isClean());
    assertEquals("100000000000", SIZE.read("1e300 GB").value());
  }

  @Test
  void whatIsNoAmountIsRefused() {
    for (String wrong : List.of("", "MB", "1.5 XB", "1MBMB", "x", "9".repeat(50) + "MB")) {
      assertEquals("1000", SIZE.read(wrong).value(), wrong);
      assertFalse(SIZE.read(wrong).isClean(), wrong);
    }
  }

  @Test
  void anArrowKeyGoesToTheNextRoundNumber() {
    assertEquals(1e7, SIZE.step(1e8));
    assertEquals(1e7, SIZE.step(9e8));
    assertEquals(1e5, SIZE.step(1_200_000));
    assertEquals(1, SIZE.step(123_456_789));
    assertEquals(1, SIZE.step(7));
    Measure fine = new Measure(new Amount("x", "X", "", 0.01, 1e4, 1, 2, 1), List.of());
    assertEquals(1, fine.step(10), 1e-12);
    assertEquals(0.1, fine.step(2.5), 1e-12);
    assertEquals(0.01, fine.step(0.01), 1e-12);
  }

  @Test
  void autoIsWhatSomethingElseSays() {
    OrAuto either = new OrAuto(SIZE);
    assertEquals("auto", either.initial());
    assertEquals(new Setting.Reading("auto", ""), either.read("auto"));
    assertEquals("1000", either.read("1000").value());
    assertTrue(either.read("1000").isClean());
    assertEquals("auto", either.read("what").value());
    assertFalse(either.read("what").isClean());
    assertEquals("100000000000", either.read("200GB").value());
  }
}
