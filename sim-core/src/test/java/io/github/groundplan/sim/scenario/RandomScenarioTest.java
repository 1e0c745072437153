package io.github.groundplan.sim.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.fault.Fault;
import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.policy.Backoff;
import io.github.groundplan.sim.policy.Routing;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What two hundred scenarios made up by chance have in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomScenarioTest {
  private static final int SEEDS = 200;

  private final List<Document> documents = new ArrayList<>();
  private final List<Scenario> scenarios = new ArrayList<>();

  @BeforeAll
  void makeThemUp() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Document document =
          new JsonReader(RandomScenario.text(seed), new Problems()).read().orElseThrow();
      documents.add(document);
      scenarios.add(ScenarioReader.read(document).orElseThrow());
    }
  }

  @Test
  void theSameSeedGivesTheSameText() {
    assertEquals(RandomScenario.text(7), RandomScenario.text(7));
    assertTrue(!RandomScenario.text(7).equals(RandomScenario.text(8)));
  }

  @Test
  void eachEndsByItselfAfterEventsEnoughAndNotTooMany() {
    int completed = 0;
    int arrivals = 0;
    for (Scenario scenario : scenarios) {
      Run run = Run.untraced(scenario);
      run.advance(RandomScenario.MOST_EVENTS);
      assertTrue(run.isOver(), scenario::title);
      assertTrue(run.events() >= RandomScenario.LEAST_EVENTS, scenario::title);
      Report.RequestFigures requests = run.report().requests();
      completed += requests.completed();
      arrivals += requests.arrivals();
    }
    assertTrue(completed > 0.7 * arrivals, completed + " of " + arrivals);
  }

  @Test
  void togetherTheyUseEveryKeyOfTheLanguage() {
    Set<String> used = new TreeSet<>();
    documents.forEach(document -> addKeys(document, used));
    for (Section section : Section.values()) {
      assertTrue(used.containsAll(section.keys()), () -> section + " within " + used);
    }
  }

  private static void addKeys(Document document, Set<String> keys) {
    if (document instanceof Document.Mapping mapping) {
      for (Document.Entry entry : mapping.entries()) {
        keys.add(entry.key());
        addKeys(entry.value(), keys);
      }
    } else if (document instanceof Document.Sequence sequence) {
      sequence.items().forEach(item -> addKeys(item, keys));
    }
  }

  @Test
  void togetherTheyUseEveryAlternative() {
    String all = scenarios.toString();
    List<Class<?>> types = new ArrayList<>(List.of(Kind.HitShare.class));
    types.add(Kind.LeastRecentlyUsed.class);
    types.addAll(List.of(Kind.class.getPermittedSubclasses()));
    types.addAll(List.of(Arrivals.class.getPermittedSubclasses()));
    types.addAll(List.of(Distribution.class.getPermittedSubclasses()));
    types.addAll(List.of(Fault.Effect.class.getPermittedSubclasses()));
    assertTrue(types.size() >= 27, types::toString);
    for (Class<?> type : types) {
      assertTrue(all.contains(type.getSimpleName() + "["), type::getSimpleName);
    }
    assertUsed(all, "discipline", List.of(Discipline.values()));
    assertUsed(all, "routing", List.of(Routing.values()));
    assertUsed(all, "jitter", List.of(Backoff.Jitter.values()));
    assertUsed(all, "isExponential", List.of(true, false));
    assertUsed(all, "isParallel", List.of(true, false));
    assertUsed(all, "isDraining", List.of(true, false));
    assertUsed(all, "isStaleServed", List.of(true, false));
    assertUsed(all, "requests", List.of(Integer.MAX_VALUE));
    assertUsed(all, "seconds", List.of(Double.POSITIVE_INFINITY));
  }

  private static void assertUsed(String all, String component, List<?> values) {
    for (Object value : values) {
      assertTrue(all.contains(component + "=" + value), component + " " + value);
    }
  }

  @Test
  void someHaveSeveralPopulationsManyReplicasAndFollowers() {
    assertTrue(scenarios.stream().anyMatch(each -> each.clients().size() == 3));
    assertTrue(scenarios.stream().anyMatch(each -> each.clients().size() == 1));
    assertTrue(
        scenarios.stream()
            .flatMap(each -> each.nodes().stream())
            .anyMatch(node -> node.replicas() == 4));
    assertTrue(
        scenarios.stream()
            .flatMap(each -> each.nodes().stream())
            .anyMatch(node -> node.to().size() == 3 && node.isParallel()));
  }
}
