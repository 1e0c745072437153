package io.github.groundplan.sim.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AmountTest {
  private static final Amount PACE = Amount.of(86_400, "s", "day");

  @Test
  void aProductHasTheProductOfTheUnits() {
    Amount day = Amount.of(2, "day");
    assertEquals(Amount.of(172_800, "s"), PACE.times(day));
    assertEquals("4 day^2", day.times(day).text());
  }

  @Test
  void aQuotientHasTheQuotientOfTheUnits() {
    assertEquals(Amount.of(2), Amount.of(10, "B").per(Amount.of(5, "B")));
    assertEquals("0.5 1/s", Amount.of(1).per(Amount.of(2, "s")).text());
    assertEquals("5 B/s", Amount.of(10, "B").per(Amount.of(2, "s")).text());
  }

  @Test
  void unitsAreWrittenInOneOrderWhateverCameFirst() {
    Dimension one = Dimension.of("user").times(Dimension.of("day"));
    Dimension other = Dimension.of("day").times(Dimension.of("user"));
    assertEquals(one, other);
    assertEquals("day·user", one.text());
    assertEquals(
        "B/s·server", Dimension.of("B").per(Dimension.of("s")).per(Dimension.of("server")).text());
  }

  @Test
  void onlyWhatIsOfOneKindIsAddedSubtractedOrCompared() {
    Amount bytes = Amount.of(3, "B");
    assertEquals(Amount.of(5, "B"), bytes.plus(Amount.of(2, "B")));
    assertEquals(Amount.of(1, "B"), bytes.minus(Amount.of(2, "B")));
    assertTrue(bytes.isAtMost(Amount.of(3, "B")));
    Amount seconds = Amount.of(2, "s");
    for (var wrong :
        new Runnable[] {
          () -> bytes.plus(seconds), () -> bytes.minus(seconds), () -> bytes.isAtMost(seconds)
        }) {
      assertEquals(
          "cannot add or compare 3 B and 2 s",
          assertThrows(IllegalArgumentException.class, wrong::run).getMessage());
    }
  }

  @Test
  void daysAreNotSecondsUntilSomebodySaysHowMany() {
    assertThrows(
        IllegalArgumentException.class, () -> Amount.of(1, "day").plus(Amount.of(86_400, "s")));
  }

  @Test
  void thereIsNoAmountWithoutANumber() {
    assertThrows(ArithmeticException.class, () -> Amount.of(1, "B").per(Amount.of(0, "s")));
    assertThrows(ArithmeticException.class, () -> Amount.of(Double.NaN));
    assertThrows(ArithmeticException.class, () -> Amount.of(1e308).times(Amount.of(1e308)));
  }

  @Test
  void whatIsEnoughIsAWholeNumber() {
    assertEquals(50, Amount.of(49.6).roundedUp().value());
    assertEquals(50, Amount.of(50).roundedUp().value());
    assertEquals(51, Amount.of(50.000001).roundedUp().value());
    assertEquals(1, Amount.of(1e-9).roundedUp().value());
    assertEquals(0, Amount.of(0).roundedUp().value());
  }

  @Test
  void theErrorOfARoundingDoesNotCostAServer() {
    double sum = 0.1 + 0.2;
    assertTrue(sum / 0.3 > 1);
    assertEquals(1, Amount.of(sum / 0.3).roundedUp().value());
  }
}
