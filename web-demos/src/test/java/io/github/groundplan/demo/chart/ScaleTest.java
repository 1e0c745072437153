package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void equalStepsAreEquallyLongOnALinearScale() {
    Scale scale = Scale.linear(100, 300);
    assertEquals(0, scale.at(100));
    assertEquals(0.25, scale.at(150));
    assertEquals(1, scale.at(300));
  }

  @Test
  void equalFactorsAreEquallyLongOnALogarithmicScale() {
    Scale scale = Scale.logarithmic(0.01, 100);
    assertEquals(0, scale.at(0.01));
    assertEquals(0.25, scale.at(0.1), 1e-12);
    assertEquals(0.5, scale.at(1), 1e-12);
    assertEquals(1, scale.at(100));
  }

  @Test
  void whatLiesBeyondAnEndIsPutThere() {
    for (Scale scale : new Scale[] {Scale.linear(1, 2), Scale.logarithmic(1, 2)}) {
      assertEquals(0, scale.at(0));
      assertEquals(0, scale.at(-Double.MAX_VALUE));
      assertEquals(1, scale.at(Double.MAX_VALUE));
    }
  }

  @Test
  void aPlaceLeadsBackToItsValue() {
    for (Scale scale : new Scale[] {Scale.linear(-5, 95), Scale.logarithmic(1e-9, 1e3)}) {
      for (double share = 0; share <= 1; share += 0.125) {
        assertEquals(share, scale.at(scale.valueAt(share)), 1e-12);
      }
    }
  }

  @Test
  void aScaleNeedsALength() {
    assertThrows(IllegalArgumentException.class, () -> Scale.linear(1, 1));
    assertThrows(IllegalArgumentException.class, () -> Scale.linear(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Scale.linear(0, 1 / 0.0));
    assertThrows(IllegalArgumentException.class, () -> Scale.logarithmic(0, 1));
    assertThrows(IllegalArgumentException.class, () -> Scale.logarithmic(-1, 1));
  }
}
