package io.github.groundplan.demo.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.sendrequest.SendRequest;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.ReportJson;
import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongRunTest {
  private static final OneQueue DEMO = new OneQueue();

  @Test
  void slicesAddUpToTheRunAtOneGo() {
    LongRunTask task = LongRunTask.of(DEMO, "seed=3&load=60");
    double share = task.share();
    int slices = 0;
    // Of different sizes, as slices that a clock ends are.
    while (task.advance(1 + 7919 * slices % 100_003)) {
      assertTrue(task.share() >= share && task.share() <= 1);
      share = task.share();
      slices++;
    }
    assertTrue(slices > 10);
    assertEquals(1, task.share());
    Report whole = Run.of(LongRunTask.counted(scenario("seed=3&load=60"), 1_000_000)).toEnd();
    assertEquals(LongRunResult.write(whole, "Java", "seed=3&load=60"), task.result("Java"));
  }

  @Test
  void aMillionAreMeasuredAfterTheWarmUp() {
    Scenario counted = LongRunTask.counted(scenario(""), LongRun.REQUESTS);
    assertEquals(1_000_000, counted.run().requests());
    assertEquals(10, counted.run().warmupSeconds());
  }

  @Test
  void aDemoWithoutOneIsToldSo() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> LongRunTask.of(new SendRequest(), "seed=7"));
    assertEquals("send-request has no long run", refused.getMessage());
  }

  @Test
  void theResultReadsBackBitForBit() {
    Report report = Run.of(LongRunTask.counted(scenario("seed=5"), 20_000)).toEnd();
    LongRun.Done done =
        LongRunResult.read(LongRunResult.write(report, "WebAssembly", "seed=5"), 2.5);
    Map<String, Double> figures = done.figures();
    assertEquals(report.requests().latency().mean(), figures.get("latency.mean"));
    assertEquals(report.requests().latency().percentile(99.9), figures.get("latency.p999"));
    assertEquals(
        report.requests().latencyInterval().orElseThrow().halfWidth(),
        figures.get("latency.halfWidth95"));
    assertEquals(report.nodes().get(0).utilisation(), figures.get("nodes.app.utilisation"));
    assertEquals(20_000, figures.get("arrivals"));
    assertEquals(report.traceHash(), done.traceHash());
    assertEquals("WebAssembly", done.engine());
    assertEquals(2.5, done.seconds());
    assertEquals("seed=5", done.state());
  }

  @Test
  void whatIsNotKnownIsNotThere() {
    Report report = Run.of(LongRunTask.counted(scenario(""), 1)).toEnd();
    LongRun.Done done = LongRunResult.read(LongRunResult.write(report, "Java", ""), 0);
    assertTrue(done.figures().containsKey("latency.mean"));
    assertTrue(!done.figures().containsKey("latency.halfWidth95"));
  }

  @Test
  void theReportIsTheCommandLinesText() {
    Report report = Run.of(LongRunTask.counted(scenario(""), 50)).toEnd();
    String text = LongRunResult.write(report, "Java", "");
    String quoted = ReportJson.of(report).replace("\"", "\\\"").replace("\n", "\\u000a");
    assertTrue(text.contains("\"report\": \"" + quoted + "\""), text);
  }

  @Test
  void anotherTextIsRefused() {
    for (String text : new String[] {"", "[]", "{}", "{\"report\": \"{}\"}", "{\"report\": 1}"}) {
      assertThrows(IllegalArgumentException.class, () -> LongRunResult.read(text, 1), text);
    }
  }

  @Test
  void otherSettingsCallItOff() {
    Session<OneQueue.Log> busy = busy(open(""));
    assertEquals(new LongRun.UnderWay(0.3), DEMO.longRunState(busy));
    Session<OneQueue.Log> changed = DEMO.update(busy, new Message.Change("load", "50"));
    assertInstanceOf(LongRun.None.class, DEMO.longRunState(changed));
    Session<OneQueue.Log> watched = DEMO.update(busy, new Message.Press(RunDemo.PLAY));
    assertInstanceOf(LongRun.UnderWay.class, DEMO.longRunState(watched));
  }

  @Test
  void theLiveRegionTellsItsTurns() {
    Session<OneQueue.Log> session = busy(open(""));
    assertEquals("A million requests are under way.", DEMO.announcement(session));
    LongRun.Done done = new LongRun.Done(Map.of(), "hash", 1, "JavaScript");
    session = DEMO.update(session, new Message.Progress(done));
    assertEquals("A million requests are measured.", DEMO.announcement(session));
    session = DEMO.update(busy(open("")), new Message.Progress(new LongRun.None()));
    assertEquals("The million requests were called off.", DEMO.announcement(session));
    session = DEMO.update(busy(open("")), new Message.Progress(new LongRun.Failed("It broke.")));
    assertEquals("It broke.", DEMO.announcement(session));
  }

  @Test
  void theCommandSaysTheSettingsAndNotWhatWasWatched() {
    Session<OneQueue.Log> watched = DEMO.update(open("seed=9"), new Message.Press(RunDemo.STEP));
    assertEquals(
        "java -jar groundplan.jar sim demo one-queue 'seed=9&load=80' --requests 1000000",
        DEMO.longRunCommand(watched));
  }

  @Test
  void theCommandOfAResultIsOfWhenItWasAskedFor() {
    Session<OneQueue.Log> session = open("seed=9&load=50");
    LongRun.Done done = new LongRun.Done(Map.of(), "hash", 1, "JavaScript", "seed=8&load=40&at=5");
    assertEquals(
        "java -jar groundplan.jar sim demo one-queue 'seed=8&load=40' --requests 1000000",
        DEMO.longRunCommand(DEMO.update(session, new Message.Progress(done))));
  }

  private static Session<OneQueue.Log> busy(Session<OneQueue.Log> session) {
    return DEMO.update(session, new Message.Progress(new LongRun.UnderWay(0.3)));
  }

  private static Scenario scenario(String query) {
    return DEMO.longRun(open(query)).orElseThrow();
  }

  private static Session<OneQueue.Log> open(String query) {
    return DEMO.open(State.parse(DEMO, Map.of(), query));
  }
}
