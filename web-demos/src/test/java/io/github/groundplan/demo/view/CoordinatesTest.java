package io.github.groundplan.demo.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.sim.number.Decimals;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
  @Test
  void roundsToTheNearestTenth() {
    assertEquals("0", Coordinates.text(0));
    assertEquals("720", Coordinates.text(720));
    assertEquals("12.3", Coordinates.text(12.34));
    assertEquals("12.4", Coordinates.text(12.36));
    assertEquals("0.1", Coordinates.text(0.05));
    assertEquals("0", Coordinates.text(0.04));
  }

  @Test
  void keepsTheSignOfWhatIsNotZero() {
    assertEquals("-3.1", Coordinates.text(-3.14));
    assertEquals("-0.5", Coordinates.text(-0.5));
    assertEquals("0", Coordinates.text(-0.02));
    assertEquals("-20", Coordinates.text(-20));
  }

  @Test
  void agreesWithTheShortestDecimalOfAWholeNumberOfTenths() {
    for (int tenths = -2000; tenths <= 2000; tenths++) {
      assertEquals(Decimals.shortest(tenths / 10.0), Coordinates.text(tenths / 10.0));
      StringBuilder out = new StringBuilder("M");
      Coordinates.append(out, tenths / 10.0);
      assertEquals("M" + Decimals.shortest(tenths / 10.0), out.toString());
    }
  }

  @Test
  void refusesWhatIsNoPlace() {
    assertThrows(IllegalArgumentException.class, () -> Coordinates.text(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Coordinates.text(1e9));
  }
}
