package io.github.groundplan.demo.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StreetTest {
  private static final double[] XS = {0, 100, 100, 200};
  private static final double[] YS = {50, 50, 150, 150};

  private final Street street = new Street(XS, YS);

  @Test
  void leadsFromItsFirstPointToItsLast() {
    assertEquals(0, street.xAt(0));
    assertEquals(50, street.yAt(0));
    assertEquals(200, street.xAt(1), 1e-9);
    assertEquals(150, street.yAt(1), 1e-9);
    assertEquals(100, street.xAt(0.5), 1e-9);
    assertEquals(100, street.yAt(0.5), 1e-9);
  }

  @Test
  void cutsItsCorners() {
    double whole = 300;
    assertTrue(street.length() < whole && street.length() > whole - 4 * Street.TURN);
    for (int i = 0; i <= 1000; i++) {
      double x = street.xAt(i / 1000.0);
      double y = street.yAt(i / 1000.0);
      assertTrue(Math.abs(x - 100) + Math.abs(y - 50) >= Street.TURN * 0.49, "never at the corner");
    }
  }

  @Test
  void isTravelledAtOneSpeed() {
    double step = street.length() / 500;
    for (int i = 0; i < 500; i++) {
      double dx = street.xAt((i + 1) / 500.0) - street.xAt(i / 500.0);
      double dy = street.yAt((i + 1) / 500.0) - street.yAt(i / 500.0);
      double way = Math.sqrt(dx * dx + dy * dy);
      assertTrue(way <= step + 1e-9 && way > step * 0.9, "step " + i + " is " + way);
    }
  }

  @Test
  void isDrawnAsItIsTravelled() {
    assertEquals("M0 50L93 50Q100 50 100 57L100 143Q100 150 107 150L200 150", street.path());
  }

  @Test
  void turnsWithinShortPieces() {
    Street narrow = new Street(new double[] {0, 4, 4, 8}, new double[] {0, 0, 6, 6});
    assertEquals("M0 0L2 0Q4 0 4 2L4 4Q4 6 6 6L8 6", narrow.path());
  }

  @Test
  void tellsAPlaceAsPathData() {
    StringBuilder place = new StringBuilder("M");
    street.appendPlace(place, 0.5);
    assertEquals("M100 100", place.toString());
  }
}
