package io.github.groundplan.demo.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.groundplan.demo.film.Cues;
import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CastTest {
  private static final String SLOWED =
      """
      {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
       'nodes': {
         'app': {'kind': 'server', 'service': '4ms', 'replicas': 2, 'to': 'db'},
         'db': {'kind': 'database', 'service': '4ms'}},
       'faults': [
         {'at': '1s', 'slow': 'app.2', 'by': '4x', 'for': '1s'},
         {'at': '1s', 'slow': 'db', 'by': '2x', 'for': '1s'}],
       'run': {'warmup': '0s', 'for': '4s'}}
      """;

  private static PartState part(String name, double seconds, String cues) {
    Scenario scenario = ScenarioReader.readJson(SLOWED.replace('\'', '"')).orElseThrow();
    Film film = Film.of(scenario, Cues.parse(cues), 1);
    return Cast.of(scenario, Map.of(), Optional.of(film.at(seconds))).get(name);
  }

  @Test
  void aSlowedServerIsMarkedAsASlowedDatabaseIs() {
    assertEquals(Condition.SLOW, part("app.2", 1.5, "").condition());
    assertEquals("slow", part("app.2", 1.5, "").words());
    assertEquals(Condition.SLOW, part("db", 1.5, "").condition());
  }

  @Test
  void oneThatIsItsOldSelfAgainIsNot() {
    assertNotEquals(Condition.SLOW, part("app.2", 2.5, "").condition());
    assertNotEquals(Condition.SLOW, part("db", 2.5, "").condition());
  }

  @Test
  void aScaledUpServerIsNoneTheWorse() {
    assertNotEquals(Condition.SLOW, part("app.1", 3, "2500000.up.app").condition());
  }
}
