package io.github.groundplan.sim.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PackingTest {
  @Test
  void anyScenarioIsReadAgainAsItWas() {
    for (int seed = 0; seed < 500; seed++) {
      Scenario scenario = scenario(seed);
      assertEquals(scenario, Unpacking.unpack(Packing.pack(scenario)), "seed " + seed);
    }
  }

  @Test
  void aTitleMayHoldAnything() {
    Scenario scenario = scenario(1);
    Scenario titled =
        new Scenario(
            " 1 2 \n\"é\" ",
            scenario.seed(),
            scenario.clients(),
            scenario.nodes(),
            scenario.links(),
            scenario.faults(),
            scenario.run());
    assertEquals(titled, Unpacking.unpack(Packing.pack(titled)));
  }

  private static Scenario scenario(int seed) {
    return ScenarioReader.readJson(RandomScenario.text(seed)).scenario().orElseThrow();
  }

  @Test
  void otherTextIsRefused() {
    assertThrows(RuntimeException.class, () -> Unpacking.unpack(""));
    assertThrows(RuntimeException.class, () -> Unpacking.unpack("{\"clients\": 1}"));
  }
}
