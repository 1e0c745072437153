package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
  /** Digits of the labels' size that fit into the plot of a demo 280 pixels wide. */
  private static final double NARROWEST = 30;

  @Test
  void stepsAreOneTwoOrFive() {
    assertEquals("0 2 4 6 8 10", up(Axis.upTo("", Unit.NUMBER, 10)));
    assertEquals("0 5 10 15", up(Axis.upTo("", Unit.NUMBER, 11)));
    assertEquals("0 50 100 150 200", up(Axis.upTo("", Unit.NUMBER, 160)));
    assertEquals("0.0 0.2 0.4 0.6 0.8 1.0", up(Axis.upTo("", Unit.NUMBER, 1)));
  }

  @Test
  void labelsHaveTheDecimalsOfTheirStep() {
    assertEquals("0.00 0.02 0.04 0.06", up(Axis.upTo("", Unit.NUMBER, 0.06)));
    assertEquals("0.0 0.5 1.0 1.5", up(Axis.upTo("", Unit.NUMBER, 1.1)));
    assertEquals("0 500 1,000 1,500 2,000", up(Axis.upTo("", Unit.NUMBER, 1_600)));
  }

  @Test
  void whatIsCountedHasNoParts() {
    assertEquals("0 1", up(Axis.upTo("", Unit.COUNT, 0)));
    assertEquals("0 1", up(Axis.upTo("", Unit.COUNT, 1)));
    assertEquals("0 1 2 3", up(Axis.upTo("", Unit.COUNT, 3)));
  }

  @Test
  void valuesAreInTheUnitOfTheAxis() {
    assertEquals("0 50 100 150 200 250", up(Axis.upTo("", Unit.MILLISECONDS, 0.25)));
    assertEquals("0 20 40 60 80 100", up(Axis.ofShares("")));
    assertEquals(0.05, Ticks.up(Axis.upTo("", Unit.MILLISECONDS, 0.25)).value(1), 1e-15);
  }

  @Test
  void secondsAndMinutesGoBySixties() {
    assertEquals("0 30 60 90 120", across(Axis.between("", Unit.SECONDS, 0, 120)));
    assertEquals("0 15 30 45 60", across(Axis.between("", Unit.SECONDS, 0, 70)));
    assertEquals("0 2 4 6 8 10", across(Axis.between("", Unit.SECONDS, 0, 10)));
    assertEquals("0 60 120 180 240 300", across(Axis.between("", Unit.SECONDS, 0, 300)));
  }

  @Test
  void aRunNeedNotEndOnATick() {
    Ticks ticks = Ticks.acrossNarrow(Axis.between("", Unit.SECONDS, 0, 95));
    assertEquals("0 20 40 60 80", text(ticks));
    assertEquals(80 / 95.0, ticks.place(4), 1e-12);
  }

  @Test
  void shortLogarithmicAxesCountOneTwoFive() {
    assertEquals("1 2 5 10 20", across(Axis.logarithmic("", Unit.NUMBER, 1, 20)));
    assertEquals("0.5 1 2 5", across(Axis.logarithmic("", Unit.NUMBER, 0.6, 4)));
  }

  @Test
  void longerOnesCountOneThreeAndStillLongerOnesDecades() {
    assertEquals("10 30 100 300 1,000", across(Axis.logarithmic("", Unit.MILLISECONDS, 0.01, 1)));
    assertEquals("0.1 1 10 100 1,000", across(Axis.logarithmic("", Unit.MILLISECONDS, 1e-4, 1)));
    assertEquals("1 100 10,000", across(Axis.logarithmic("", Unit.NUMBER, 1, 9e4)));
  }

  @Test
  void aWideAxisHasMoreToSayThanANarrowOne() {
    Axis axis = Axis.logarithmic("", Unit.MILLISECONDS, 0.01, 5);
    assertEquals("10 100 1,000", text(Ticks.acrossNarrow(axis)));
    assertEquals("10 30 100 300 1,000 3,000", text(Ticks.acrossWide(axis)));
  }

  @Test
  void theSmallestLogarithmicAxisSpansAtLeastTwoTicks() {
    assertEquals("5 10", across(Axis.logarithmic("", Unit.NUMBER, 7, 7)));
    assertEquals("1 2", across(Axis.logarithmic("", Unit.NUMBER, 1, 1)));
  }

  @Test
  void everyAxisHasTwoToSixTicksThatCanBeRead() {
    for (Unit unit : List.of(Unit.NUMBER, Unit.COUNT, Unit.SECONDS, Unit.MILLISECONDS)) {
      for (double end = unit.size(); end < 1e6 * unit.size(); end *= 1.07) {
        assertLegible(Axis.upTo("", unit, end));
        assertLegible(Axis.between("", unit, 0, end));
        assertLegible(Axis.logarithmic("", unit, unit.size() / 3, end));
        assertLegible(Axis.logarithmic("", unit, end / 1.1, end));
      }
    }
  }

  private static void assertLegible(Axis axis) {
    String what = axis + ": " + across(axis);
    for (Ticks ticks : List.of(Ticks.acrossNarrow(axis), Ticks.acrossWide(axis), Ticks.up(axis))) {
      assertTrue(ticks.size() >= 2 && ticks.size() <= 6, what);
      for (int i = 1; i < ticks.size(); i++) {
        assertTrue(ticks.value(i) > ticks.value(i - 1), what);
        assertTrue(!ticks.label(i).equals(ticks.label(i - 1)), what);
      }
    }
    Ticks ticks = Ticks.acrossNarrow(axis);
    double end = -100;
    for (int i = 0; i < ticks.size(); i++) {
      double width = ticks.label(i).length();
      double start = ticks.place(i) * NARROWEST - width / 2;
      start = Math.min(start, NARROWEST - width);
      assertTrue(start >= end + 0.99, what);
      end = start + width;
    }
  }

  @Test
  void anAxisUpToAValueEndsOnItsLastTick() {
    for (double highest = 0.003; highest < 1e7; highest *= 1.3) {
      Axis axis = Axis.upTo("", Unit.NUMBER, highest);
      Ticks ticks = Ticks.up(axis);
      assertTrue(axis.scale().high() >= highest * (1 - 1e-9));
      assertEquals(1, ticks.place(ticks.size() - 1), 1e-9);
    }
  }

  private static String up(Axis axis) {
    return text(Ticks.up(axis));
  }

  private static String across(Axis axis) {
    return text(Ticks.acrossNarrow(axis));
  }

  private static String text(Ticks ticks) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      labels.add(ticks.label(i));
    }
    return String.join(" ", labels);
  }
}
