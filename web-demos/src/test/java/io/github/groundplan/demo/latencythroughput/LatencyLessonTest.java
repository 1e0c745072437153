package io.github.groundplan.demo.latencythroughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.OperationalLaws;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lesson 4 says, against its demo and against theory. */
class LatencyLessonTest {
  private static final Prose LESSON = Prose.lesson("04-latency-and-throughput");

  @Test
  void theDemoIsTheOneThatTheLessonSpeaksOf() {
    LESSON.tells("```demo latency-throughput seed: 4 ```");
    assertEquals(settings(""), settings("seed=4"));
    LESSON.tells("150 ms long, and 20 packets a second can leave");
    assertEquals(settings(""), settings("latency=150&rate=20&count=20"));
  }

  @Test
  void theLorryIsAsQuickAsItSays() {
    LESSON.tells(8e15 / 86_400 / 1e9, "a splendid ", "92.6", " gigabits a second");
  }

  @Test
  void littlesLawIsWorkedRight() {
    assertEquals(2000, OperationalLaws.meanInside(10_000, 0.2), 1e-9);
    LESSON.tells("10,000 /s × 0.2 s = 2,000 in flight");
    assertEquals(5000, OperationalLaws.rate(100, 0.02), 1e-9);
    LESSON.tells("100 ÷ 0.02 s = 5,000 requests a second");
    LESSON.tells("500 /s × 0.04 s = 20");
  }

  @Test
  void moreLanesAndLessLatencyDoWhatItSays() {
    LESSON.tells("so all are there after " + Quantity.duration(completion("")));
    LESSON.tells("measured: " + Quantity.number(flow("").journey().inFlight()) + ".");
    LESSON.tells(
        "Double the lanes: "
            + Quantity.duration(completion("rate=40"))
            + ", with "
            + Decimals.fixed(flow("rate=40").journey().inFlight(), 2)
            + " in flight");
    LESSON.tells("Halve the latency: " + Quantity.duration(completion("rate=40&latency=75")));
    assertEquals(completion("count=1"), completion("count=1&rate=40"), 1e-12);
    assertEquals(completion("count=1") / 2, completion("count=1&latency=75"), 1e-12);
  }

  @Test
  void batchesDoWhatItSays() {
    LESSON.tells("can’t keep up: " + Quantity.duration(completion("overhead=60")));
    String two = Quantity.duration(completion("overhead=60&batch=2"));
    LESSON.tells("Put two packets in a batch: " + two);
    assertEquals(two, Quantity.duration(completion("overhead=60&batch=10")));
    LESSON.tells("Put ten in: still " + two);
    double fill = flow("overhead=60&batch=10").road().meanFillSeconds();
    LESSON.tells("waits " + Quantity.duration(fill) + " on average");
  }

  @Test
  void theBusyServerIsMeasuredAsItSays() {
    LESSON.tells("With seed 4 the demo measures " + response(50) + " at 50 %");
    LESSON.tells(response(80) + " at 80 % and " + response(95) + " at 95 %");
    assertTrue(flow("utilisation=95").counter().interval().isEmpty(), "too few to be sure");
  }

  @Test
  void theTableIsThatOfTheory() {
    for (int percent : new int[] {50, 80, 90, 95, 99}) {
      double response = new Mm1(percent, 100).figures().meanResponse();
      LESSON.tells(
          "| " + percent + " % | " + Math.round(100 * response) + " | " + inMillis(response));
    }
    LESSON.tells("one request in a hundred takes longer than 230 ms");
    Prose.assertRounded("0.230", new Mm1(80, 100).responseTail().percentile(99));
  }

  private static String inMillis(double seconds) {
    return Math.round(1000 * seconds) + " ms |";
  }

  @Test
  void tenServersWaitLessThanOne() {
    double wait = new Mmc(8, 1, 10).figures().meanWait();
    LESSON.tells(wait, "a request waits for ", "0.205", " of its work on average");
    LESSON.tells(new Mm1(0.8, 1).figures().meanWait(), "With a single one it is ", "4", ".");
  }

  @Test
  void compressionDependsOnTheNetwork() {
    double plain = 8e6 / 10e6;
    assertEquals(0.8, plain, 1e-12);
    assertEquals(0.18, plain / 5 + 0.02, 1e-12);
    LESSON.tells("800 ms. Squeeze it to a fifth with 20 ms of work: 160 + 20 = 180 ms");
    double quick = 8e6 / 10e9;
    assertEquals(0.0008, quick, 1e-12);
    LESSON.tells((quick / 5 + 0.02) / quick, "makes it ", "25", " times slower");
  }

  @Test
  void theFasterServersAnswerIsRight() {
    double before = new Mm1(90, 100).figures().meanResponse();
    assertEquals(0.1, before, 1e-12);
    double after = new Mm1(90, 200).figures().meanResponse();
    LESSON.tells(1000 * after, "5 ÷ (1 − 0.45) = ", "9.1", " ms");
  }

  private static String response(int percent) {
    return Quantity.duration(flow("utilisation=" + percent).counter().mean());
  }

  private static double completion(String query) {
    return flow(query).journey().completion();
  }

  private static Flow flow(String query) {
    return Flow.of(settings(query));
  }

  private static Values settings(String query) {
    LatencyThroughput demo = new LatencyThroughput();
    return demo.open(State.parse(demo, Map.of(), query)).settings();
  }
}
