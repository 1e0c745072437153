package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {
  private static Interval of(double level, double... values) {
    Tally tally = new Tally();
    for (double value : values) {
      tally.add(value);
    }
    return Interval.of(tally, level);
  }

  /** A. M. Law, "Simulation Modeling and Analysis", 5th ed., 2015, section 4.5. */
  @Test
  void tenObservationsGiveLawsInterval() {
    Interval interval = of(0.9, 1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09);
    assertEquals(1.34, interval.mean(), 0.005);
    assertEquals(0.24, interval.halfWidth(), 0.005);
    assertEquals(0.9, interval.level());
    assertEquals(10, interval.count());
  }

  @Test
  void theHalfWidthIsStudentsTimesTheStandardError() {
    Interval interval = of(0.95, 1, 2, 3, 4);
    double standardError = Math.sqrt(5.0 / 3 / 4);
    assertEquals(3.182446305283708 * standardError, interval.halfWidth(), 1e-12);
    assertEquals(standardError, interval.standardError(), 1e-12);
  }

  @Test
  void theEndsBelongToTheInterval() {
    Interval interval = new Interval(10, 2, 0.95, 5);
    assertEquals(8, interval.low());
    assertEquals(12, interval.high());
    assertTrue(interval.contains(8) && interval.contains(10) && interval.contains(12));
    assertFalse(interval.contains(Math.nextDown(8.0)) || interval.contains(Math.nextUp(12.0)));
    assertFalse(interval.contains(Double.NaN));
  }

  @Test
  void theRelativeHalfWidthIsAShareOfTheMeansSize() {
    assertEquals(0.2, new Interval(10, 2, 0.95, 5).relativeHalfWidth());
    assertEquals(0.2, new Interval(-10, 2, 0.95, 5).relativeHalfWidth());
    assertEquals(Double.POSITIVE_INFINITY, new Interval(0, 2, 0.95, 5).relativeHalfWidth());
    assertEquals(0, new Interval(0, 0, 0.95, 5).relativeHalfWidth());
  }

  @Test
  void oneObservationGivesNoInterval() {
    assertThrows(IllegalStateException.class, () -> of(0.95, 7));
    assertThrows(IllegalStateException.class, () -> of(0.95));
    assertThrows(IllegalArgumentException.class, () -> of(95, 7, 8));
  }

  @Test
  void partsOutOfRangeAreRefused() {
    refuses("mean must be finite: NaN", Double.NaN, 1, 0.95, 2);
    refuses("mean must be finite: Infinity", Double.POSITIVE_INFINITY, 1, 0.95, 2);
    refuses("halfWidth must be finite and not negative: -1", 0, -1, 0.95, 2);
    refuses("halfWidth must be finite and not negative: Infinity", 0, 1 / 0.0, 0.95, 2);
    refuses("halfWidth must be finite and not negative: NaN", 0, Double.NaN, 0.95, 2);
    refuses("level must be between 0 and 1: 0", 0, 1, 0, 2);
    refuses("level must be between 0 and 1: 1", 0, 1, 1, 2);
    refuses("count must be at least 2: 1", 0, 1, 0.95, 1);
  }

  private static void refuses(
      String message, double mean, double halfWidth, double level, int count) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class, () -> new Interval(mean, halfWidth, level, count))
            .getMessage());
  }

  @Test
  void theExtremesOfItsPartsAreAllowed() {
    Interval interval = new Interval(-Double.MAX_VALUE, Double.MAX_VALUE, 0.5, 2);
    assertEquals(0, interval.high());
    assertEquals(0, new Interval(1, 0, 0.5, 2).standardError());
  }
}
