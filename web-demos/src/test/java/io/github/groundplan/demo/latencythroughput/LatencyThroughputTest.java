package io.github.groundplan.demo.latencythroughput;

import static io.github.groundplan.demo.instrument.Settled.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.sim.measure.Interval;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatencyThroughputTest {
  private static final LatencyThroughput DEMO = new LatencyThroughput();

  @Test
  void singlePacketsTakeLatencyAndTheGapsBetweenThem() {
    Road road = new Road(0.15, 20, 20, 1, 0);
    assertEquals(0.15 + 19 / 20.0, road.completion(), 1e-12);
    assertEquals(road.completion(), Convoy.run(road).completion(), 1e-12);
  }

  @Test
  void theFormulaIsWhatTheSimulationMeasures() {
    Random chance = new Random(1);
    for (int i = 0; i < 2000; i++) {
      Road road =
          new Road(
              (1 + chance.nextInt(500)) / 1000.0,
              1 + chance.nextInt(200),
              1 + chance.nextInt(100),
              1 + chance.nextInt(50),
              chance.nextInt(101) / 1000.0);
      assertEquals(road.completion(), Convoy.run(road).completion(), 1e-9, road::toString);
    }
  }

  @Test
  void ofManyPacketsSoMuchIsToldAsCanBeRead() {
    Session<Flow> session =
        settled(DEMO, DEMO.open(State.parse(DEMO, Map.of(), "count=100&run=run&at=0")));
    session = DEMO.update(session, new Message.Press("play"));
    Set<String> told = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      told.add(DEMO.sentence(session));
      session = DEMO.update(session, new Message.Tick(0.01));
    }
    assertTrue(told.size() > 20 && told.size() < 70, told.toString());
  }

  @Test
  void littlesLawHoldsOnTheRoad() {
    for (int batch = 1; batch <= 20; batch++) {
      Convoy.Journey journey = Convoy.run(new Road(0.12, 25, 60, batch, 0.004));
      double little = 60 / journey.completion() * journey.meanTravel();
      assertEquals(little, journey.inFlight(), 1e-9);
    }
  }

  @Test
  void aPacketWaitsForItsBatchHalfAsLongAsItTakesToFillOnAverage() {
    Road road = new Road(0.1, 20, 100, 10, 0);
    Convoy.Journey journey = Convoy.run(road);
    double waited = 0;
    for (int i = 0; i < road.count(); i++) {
      waited += journey.leftAt(i) - road.readyAt(i);
    }
    assertEquals(road.meanFillSeconds(), waited / road.count(), 1e-12);
    assertEquals(0.225, road.meanFillSeconds(), 1e-12);
  }

  @Test
  void theKnownGoodRunShowsWhatItsPageSays() {
    Session<Flow> session = DEMO.finished(open("seed=4"));
    Flow flow = session.watch().orElseThrow().run();
    assertEquals(1.10, flow.journey().completion(), 1e-9);
    assertEquals(LatencyThroughput.LANES, DEMO.finding(session).right());
    Session<Flow> lanes =
        settled(DEMO, DEMO.update(session, new Message.Press(LatencyThroughput.DOUBLE_LANES)));
    assertEquals(0.625, lanes.watch().orElseThrow().run().journey().completion(), 1e-9);
    Session<Flow> both =
        settled(DEMO, DEMO.update(lanes, new Message.Press(LatencyThroughput.HALVE_LATENCY)));
    assertEquals(0.55, both.watch().orElseThrow().run().journey().completion(), 1e-9);
  }

  @Test
  void onePacketIsHelpedByLatencyAlone() {
    Session<Flow> session = DEMO.finished(open("count=1"));
    assertEquals(LatencyThroughput.LATENCY, DEMO.finding(session).right());
  }

  @Test
  void theServersResponseIsThatOfTheory() {
    assertEquals(0.02, Counter.theory(0.5), 1e-12);
    assertEquals(0.05, Counter.theory(0.8), 1e-12);
    assertEquals(0.2, Counter.theory(0.95), 1e-9);
    Interval interval = interval("");
    assertTrue(interval.contains(0.05), interval::toString);
    assertTrue(interval("utilisation=50").contains(0.02));
  }

  private static Interval interval(String query) {
    return Counter.measured(Counter.halfway(open(query).settings())).interval().orElseThrow();
  }

  @Test
  void theAnswerIsNotGivenAwayBeforeTheEnd() {
    Session<Flow> session = settled(DEMO, DEMO.update(open(""), new Message.Press("play")));
    String html = Printed.html(DEMO.view(session, "demo-x"));
    assertTrue(html.contains("known at the end"));
    assertTrue(!html.contains("data-metric=\"completion-formula\" data-value"), html);
  }

  @Test
  void anExperimentIsToldWhereNoRunShowsIt() {
    Session<Flow> doubled = DEMO.update(open(""), new Message.Press("double-lanes"));
    assertEquals("Packets a second: 40 /s.", DEMO.announcement(doubled));
    Session<Flow> halved = DEMO.update(open("latency=1"), new Message.Press("halve-latency"));
    assertEquals("Latency a packet: 1 ms, where its slider ends.", DEMO.announcement(halved));
    Session<Flow> over = DEMO.finished(open("run=run"));
    over = settled(DEMO, DEMO.update(over, new Message.Press("double-lanes")));
    assertTrue(DEMO.announcement(over).startsWith("All 20 packets are there after 625.0 ms."));
  }

  /** One leaves as another arrives, to a rounding error: three on the road, not two nor four. */
  @Test
  void noSpikesWithoutLengthAreDrawn() {
    Session<Flow> over = DEMO.finished(open("run=run"));
    String html = Printed.html(DEMO.view(over, "demo-x"));
    assertTrue(html.contains("in flight: from 0 to 3, last 0"), html);
  }

  private static Session<Flow> open(String query) {
    return settled(DEMO, DEMO.open(State.parse(DEMO, Map.of(), query)));
  }
}
