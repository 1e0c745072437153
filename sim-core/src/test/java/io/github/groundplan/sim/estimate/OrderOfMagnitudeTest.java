package io.github.groundplan.sim.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderOfMagnitudeTest {
  private static String text(double value) {
    return OrderOfMagnitude.of(value).map(OrderOfMagnitude::text).orElse("none");
  }

  @Test
  void oneDigitIsLeft() {
    assertEquals("3 × 10⁴", text(34_722.2));
    assertEquals("9 × 10²", text(949.9));
    assertEquals("2 × 10⁻³", text(0.0023));
    assertEquals("5 × 10¹⁴", text(547.5e12));
  }

  @Test
  void aPowerOfTenStandsAlone() {
    assertEquals("10⁰", text(1));
    assertEquals("10⁴", text(11_574));
    assertEquals("10⁵", text(95_000));
    assertEquals("10⁻²", text(0.0095));
    assertEquals("10¹⁰", text(1e10));
  }

  @Test
  void nothingHasNoMagnitude() {
    assertEquals(Optional.empty(), OrderOfMagnitude.of(0));
    assertEquals(Optional.empty(), OrderOfMagnitude.of(-5));
  }

  @Test
  void itIsWithinHalfADigitOfAnyNumber() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double value = Math.pow(10, 600 * random.nextDouble() - 300);
      OrderOfMagnitude order = OrderOfMagnitude.of(value).orElseThrow();
      double near = order.digit() * Math.pow(10, order.exponent());
      double half = 0.5 * Math.pow(10, order.exponent());
      assertTrue(Math.abs(value - near) <= half * (1 + 1e-9), () -> value + " as " + order);
    }
  }
}
