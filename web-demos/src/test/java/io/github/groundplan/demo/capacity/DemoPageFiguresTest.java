package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.estimate.OrderOfMagnitude;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Step;
import io.github.groundplan.sim.estimate.Yardsticks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the demo's own page claims, against what the demo works out. */
class DemoPageFiguresTest {
  private static final Path PAGE = Path.of("../content/demos/capacity.md");

  private final Capacity demo = new Capacity();
  private final ServiceEstimate microblog = demo.open(state("")).estimate();
  private final ServiceEstimate video = demo.open(state("preset=video")).estimate();

  @Test
  void theTrafficIsWhatThePageTells() throws IOException {
    assertEquals(1e8, microblog.service().dailyUsers());
    assertEquals(10, microblog.service().actionsPerUser());
    assertTold("That is " + whole(microblog.traffic().aDay()) + " requests a day");
    OrderOfMagnitude order =
        OrderOfMagnitude.of(microblog.traffic().average().value()).orElseThrow();
    assertTold(whole(microblog.traffic().average()) + " a second: about " + order.text());
    assertTold(
        "With a peak factor of "
            + Notation.number(microblog.service().peakFactor())
            + " it is "
            + whole(microblog.traffic().peak())
            + " in the busiest second");
  }

  @Test
  void theDataAreWhatThePageTells() throws IOException {
    assertEquals("10 %", Notation.of(microblog.traffic().writeShare().result()));
    assertTold("One action in ten writes " + Notation.bytes(microblog.service().objectBytes()));
    assertTold("So " + bytes(microblog.storage().aDay()) + " come in a day");
    assertTold(bytes(microblog.storage().oneCopy()) + " are kept after five years");
    assertEquals(5 * 365, microblog.service().retentionDays());
    assertTold(bytes(microblog.storage().total()) + " with three copies");
    assertEquals("a rack of disks", holder(Yardsticks.storage(), microblog.storage().total()));
    assertTold("reads takes " + bytes(microblog.hotSet().memory()));
    assertEquals(
        "a large machine’s memory", holder(Yardsticks.memory(), microblog.hotSet().memory()));
  }

  @Test
  void theServersAreWhatThePageTells() throws IOException {
    assertTold(
        "sustains "
            + Quantity.count(microblog.service().serverRate())
            + " requests a second is planned to do "
            + whole(microblog.fleet().plannedRate()));
    assertTold("The peak takes " + whole(microblog.fleet().servers()) + " of them");
    assertTold("works on " + Quantity.count(microblog.planning().atOnce()) + " requests at once");
    assertTold("one request takes " + Notation.of(microblog.fleet().timeInServer().result()));
    assertTold("at the peak " + whole(microblog.fleet().inProgress()) + " are in progress");
    assertTold("planned to hold " + whole(microblog.fleet().plannedAtOnce()) + " of them");
  }

  @Test
  void theVideoServiceSendsWhatThePageTells() throws IOException {
    Step out = video.bandwidth().outAtPeak();
    assertTold("It sends " + bytes(out) + " a second at the peak");
    Yardsticks.Comparison held = Yardsticks.bandwidth().hold(out.result().amount());
    assertTold("which is " + Quantity.count(held.count()) + " " + held.yardstick().many());
  }

  @Test
  void theTableOfKeysIsThatOfTheSettings() throws IOException {
    for (Setting setting : demo.settings().all()) {
      assertTold("| `" + setting.key() + "` |");
    }
    assertTold("1 to 10,000,000,000; `20M`");
    State state = state("preset=photo-feed&daily-users=20M&retention=5y&object-size=200kB");
    assertEquals(state.problems(), java.util.List.of());
    ServiceEstimate own = demo.open(state).estimate();
    assertEquals(20e6, own.service().dailyUsers());
    assertEquals(1825, own.service().retentionDays());
    assertEquals(200e3, own.service().objectBytes());
    assertEquals(50, own.service().actionsPerUser());
  }

  private State state(String query) {
    return State.parse(demo, Map.of(), query);
  }

  private static String whole(Step step) {
    return Quantity.count(step.value());
  }

  private static String bytes(Step step) {
    return Notation.bytes(step.value());
  }

  private static String holder(Yardsticks yardsticks, Step step) {
    Yardsticks.Comparison held = yardsticks.hold(Amount.of(step.value(), "B"));
    assertTrue(held.isOne());
    return held.yardstick().one();
  }

  private static void assertTold(String sentence) throws IOException {
    assertTrue(Files.readString(PAGE).replaceAll("\\s+", " ").contains(sentence), sentence);
  }
}
