package io.github.groundplan.demo.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  private static final TextWidth WIDE = new TextWidth(15);
  private static final TextWidth TALL = new TextWidth(13.5);
  private static final String LONG = "recommendation-service-12";

  @Test
  void leavesWhatFits() {
    assertEquals("app-1", WIDE.fit("app-1", true, 80));
    assertEquals("4 of 4 busy", WIDE.fit("4 of 4 busy", false, 76));
    assertEquals("", TALL.fit("", false, 10));
  }

  @Test
  void shortensTheRestAndKeepsTheNumberOfAReplica() {
    String shown = WIDE.fit(LONG, true, 100);
    assertTrue(shown.startsWith("recom") && shown.endsWith("…-12"), shown);
    assertTrue(WIDE.of(shown, true) <= 100, shown);
  }

  @Test
  void neverReturnsMoreThanItWasGiven() {
    for (double width = 20; width < 200; width += 3) {
      String shown = TALL.fit("write-ahead-log-store", false, width);
      assertTrue(TALL.of(shown, false) <= Math.max(width, 20), shown);
      assertTrue(!shown.isEmpty());
    }
  }

  @Test
  void boldAndLargeTypeIsBroader() {
    assertTrue(WIDE.of("db", true) > WIDE.of("db", false));
    assertTrue(WIDE.of("db", false) > TALL.of("db", false));
  }
}
