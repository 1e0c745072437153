package io.github.groundplan.demo.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The stand-ins are Java's own operations, which the JVM has at hand to compare. */
class JavaNumbersTest {
  private static final List<Double> DOUBLES = doubles();
  private static final List<Integer> INTS =
      List.of(0, 1, -1, 2, -3, 7, Integer.MAX_VALUE, Integer.MIN_VALUE);

  private static List<Double> doubles() {
    List<Double> doubles =
        new ArrayList<>(
            List.of(
                0.0,
                -0.0,
                0.5,
                -1.5,
                0x1p31,
                0x1p31 - 0.5,
                -0x1p31 - 0.5,
                0x1p63,
                -0x1p63,
                Double.MIN_VALUE,
                3 * Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN));
    RandomStream stream = RandomStreams.of(17).named("doubles");
    for (int i = 0; i < 200; i++) {
      long high = stream.nextInt();
      doubles.add(Double.longBitsToDouble(high << 32 | (stream.nextInt() & 0xffff_ffffL)));
      doubles.add(stream.nextDouble() * 1000 - 500);
    }
    return doubles;
  }

  @Test
  void castsStopAtTheEndsOfTheRange() {
    for (double value : DOUBLES) {
      assertEquals((int) value, JavaNumbers.toInt(value), () -> "(int) " + value);
      assertEquals((long) value, JavaNumbers.toLong(value), () -> "(long) " + value);
    }
  }

  @Test
  void theNegativeOfZeroIsTheOtherZero() {
    for (double value : DOUBLES) {
      assertEquals(-value, JavaNumbers.negate(value), () -> "-" + value);
    }
  }

  @Test
  void remaindersAreExact() {
    for (double a : DOUBLES) {
      for (double b : DOUBLES) {
        assertEquals(a % b, JavaNumbers.remainder(a, b), () -> a + " % " + b);
      }
    }
  }

  @Test
  void wholeNumbersAreDividedAsJavaDoes() {
    pairs(
        (a, b) -> {
          if (b != 0) {
            assertEquals(a / b, JavaNumbers.divide(a, b));
            assertEquals(a % b, JavaNumbers.remainder(a, b));
            assertEquals(wide(a) / b, JavaNumbers.divide(wide(a), (long) b));
            assertEquals(wide(a) % b, JavaNumbers.remainder(wide(a), (long) b));
          }
        });
  }

  @Test
  void aDivisionByZeroThrowsAsJavaDoes() {
    assertThrows(ArithmeticException.class, () -> JavaNumbers.divide(1, 0));
    assertThrows(ArithmeticException.class, () -> JavaNumbers.divide(1L, 0L));
    assertThrows(ArithmeticException.class, () -> JavaNumbers.remainder(1, 0));
    assertThrows(ArithmeticException.class, () -> JavaNumbers.remainder(1L, 0L));
  }

  private static long wide(int value) {
    return (long) value << 32;
  }

  private static void pairs(BiConsumer<Integer, Integer> pair) {
    INTS.forEach(a -> INTS.forEach(b -> pair.accept(a, b)));
  }
}
