package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final Exchange EXCHANGE = Exchange.of("ask", "answer");

  /** How long each message was under way, as the trace tells it. */
  private static List<Double> latencies(Distribution latency, int lookUps) {
    Environment environment = Environment.recorded(5);
    Resolver resolver = new Resolver(environment, "dns", new Constant(1));
    Link link = new Link(environment, "client", resolver, latency);
    for (int i = 1; i <= lookUps; i++) {
      link.call(i, EXCHANGE, (request, answer, message) -> {});
      environment.simulation().runToEnd();
    }
    List<Double> latencies = new ArrayList<>();
    double departedAt = 0;
    for (TraceEvent event : environment.recorder().trace().events()) {
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
    List<Double> latencies = latencies(new Exponential(0.1), 2);
    assertEquals(4, latencies.size());
    assertEquals(4, latencies.stream().distinct().count());
  }

  @Test
  void scaleOfALatencyScalesTheSameDraws() {
    List<Double> near = latencies(new Erlang(2, 0.01), 50);
    List<Double> far = latencies(new Erlang(2, 0.08), 50);
    for (int i = 0; i < near.size(); i++) {
      assertEquals(8 * near.get(i), far.get(i), 1e-9);
    }
  }

  @Test
  void moreDrawsOnOneLinkShiftNoneOnAnother() {
    assertEquals(lookUpBesides(0), lookUpBesides(20));
    assertNotEquals(0, lookUpBesides(0));
  }

  /** The time of a look-up's answer, with others under way between other ends. */
  private static double lookUpBesides(int others) {
    Environment environment = Environment.unrecorded(5);
    Resolver resolver = new Resolver(environment, "dns", new Exponential(0.01));
    Resolver other = new Resolver(environment, "other", new Exponential(0.01));
    Link link = new Link(environment, "client", resolver, new Exponential(0.01));
    Link otherLink = new Link(environment, "client", other, new Exponential(0.01));
    for (int i = 0; i < others; i++) {
      otherLink.call(i, EXCHANGE, (request, answer, message) -> {});
    }
    List<Double> answeredAt = new ArrayList<>();
    link.call(
        1, EXCHANGE, (request, answer, message) -> answeredAt.add(environment.simulation().now()));
    environment.simulation().runToEnd();
    return answeredAt.get(0);
  }
}
