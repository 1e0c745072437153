package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.policy.RateLimit;
import io.github.groundplan.sim.policy.Shedding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a node turns away before it comes to its queue. */
class DoorTest {
  private static final double FOR_EVER = Double.POSITIVE_INFINITY;

  private final Bench bench = new Bench();

  private Link guarded(Admission admission, double serviceMillis) {
    Work work = Work.of(1, millis(serviceMillis));
    return bench.free("crowd", new Server(bench.environment(), "app", work, admission));
  }

  private static Admission limit(double rate, int burst) {
    return new Admission(Optional.of(new RateLimit(rate, burst)), Optional.empty());
  }

  private static Admission shed(int above, double share, int spared) {
    return new Admission(Optional.empty(), Optional.of(new Shedding(above, share, spared)));
  }

  private List<String> reasons() {
    return bench.trace().events().stream()
        .filter(event -> event.kind() == EventKind.REFUSED)
        .map(TraceEvent::message)
        .toList();
  }

  @Test
  void limiterLetsABurstInAndThenItsRate() {
    Link link = guarded(limit(100, 3), 1);
    for (int i = 0; i < 5; i++) {
      bench.ask(link);
    }
    for (int i = 0; i < 40; i++) {
      bench.askAt(1 + 5 * i, link);
    }
    bench.run();
    // Three at once; then, up to 196 ms, 19 tokens drip.
    assertEquals(3 + 19, link.to().meter().completed());
    assertEquals(45 - 22, link.to().meter().rejected());
    assertEquals(List.of("rate limit"), reasons().stream().distinct().toList());
  }

  @Test
  void callsAboveTheMarkAreShed() {
    Link link = guarded(shed(2, 1, 0), 10);
    for (int i = 0; i < 6; i++) {
      bench.ask(link);
    }
    assertEquals(3, link.to().load());
    assertEquals(List.of("shed", "shed", "shed"), reasons());
    assertEquals(6, bench.run().size());
  }

  @Test
  void importantCallsAreNeverShed() {
    Link link = guarded(shed(0, 1, 3), 10);
    bench.ask(link);
    bench.ask(link, 2, FOR_EVER);
    bench.ask(link, 3, FOR_EVER);
    bench.ask(link, 9, FOR_EVER);
    assertEquals(List.of("0.0 3 REFUSED", "0.0 4 REFUSED"), bench.answers());
  }

  @Test
  void shareOfTheCallsAboveTheMarkIsShed() {
    Link link = guarded(shed(0, 0.3, 0), 1e9);
    for (int i = 0; i < 10_001; i++) {
      bench.ask(link);
    }
    assertEquals(0.3, link.to().meter().rejected() / 10_000.0, 0.014);
  }

  @Test
  void theLimiterLeavesEachCallItsChanceToBeShed() {
    Shedding shedding = new Shedding(0, 0.5, 0);
    Set<Integer> unlimited = shed(new Admission(Optional.empty(), Optional.of(shedding)));
    RateLimit every2ms = new RateLimit(500, 1);
    Set<Integer> limited = shed(new Admission(Optional.of(every2ms), Optional.of(shedding)));
    assertTrue(unlimited.size() > 80);
    // The second of two is refused by the limiter, whatever the other door says to it.
    unlimited.removeIf(millis -> millis % 2 == 1);
    assertEquals(unlimited, limited);
  }

  /** The milliseconds at which one of 200 calls is shed, one each, by a server that is busy. */
  private static Set<Integer> shed(Admission admission) {
    Bench bench = new Bench();
    Work work = Work.of(1, millis(1e9));
    Link link = bench.free("crowd", new Server(bench.environment(), "app", work, admission));
    for (int i = 0; i <= 200; i++) {
      bench.askAt(i, link);
    }
    bench.run();
    return bench.trace().events().stream()
        .filter(event -> event.message().equals("shed"))
        .map(event -> (int) Math.round(1000 * event.time()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void openDoorTurnsNobodyAway() {
    Link link = guarded(Admission.open(), 1);
    for (int i = 0; i < 100; i++) {
      bench.ask(link);
    }
    bench.run();
    assertEquals(100, link.to().meter().completed());
    assertEquals(List.of(), reasons());
  }
}
