package io.github.groundplan.sim.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class YardsticksTest {
  private static Yardsticks.Comparison hold(double bytes) {
    return Yardsticks.storage().hold(Amount.of(bytes, "B"));
  }

  @Test
  void theSmallestThatIsEnoughIsTaken() {
    assertEquals("a phone’s memory", hold(0).yardstick().one());
    assertEquals("a phone’s memory", hold(8e9).yardstick().one());
    assertEquals("a large machine’s memory", hold(8.1e9).yardstick().one());
    assertEquals("a rack of disks", hold(547.5e12).yardstick().one());
    assertTrue(hold(547.5e12).isOne());
  }

  @Test
  void ofTheLargestAsManyAsItTakes() {
    assertEquals("racks of disks", hold(10e15).yardstick().many());
    assertEquals(2, hold(10e15).count());
    assertEquals(105, hold(1e18).count());
    assertFalse(hold(1e18).isOne());
  }

  @Test
  void aRackIsTwentyMachinesOf24DisksOf20Terabytes() {
    List<Yardstick> all = Yardsticks.storage().all();
    double disk = all.get(2).size().value();
    assertEquals(24 * disk, all.get(3).size().value());
    assertEquals(20 * 24 * disk, all.get(4).size().value());
  }

  @Test
  void aPortCarriesAnEighthOfItsBitsInBytes() {
    assertEquals(Amount.of(125e6, "B", "s"), Yardsticks.bandwidth().all().get(0).size());
    assertEquals(
        "one port of 10 Gbps",
        Yardsticks.bandwidth().hold(Amount.of(1e9, "B", "s")).yardstick().one());
  }

  @Test
  void memoryIsNotHeldAgainstTime() {
    assertThrows(IllegalArgumentException.class, () -> Yardsticks.memory().hold(Amount.of(1, "s")));
  }

  @Test
  void yardsticksGrow() {
    Yardstick small = new Yardstick("one egg", "eggs", Amount.of(60, "g"));
    Yardstick large = new Yardstick("one box", "boxes", Amount.of(600, "g"));
    assertEquals(2, new Yardsticks(List.of(small, large)).all().size());
    assertThrows(IllegalArgumentException.class, () -> new Yardsticks(List.of(large, small)));
    assertThrows(IllegalArgumentException.class, () -> new Yardsticks(List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Yardstick("nothing", "", Amount.of(0, "g")));
  }
}
