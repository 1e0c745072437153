package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.number.Decimals;
import org.junit.jupiter.api.Test;

/** Reference values: the incomplete beta function inverted with 40 digits (mpmath 1.3). */
class StudentTTest {
  private static final double[] DEGREES = {
    1, 2, 3, 4, 5, 7, 9, 10, 19, 29, 30, 39, 60, 99, 120, 500, 1000, 1001, 5000, 100000
  };

  private static final double[] AT_90 = {
    6.313751514675045,
    2.919985580353726,
    2.353363434801824,
    2.1318467863266504,
    2.0150483733330242,
    1.8945786050900075,
    1.8331129326562372,
    1.8124611228116765,
    1.7291328115213696,
    1.699127026533498,
    1.697260886593958,
    1.6848751217112254,
    1.6706488649046367,
    1.660391156016991,
    1.6576508993552357,
    1.6479068539295112,
    1.6463788172854648,
    1.6463772921994684,
    1.6451584375969717,
    1.6448688647849699
  };

  private static final double[] AT_95 = {
    12.706204736174694,
    4.302652729749462,
    3.1824463052837086,
    2.7764451051977934,
    2.5705818356363146,
    2.364624251592785,
    2.262157162798205,
    2.2281388519862744,
    2.093024054408309,
    2.045229642132704,
    2.0422724563012378,
    2.022690920036761,
    2.00029782201426,
    1.9842169515864172,
    1.9799304050824404,
    1.9647198374673673,
    1.962339080826408,
    1.9623367052808796,
    1.9604385517065075,
    1.9599877075346093
  };

  private static final double[] AT_99 = {
    63.656741162871526,
    9.92484320091829,
    5.840909309733355,
    4.604094871349992,
    4.032142983555227,
    3.4994832973504932,
    3.249835541592126,
    3.169272672616951,
    2.860934606464979,
    2.7563859036706053,
    2.749995653567225,
    2.7079131835176615,
    2.6602830288550368,
    2.626405457280827,
    2.617421145106866,
    2.5856978351419415,
    2.5807546980659506,
    2.5807497687505245,
    2.5768129665562807,
    2.575878469908375
  };

  private static final double[] AT_999 = {
    636.6192487687191,
    31.599054576443606,
    12.92397863668748,
    8.610301581379273,
    6.868826625881109,
    5.407882520861724,
    4.780912585931138,
    4.586893858702635,
    3.8834058525920825,
    3.6594050194663326,
    3.6459586350420214,
    3.558120081332732,
    3.4602004691963555,
    3.39152883336365,
    3.3734537685625,
    3.3100911515226694,
    3.3002826484239125,
    3.3002728760660087,
    3.292473723370851,
    3.290624031411882
  };

  private static final double[] AT_999999 = {
    636619.7723487513,
    999.9992499854659,
    130.1545895571102,
    49.4586367565786,
    28.47847346281956,
    15.767009437416196,
    11.636782027289474,
    10.516489956882173,
    7.069118187044321,
    6.170056101408301,
    6.119075620373899,
    5.794287382994016,
    5.448947832278416,
    5.217164206642668,
    5.157569972898529,
    4.95327566652914,
    4.922289523423825,
    4.922258736457859,
    4.897742071579513,
    4.891943340709451
  };

  private static final double[] AT_999999999 = {
    636619790.3724186,
    31622.77702514332,
    1301.637179562648,
    278.3097818922792,
    113.6550517195027,
    42.75080265055822,
    25.656267781238046,
    21.622044216833572,
    11.069477116171617,
    8.840584232208636,
    8.721511235701241,
    7.982130520941722,
    7.233298456205404,
    6.752948019063427,
    6.632394217920772,
    6.228430943508677,
    6.168430252449106,
    6.168370804984593,
    6.121136617122373,
    6.109995613768794
  };

  @Test
  void quantilesAreThoseOfTheTables() {
    assertTable(0.9, AT_90, 1e-12);
    assertTable(0.95, AT_95, 1e-12);
    assertTable(0.99, AT_99, 1e-12);
    assertTable(0.999, AT_999, 1e-12);
    assertTable(0.999999, AT_999999, 1e-11);
    assertTable(1 - 1e-9, AT_999999999, 1e-11);
  }

  private static void assertTable(double level, double[] expected, double error) {
    for (int i = 0; i < DEGREES.length; i++) {
      double degrees = DEGREES[i];
      assertEquals(
          expected[i],
          StudentT.twoSided(level, degrees),
          error * expected[i],
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
      refuses("level must be between 0 and 1: " + Decimals.text(level), level, 3);
    }
  }

  @Test
  void thereIsAtLeastOneDegree() {
    for (double degrees : new double[] {0, 0.99, -1, Double.NaN}) {
      refuses("degreesOfFreedom must be at least 1: " + Decimals.text(degrees), 0.95, degrees);
    }
  }

  private static void refuses(String message, double level, double degrees) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> StudentT.twoSided(level, degrees))
            .getMessage());
  }

  @Test
  void aLevelTooSmallForADoubleGivesZero() {
    assertEquals(0, StudentT.twoSided(1e-300, 3));
    assertEquals(0, StudentT.twoSided(1e-300, 3000));
  }
}
