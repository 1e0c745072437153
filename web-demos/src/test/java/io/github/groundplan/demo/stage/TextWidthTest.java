package io.github.groundplan.demo.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  private static final String LONG = "recommendation-service-12";

  @Test
  void leavesWhatFits() {
    assertEquals("app-1", TextWidth.WIDE.fit("app-1", true, 80));
    assertEquals("4 of 4 busy", TextWidth.WIDE.fit("4 of 4 busy", false, 76));
    assertEquals("", TextWidth.TALL.fit("", false, 10));
  }

  @Test
  void shortensTheRestAndKeepsTheNumberOfAReplica() {
    String shown = TextWidth.WIDE.fit(LONG, true, 100);
    assertTrue(shown.startsWith("recom") && shown.endsWith("…-12"), shown);
    assertTrue(TextWidth.WIDE.of(shown, true) <= 100, shown);
  }

  @Test
  void neverReturnsMoreThanItWasGiven() {
    for (double width = 20; width < 200; width += 3) {
      String shown = TextWidth.TALL.fit("write-ahead-log-store", false, width);
      assertTrue(TextWidth.TALL.of(shown, false) <= Math.max(width, 20), shown);
      assertTrue(!shown.isEmpty());
    }
  }

  @Test
  void boldAndLargeTypeIsBroader() {
    assertTrue(TextWidth.WIDE.of("db", true) > TextWidth.WIDE.of("db", false));
    assertTrue(TextWidth.WIDE.of("db", false) > TextWidth.TALL.of("db", false));
  }
}
