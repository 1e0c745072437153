package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
  private final Bench bench = new Bench(5);

  private Link link(String from, Path path) {
    return new Link(bench.environment(), from, open("far-" + from), path);
  }

  private Server open(String name) {
    return bench.server(name, Work.none());
  }

  /** How long each message was under way, as the trace tells it, with one call at a time. */
  private static List<Double> latencies(Path path, int calls) {
    Bench bench = new Bench(5);
    Link link = new Link(bench.environment(), "near", bench.server("far", Work.none()), path);
    for (int i = 0; i < calls; i++) {
      bench.ask(link);
      bench.run();
    }
    List<Double> latencies = new ArrayList<>();
    double departedAt = 0;
    for (TraceEvent event : bench.trace().events()) {
      if (event.kind() == EventKind.MESSAGE_DEPARTED) {
        departedAt = event.time();
      } else if (event.kind() == EventKind.MESSAGE_ARRIVED) {
        latencies.add(event.time() - departedAt);
      }
    }
    return latencies;
  }

  @Test
  void everyMessageDrawsAndEachDirectionHasAStreamOfItsOwn() {
    List<Double> latencies = latencies(Path.of(new Exponential(0.1)), 2);
    assertEquals(4, latencies.size());
    assertEquals(4, latencies.stream().distinct().count());
  }

  @Test
  void scaleOfALatencyScalesTheSameDraws() {
    List<Double> near = latencies(Path.of(new Erlang(2, 0.01)), 50);
    List<Double> far = latencies(Path.of(new Erlang(2, 0.08)), 50);
    assertEquals(100, near.size());
    for (int i = 0; i < near.size(); i++) {
      assertEquals(8 * near.get(i), far.get(i), 1e-9);
    }
  }

  @Test
  void moreDrawsOnOneLinkShiftNoneOnAnother() {
    assertEquals(callBesides(0), callBesides(20));
    assertNotEquals(0, callBesides(0));
  }

  /** The time of a call's answer, with others under way between other ends. */
  private static double callBesides(int others) {
    Bench bench = new Bench(5);
    Distribution latency = new Exponential(0.01);
    Server far = bench.server("far", Work.of(1, latency));
    Server other = bench.server("other", Work.of(1, latency));
    Link link = new Link(bench.environment(), "near", far, Path.of(latency));
    Link otherLink = new Link(bench.environment(), "near", other, Path.of(latency));
    for (int i = 0; i < others; i++) {
      bench.ask(otherLink);
    }
    bench.ask(link);
    bench.run();
    return bench.trace().events().stream()
        .filter(event -> event.kind() == EventKind.MESSAGE_ARRIVED)
        .filter(event -> event.place().equals("near") && event.peer().equals("far"))
        .findFirst()
        .orElseThrow()
        .time();
  }

  /** Both names hold hyphens, and joined by one they would be the same. */
  @Test
  void linksWhoseNamesReadAlikeDrawDifferently() {
    Path path = Path.of(new Exponential(1));
    bench.ask(new Link(bench.environment(), "a", open("b-c"), path));
    bench.ask(new Link(bench.environment(), "a-b", open("c"), path));
    bench.run();
    List<String> arrivals = bench.told(EventKind.MESSAGE_ARRIVED);
    assertNotEquals(time(arrivals.get(0)), time(arrivals.get(1)), () -> "" + arrivals);
  }

  @Test
  void messageOverAFreeLinkArrivesAtOnceAndIsNotTold() {
    Link link = link("near", Path.free());
    bench.ask(link);
    assertEquals(List.of("0.0 1 GRANTED"), bench.answers());
    assertEquals(List.of(), bench.told(EventKind.MESSAGE_DEPARTED));
    assertTrue(Path.free().isFree());
    assertFalse(Path.of(millis(1)).isFree());
    assertFalse(new Path(millis(0), 0, 10, 1, 0).isFree());
    assertFalse(new Path(millis(0), 0, 10, 0, 0.1).isFree());
  }

  @Test
  void jitterSpreadsLatenciesEvenlyAroundTheirValue() {
    Path path = new Path(millis(100), 0.2, Double.POSITIVE_INFINITY, 0, 0);
    List<Double> latencies = latencies(path, 5_000);
    double sum = 0;
    double least = 1;
    double most = 0;
    for (double latency : latencies) {
      sum += latency;
      least = Math.min(least, latency);
      most = Math.max(most, latency);
    }
    assertEquals(10_000, latencies.size());
    // Three standard errors: 0.04 / sqrt(12) / 100 * 3.
    assertEquals(0.1, sum / 10_000, 0.00035);
    assertTrue(least >= 0.08 - 1e-9 && least < 0.0801, "" + least);
    assertTrue(most <= 0.12 + 1e-9 && most > 0.1199, "" + most);
  }

  /** 1000 bytes at 100 kB/s take 10 ms each, one behind the other, and then travel for 5 ms. */
  @Test
  void messagesArePutOnTheWireOneAfterAnotherInEachDirection() {
    Link link = link("near", new Path(millis(5), 0, 100_000, 1000, 0));
    bench.ask(link);
    bench.ask(link);
    bench.askAt(12, link);
    bench.askAt(100, link);
    assertEquals(
        List.of("30.0 1 GRANTED", "40.0 2 GRANTED", "50.0 3 GRANTED", "130.0 4 GRANTED"),
        bench.run());
  }

  @Test
  void shareOfMessagesIsLostAsTheLossSays() {
    Link link = link("near", new Path(millis(1), 0, Double.POSITIVE_INFINITY, 0, 0.2));
    for (int i = 0; i < 10_000; i++) {
      bench.askAt(i, link);
    }
    bench.run();
    // Lost on the way there, or of the rest on the way back.
    assertEquals(0.36, bench.lost() / 10_000.0, 0.015);
    assertEquals(10_000, bench.lost() + bench.answers().size());
    assertEquals(bench.lost(), bench.told(EventKind.MESSAGE_LOST).size());
    assertEquals(0, bench.environment().calls().live());
  }

  @Test
  void cutLinkLosesWhatArrivesAndWhatIsSent() {
    Link link = link("near", Path.of(millis(10)));
    bench.ask(link);
    bench.at(5, link::cut);
    bench.askAt(12, link);
    bench.at(15, link::mend);
    bench.askAt(16, link);
    assertEquals(List.of("36.0 3 GRANTED"), bench.run());
    assertEquals(List.of("10.0 1 far-near", "22.0 2 far-near"), bench.told(EventKind.MESSAGE_LOST));
  }

  @Test
  void answerOverACutLinkIsLost() {
    Server server = bench.server("far", Work.of(1, millis(10)));
    Link link = bench.free("near", server);
    bench.ask(link);
    bench.at(5, link::cut);
    assertEquals(List.of(), bench.run());
    assertEquals(List.of("10.0 1 near"), bench.told(EventKind.MESSAGE_LOST));
    assertEquals(1, bench.lost());
    assertEquals(1, server.meter().completed());
  }

  @Test
  void linkIsWholeWhenItIsMendedAsOftenAsItWasCut() {
    Link link = link("near", Path.free());
    link.cut();
    link.cut();
    link.mend();
    assertTrue(link.isCut());
    link.mend();
    assertFalse(link.isCut());
  }

  @Test
  void impossiblePathsAreRefused() {
    assertRefused("jitter must be from 0 to 1: 1.5", 1.5, 1, 1, 0);
    assertRefused("bytesPerSecond must be above zero: 0", 0, 0, 1, 0);
    assertRefused("bytes must be finite and not negative: -1", 0, 1, -1, 0);
    assertRefused("loss must be from 0 to 1: -0.1", 0, 1, 1, -0.1);
  }

  private static void assertRefused(
      String message, double jitter, double bytesPerSecond, double bytes, double loss) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class,
                () -> new Path(millis(1), jitter, bytesPerSecond, bytes, loss))
            .getMessage());
  }

  private static String time(String event) {
    return event.substring(0, event.indexOf(' '));
  }
}
