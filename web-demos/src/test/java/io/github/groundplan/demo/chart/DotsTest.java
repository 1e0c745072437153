package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

class DotsTest {
  private static final Dots DOTS =
      new Dots(
          "Requests",
          Axis.upTo("Response time", Unit.MILLISECONDS, 0.1),
          new double[] {0.05, 0.1, 0.025, 0.2},
          new boolean[] {false, true, false, true},
          new int[] {0, 2, 1, 3},
          "as usual",
          "slow",
          "Press Play.");

  @Test
  void slowRequestsHaveAShapeOfTheirOwn() {
    String html = Printed.html(DOTS.whole());
    assertTrue(html.contains("chart__dot--round\" d=\"M1250 500h1M6250 750h1\""));
    assertTrue(html.contains("chart__dot--square\" d=\"M3750 0h1M8750 0h1\""));
  }

  @Test
  void onlyThoseThatEndedAreDrawn() {
    String html = Printed.html(DOTS.upTo(3));
    assertTrue(html.contains("chart__dot--round\" d=\"M1250 500h1M6250 750h1\""));
    assertTrue(html.contains("chart__dot--square\" d=\"M3750 0h1\""));
    assertTrue(html.contains("3 requests, 1 slow, the highest 100 ms."));
  }

  @Test
  void whoeverIsFasterIsThereFirst() {
    String html = Printed.html(DOTS.upTo(2));
    assertTrue(html.contains("chart__dot--round\" d=\"M1250 500h1M6250 750h1\""));
    assertTrue(html.contains("chart__dot--square\" d=\"M0 0\""));
  }

  @Test
  void thoseUnderWayStandAsHighAsTheyHaveWaited() {
    String html = Printed.html(DOTS.upTo(1, new double[] {Double.NaN, 0.05, Double.NaN, 0.01}));
    assertTrue(html.contains("chart__dot--dash\" d=\"M3750 500v-45M8750 900v-45\""));
  }

  @Test
  void whereOneIsUnderWayThereIsNothingToSay() {
    assertFalse(Printed.html(DOTS.upTo(0, new double[] {0.01})).contains("Press Play."));
  }

  @Test
  void withoutDataItSaysWhatToDo() {
    assertTrue(Printed.html(DOTS.upTo(0)).contains("<p class=\"chart__message\">Press Play."));
  }

  @Test
  void theTableHasTheHighestInTheOrderOfSending() {
    assertEquals(
        List.of(List.of("2", "100 ms", "slow"), List.of("4", "200 ms", "slow")),
        DOTS.highest("The slowest", 4, 2).rows());
    assertEquals(
        List.of(List.of("1", "50.0 ms", ""), List.of("3", "25.0 ms", "")),
        DOTS.highest("The slowest", 2, 5).rows());
    assertEquals(List.of(), DOTS.highest("The slowest", 0, 2).rows());
  }
}
