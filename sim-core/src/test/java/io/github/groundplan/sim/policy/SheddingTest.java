package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import org.junit.jupiter.api.Test;

class SheddingTest {
  private final RandomStream stream = RandomStreams.of(1).named("app.shedding");

  @Test
  void turnsAllAwayAboveTheLimitIfTheShareIsOne() {
    Shedding shedding = new Shedding(10, 1, 0);
    for (int call = 0; call < 1000; call++) {
      assertFalse(shedding.sheds(10, 0, stream));
      assertTrue(shedding.sheds(11, 0, stream));
    }
  }

  @Test
  void aLimitOfZeroShedsAsSoonAsOneIsThere() {
    Shedding shedding = new Shedding(0, 1, 0);
    assertFalse(shedding.sheds(0, 0, stream));
    assertTrue(shedding.sheds(1, 0, stream));
  }

  @Test
  void turnsAwayTheShare() {
    Shedding shedding = new Shedding(10, 0.3, 0);
    int shed = 0;
    for (int call = 0; call < 100_000; call++) {
      assertFalse(shedding.sheds(10, 0, stream));
      shed += shedding.sheds(11, 0, stream) ? 1 : 0;
    }
    // Five standard deviations of a binomial: 5 sqrt(0.3 * 0.7 * n).
    assertEquals(30_000, shed, 5 * Math.sqrt(21_000));
  }

  @Test
  void aCallIsTurnedAwayIfItsDrawIsBelowTheShare() {
    RandomStream same = RandomStreams.of(1).named("app.shedding");
    Shedding shedding = new Shedding(3, 0.6, 2);
    for (int call = 0; call < 1000; call++) {
      assertEquals(same.nextDouble() < 0.6, shedding.sheds(4, 2, stream));
    }
  }

  @Test
  void aDrawThatIsTheShareIsNotBelowIt() {
    double draw = RandomStreams.of(1).named("app.shedding").nextDouble();
    assertFalse(new Shedding(0, draw, 0).sheds(1, 0, stream));
  }

  @Test
  void importantCallsAreSpared() {
    Shedding shedding = new Shedding(10, 1, 2);
    assertFalse(shedding.sheds(1000, 0, stream));
    assertFalse(shedding.sheds(1000, 1, stream));
    assertTrue(shedding.sheds(1000, 2, stream));
    assertTrue(shedding.sheds(1000, 3, stream));
  }

  @Test
  void everyCallTakesOneDraw() {
    RandomStream same = RandomStreams.of(1).named("app.shedding");
    for (Shedding shedding : new Shedding[] {new Shedding(5, 1, 1), new Shedding(5, 0.5, 1)}) {
      for (int inSystem : new int[] {0, 5, 6}) {
        for (int priority : new int[] {0, 1}) {
          shedding.sheds(inSystem, priority, stream);
          same.nextDouble();
        }
      }
    }
    assertEquals(same.nextInt(), stream.nextInt());
  }
}
