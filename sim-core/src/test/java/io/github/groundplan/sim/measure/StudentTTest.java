package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Reference values: the incomplete beta function inverted with 40 digits (mpmath 1.3). */
class StudentTTest {
  private static final double[] DEGREES = {
    1, 2, 3, 4, 5, 7, 9, 10, 19, 29, 30, 39, 60, 99, 120, 999, 10_000, 10_001, 100_000
  };

  private static final double[] AT_90 = {
    6.313751514675045, 2.919985580353726, 2.353363434801824, 2.131846786326651, 2.015048373333024,
    1.894578605090008, 1.833112932656237, 1.812461122811677, 1.72913281152137, 1.699127026533498,
    1.697260886593958, 1.684875121711225, 1.670648864904637, 1.660391156016991, 1.657650899355236,
    1.646380345427536, 1.645006018069243, 1.645006002830235, 1.64486886478497
  };

  private static final double[] AT_95 = {
    12.70620473617469, 4.302652729749462, 3.182446305283708, 2.776445105197793, 2.570581835636315,
    2.364624251592785, 2.262157162798205, 2.228138851986274, 2.093024054408309, 2.045229642132704,
    2.042272456301238, 2.022690920036761, 2.00029782201426, 1.984216951586417, 1.97993040508244,
    1.96234146113345, 1.960201239890626, 1.960201216164641, 1.959987707534609
  };

  private static final double[] AT_99 = {
    63.65674116287152, 9.92484320091829, 5.840909309733355, 4.604094871349992, 4.032142983555227,
    3.499483297350493, 3.249835541592126, 3.169272672616951, 2.860934606464979, 2.756385903670605,
    2.749995653567225, 2.707913183517662, 2.660283028855037, 2.626405457280827, 2.617421145106866,
    2.580759637267637, 2.576321046668529, 2.576320997490298, 2.575878469908375
  };

  private static final double[] AT_999 = {
    636.6192487687191, 31.59905457644361, 12.92397863668748, 8.610301581379273, 6.868826625881109,
    5.407882520861724, 4.780912585931138, 4.586893858702635, 3.883405852592083, 3.659405019466333,
    3.645958635042021, 3.558120081332732, 3.460200469196356, 3.39152883336365, 3.3734537685625,
    3.300292440398735, 3.291499965941604, 3.291499868601752, 3.290624031411882
  };

  @Test
  void quantilesAreThoseOfTheTablesToElevenDigits() {
    assertTable(0.9, AT_90);
    assertTable(0.95, AT_95);
    assertTable(0.99, AT_99);
    assertTable(0.999, AT_999);
  }

  private static void assertTable(double level, double[] expected) {
    for (int i = 0; i < DEGREES.length; i++) {
      double degrees = DEGREES[i];
      assertEquals(
          expected[i],
          StudentT.twoSided(level, degrees),
          1e-11 * expected[i],
          () -> level + " with " + degrees);
    }
  }

  @Test
  void withOneDegreeItIsTheTangent() {
    for (double level : new double[] {0.001, 0.1, 0.5, 0.8, 0.95, 0.9999, 1 - 1e-9}) {
      double tangent = 1 / Math.tan(Math.PI / 2 * (1 - level));
      assertEquals(tangent, StudentT.twoSided(level, 1), 1e-11 * tangent, () -> "at " + level);
    }
  }

  @Test
  void withTwoDegreesItIsAFraction() {
    for (double level : new double[] {0.001, 0.1, 0.5, 0.8, 0.95, 0.9999, 1 - 1e-9}) {
      double fraction = level * Math.sqrt(2 / ((1 - level) * (1 + level)));
      assertEquals(fraction, StudentT.twoSided(level, 2), 1e-11 * fraction, () -> "at " + level);
    }
  }

  @Test
  void degreesNeedNotBeWhole() {
    assertEquals(6.016663104427928, StudentT.twoSided(0.95, 1.5), 1e-11);
    assertEquals(3.574654842003682, StudentT.twoSided(0.95, 2.5), 1e-11);
    assertEquals(1.979398799406249, StudentT.twoSided(0.95, 123.25), 1e-11);
  }

  @Test
  void withEndlessDegreesItIsTheNormalDistributions() {
    assertEquals(1.959963984540054, StudentT.twoSided(0.95, Double.POSITIVE_INFINITY), 1e-15);
    assertEquals(2.5758293035489004, StudentT.twoSided(0.99, Double.POSITIVE_INFINITY), 1e-15);
  }

  @Test
  void itFallsWithTheDegreesAndRisesWithTheLevel() {
    double last = Double.POSITIVE_INFINITY;
    for (double degrees = 1; degrees < 1e7; degrees *= 1.07) {
      double t = StudentT.twoSided(0.97, degrees);
      assertTrue(t < last, "with " + degrees);
      last = t;
    }
    last = 0;
    for (double level = 0.01; level < 1; level += 0.01) {
      double t = StudentT.twoSided(level, 6);
      assertTrue(t > last, "at " + level);
      last = t;
    }
  }

  @Test
  void aLevelIsBetweenZeroAndOne() {
    for (double level : new double[] {0, 1, -0.5, 1.5, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> StudentT.twoSided(level, 3));
    }
    assertEquals(
        "level must be between 0 and 1: 95",
        assertThrows(IllegalArgumentException.class, () -> StudentT.twoSided(95, 3)).getMessage());
  }

  @Test
  void thereIsAtLeastOneDegree() {
    for (double degrees : new double[] {0, 0.99, -1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> StudentT.twoSided(0.95, degrees));
    }
    assertEquals(
        "degreesOfFreedom must be at least 1: 0",
        assertThrows(IllegalArgumentException.class, () -> StudentT.twoSided(0.95, 0))
            .getMessage());
  }
}
