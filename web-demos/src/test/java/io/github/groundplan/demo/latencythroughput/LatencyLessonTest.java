package io.github.groundplan.demo.latencythroughput;

import static io.github.groundplan.demo.instrument.Settled.made;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.OperationalLaws;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 4 says, against its demo and against theory. */
class LatencyLessonTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("04-latency-and-throughput");

  @Test
  void theDemoIsTheOneThatTheLessonSpeaksOf() {
    LESSON.tells("```demo latency-throughput seed: 4 ```");
    assertEquals(settings(""), settings("seed=4"));
    LESSON.tells("150 ms long, and 20 packets a second can leave");
    assertEquals(settings(""), settings("latency=150&rate=20&count=20"));
  }

  @Test
  void littlesLawIsWorkedRight() {
    assertEquals(20, OperationalLaws.meanInside(500, 0.04), 1e-9);
    LESSON.tells("500 /s × 0.04 s = 20");
  }

  @Test
  void moreLanesAndLessLatencyDoWhatItSays() {
    LESSON.tells("leaves after 19 ÷ 20 = 0.95 s and travels for 0.15 s");
    assertEquals(0.95 + 0.15, completion(""), 1e-12);
    assertEquals(flow("").little(), flow("").journey().inFlight(), 1e-9);
    assertTrue(completion("rate=40") < completion("latency=75"), "waiting to leave took longer");
    assertEquals(completion("count=1"), completion("count=1&rate=40"), 1e-12);
    assertEquals(completion("count=1") / 2, completion("count=1&latency=75"), 1e-12);
  }

  @Test
  void batchesDoWhatItSays() {
    assertTrue(completion("overhead=60") > completion(""));
    double two = completion("overhead=60&batch=2");
    assertTrue(two < completion("overhead=60"));
    assertEquals(two, completion("overhead=60&batch=10"), 1e-9);
    double fill = flow("overhead=60&batch=10").road().meanFillSeconds();
    LESSON.tells("waits " + Quantity.duration(fill) + " on average");
  }

  @Test
  void theFullestServerIsMeasuredLeastSurely() {
    assertTrue(flow("utilisation=95").counter().interval().isEmpty(), "too few to be sure");
  }

  @Test
  void theWorkIsWhatItSays() {
    LESSON.tells(1000 * Counter.SERVICE_SECONDS, "The work takes ", "10", " ms each time");
  }

  @Test
  void theFasterServersAnswerIsRight() {
    double before = new Mm1(90, 100).figures().meanResponse();
    assertEquals(0.1, before, 1e-12);
    double after = new Mm1(90, 200).figures().meanResponse();
    LESSON.tells(1000 * after, "5 ÷ (1 − 0.45) = ", "9.1", " ms");
  }

  private static double completion(String query) {
    return flow(query).journey().completion();
  }

  private static Flow flow(String query) {
    return made(Flow.making(settings(query)));
  }

  private static Values settings(String query) {
    LatencyThroughput demo = new LatencyThroughput();
    return demo.open(State.parse(demo, Map.of(), query)).settings();
  }
}
