package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.estimate.Amount;
import io.github.groundplan.sim.estimate.OrderOfMagnitude;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Step;
import io.github.groundplan.sim.estimate.Yardsticks;
import io.github.groundplan.sim.number.Decimals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against what the demo works out. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/capacity.md");

  private final Capacity demo = new Capacity();
  private final ServiceEstimate microblog = demo.open(state("")).estimate();
  private final ServiceEstimate video = demo.open(state("preset=video")).estimate();

  @Test
  void theTrafficIsWhatThePageTells() {
    assertEquals(1e8, microblog.service().dailyUsers());
    assertEquals(10, microblog.service().actionsPerUser());
    PAGE.tells("That is " + whole(microblog.traffic().aDay()) + " requests a day");
    OrderOfMagnitude order =
        OrderOfMagnitude.of(microblog.traffic().average().value()).orElseThrow();
    assertEquals(
        86_400, microblog.traffic().aDay().value() / microblog.traffic().average().value(), 1e-6);
    PAGE.tells(
        "over the 86,400 seconds of a day "
            + whole(microblog.traffic().average())
            + " a second: about "
            + order.text());
    PAGE.tells(
        "With a peak factor of "
            + Notation.number(microblog.service().peakFactor())
            + " it is "
            + whole(microblog.traffic().peak())
            + " in the busiest second");
  }

  @Test
  void theDataAreWhatThePageTells() {
    assertEquals("10 %", Notation.of(microblog.traffic().writeShare().result()));
    PAGE.tells("One action in ten writes " + Notation.bytes(microblog.service().objectBytes()));
    PAGE.tells("So " + bytes(microblog.storage().aDay()) + " come in a day");
    PAGE.tells(bytes(microblog.storage().oneCopy()) + " are kept after five years");
    assertEquals(5 * 365, microblog.service().retentionDays());
    PAGE.tells(bytes(microblog.storage().total()) + " with three copies");
    assertEquals("a rack of disks", holder(Yardsticks.storage(), microblog.storage().total()));
    PAGE.tells(
        "the hot "
            + Quantity.share(microblog.planning().hotShare())
            + " of a day’s reads takes "
            + bytes(microblog.hotSet().memory()));
    assertEquals(
        "a large machine’s memory", holder(Yardsticks.memory(), microblog.hotSet().memory()));
  }

  @Test
  void theServersAreWhatThePageTells() {
    PAGE.tells(
        "sustains "
            + Quantity.count(microblog.service().serverRate())
            + " requests a second is planned to do "
            + whole(microblog.fleet().plannedRate()));
    PAGE.tells("The peak takes " + whole(microblog.fleet().servers()) + " of them");
    PAGE.tells("works on " + Quantity.count(microblog.planning().atOnce()) + " requests at once");
    PAGE.tells("one request takes " + Notation.of(microblog.fleet().timeInServer().result()));
    PAGE.tells("at the peak " + whole(microblog.fleet().inProgress()) + " are in progress");
    PAGE.tells("planned to hold " + whole(microblog.fleet().plannedAtOnce()) + " of them");
  }

  @Test
  void theVideoServiceSendsWhatThePageTells() {
    Step out = video.bandwidth().outAtPeak();
    PAGE.tells("It sends " + bytes(out) + " a second at the peak");
    Yardsticks.Comparison held = Yardsticks.bandwidth().hold(out.result().amount());
    PAGE.tells("which is " + Quantity.count(held.count()) + " " + held.yardstick().many());
  }

  @Test
  void theTableOfKeysIsThatOfTheSettings() {
    for (Setting setting : demo.settings().all()) {
      PAGE.tells("| `" + setting.key() + "` |");
    }
    assertTaken("daily-users", 1, 1e10);
    PAGE.tells("users on one day | 1 to 10,000,000,000; `20M`");
    assertTaken("actions-per-user", 0.01, 10_000);
    PAGE.tells("requests of one user on one day | 0.01 to 10,000 |");
    assertTaken("read-share", 0, 100);
    PAGE.tells("the others write | 0 to 100 percent; `90%`");
    assertTaken("object-size", 1, 100e9);
    PAGE.tells("what one request moves | 1 B to 100 GB; a bare number is bytes");
    assertTaken("retention", 1, 36_500);
    PAGE.tells("how long an object is kept | 1 to 36,500 days; `30d`, `5y`");
    assertTaken("replication", 1, 10);
    PAGE.tells("copies of each object | 1 to 10 |");
    assertTaken("peak-factor", 1, 50);
    PAGE.tells("over the average | 1 to 50; `3x`");
    assertTaken("server-rate", 0.1, 1e6);
    PAGE.tells("one server sustains | 0.1 to 1,000,000; `500/s`");
  }

  /** These two and nothing beyond them. */
  private void assertTaken(String key, double least, double most) {
    assertEquals(List.of(), state(key + "=" + Decimals.shortest(least)).problems());
    assertEquals(List.of(), state(key + "=" + Decimals.shortest(most)).problems());
    double less = least == 0 ? -1 : 0.9 * least;
    assertEquals(1, state(key + "=" + Decimals.shortest(less)).problems().size(), key);
    double more = 1.1 * most;
    assertEquals(1, state(key + "=" + Decimals.shortest(more)).problems().size(), key);
  }

  @Test
  void theKeysAreWrittenAsThePageTells() {
    State state = state("preset=photo-feed&daily-users=20M&retention=5y&object-size=200kB");
    assertEquals(state.problems(), List.of());
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
}
