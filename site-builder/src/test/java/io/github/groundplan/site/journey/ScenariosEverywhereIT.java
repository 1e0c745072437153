package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.groundplan.demo.laboratory.Laboratory;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.scenario.NodeKind;
import io.github.groundplan.sim.scenario.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scenario's report, and the hash of all that happened in it, are the same on every platform. */
@ExtendWith(Laboratories.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosEverywhereIT {
  private static final int SCENARIOS = 200;
  private static final int LEAST_EVENTS = 10_000;

  private final List<String> scenarios = ScenarioTexts.all(SCENARIOS, LEAST_EVENTS);
  private final List<String> onTheJvm = new ArrayList<>();

  @BeforeAll
  void runOnTheJvm() {
    scenarios.forEach(scenario -> onTheJvm.add(Laboratory.run(scenario)));
  }

  @ParameterizedTest
  @EnumSource
  void everyReportAgreesWithTheJvms(Platform platform, Laboratories laboratories) {
    for (int i = 0; i < SCENARIOS; i++) {
      String there =
          laboratories.call(platform, Program.LABORATORY, "groundplanRun", scenarios.get(i));
      Agreement.assertSame(platform, scenarios.get(i), onTheJvm.get(i), there);
    }
  }

  @Test
  void eachScenarioHasTenThousandEvents() {
    for (String scenario : scenarios) {
      assertTrue(ScenarioTexts.events(scenario) >= LEAST_EVENTS, scenario);
    }
  }

  @Test
  void everythingThatTheLanguageKnowsTurnsUp() {
    Set<String> missing = new TreeSet<>();
    Arrays.stream(Section.values())
        .flatMap(section -> section.keys().stream())
        .forEach(missing::add);
    Stream.of(NodeKind.values(), Routing.values(), Discipline.values(), Backoff.Jitter.values())
        .flatMap(Arrays::stream)
        .forEach(word -> missing.add(word.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    scenarios.forEach(scenario -> strikeOff(JsonParser.parseString(scenario), missing));
    assertEquals(Set.of(), missing);
  }

  private static void strikeOff(JsonElement element, Set<String> missing) {
    if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              entry -> {
                missing.remove(entry.getKey());
                strikeOff(entry.getValue(), missing);
              });
    } else if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> strikeOff(item, missing));
    } else {
      missing.remove(element.getAsString());
    }
  }

  @Test
  void everyOutcomeOccurs() {
    for (String outcome : List.of("completed", "failed", "timedOut", "rejected", "inFlight")) {
      assertTrue(
          onTheJvm.stream().anyMatch(report -> count(report, outcome) > 0), "none " + outcome);
    }
  }

  private static int count(String report, String outcome) {
    return JsonParser.parseString(report).getAsJsonObject().get(outcome).getAsInt();
  }
}
