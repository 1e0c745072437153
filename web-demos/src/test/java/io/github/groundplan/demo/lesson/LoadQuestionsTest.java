package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.OperationalLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers in questions about lessons 4 and 5. */
class LoadQuestionsTest {
  @RegisterExtension
  private static final Prose LATENCY = Prose.of("quiz/04-latency-and-throughput.md");

  @RegisterExtension
  private static final Prose FOURTH_LESSON = Prose.lesson("04-latency-and-throughput");

  @RegisterExtension private static final Prose SCALING = Prose.of("quiz/05-scaling.md");
  @RegisterExtension private static final Prose FIFTH_LESSON = Prose.lesson("05-scaling");

  /** In ms, with random arrivals and work. */
  private static double response(double serviceMs, double utilisation) {
    return 1000
        * new Mm1(utilisation / (serviceMs / 1000), 1000 / serviceMs).figures().meanResponse();
  }

  @Test
  void aPoolCapsTheRate() {
    LATENCY.tells(
        "A pool has 50 connections to the database, and each request holds one for 10 ms.");
    LATENCY.tells(OperationalLaws.rate(50, 0.01), "= ", "5,000", " /s 50 ÷ 0.01 s = 5,000, by");
  }

  @Test
  void atNinetyPercentTheResponseIsTenfold() {
    LATENCY.tells(
        "needs 20 ms for a request on average, arrivals and work are random (M/M/1), and it");
    LATENCY.tells("(M/M/1), and it is 90 % busy.");
    LATENCY.tells(response(20, 0.9), "= ", "200", " ± 1 ms 20 ÷ (1 − 0.9) = 200 ms. Nine tenths");
    assertEquals(0.9, 1 - 20 / response(20, 0.9), 1e-9, "of that is waiting");
  }

  @Test
  void theBusierTheSlower() {
    LATENCY.tells("All need 10 ms for the work. 1. Work and arrivals like a clock, 90 % busy");
    LATENCY.tells("2. One server, random arrivals and work, 50 % busy");
    LATENCY.tells("3. One server, random arrivals and work, 80 % busy");
    LATENCY.tells("4. One server, random arrivals and work, 95 % busy");
    LATENCY.tells(response(10, 0.5), "95 % busy 10, ", "20", ", 50 and 200 ms. Even arrivals");
    LATENCY.tells(response(10, 0.8), "10, 20, ", "50", " and 200 ms.");
    LATENCY.tells(response(10, 0.95), "50 and ", "200", " ms. Even arrivals");
  }

  @Test
  void compressionPaysOnASlowLinkAndNotOnAFastOne() {
    LATENCY.tells("an answer a fifth as large and takes 20 ms of work.");
    LATENCY.tells("[x] Over a slow link, where sending took 800 ms");
    LATENCY.tells(800 / 5, "", "160", " + 20 is less than 800.");
    assertTrue(800 / 5 + 20 < 800);
    LATENCY.tells(
        "[ ] Over a fast link, where sending took 1 ms You spend 20 ms to save less than one.");
    assertTrue(1 / 5.0 + 20 > 1);
  }

  @Test
  void littlesLawCountsWhatIsInFlight() {
    FOURTH_LESSON.tells("answers 500 requests a second, and each takes 40 ms.");
    FOURTH_LESSON.tells(OperationalLaws.meanInside(500, 0.04), "500 /s × 0.04 s = ", "20", ".");
    FOURTH_LESSON.tells(OperationalLaws.meanInside(500, 0.08), "it would be ", "40", ", with all");
  }

  @Test
  void aFasterServerShortensTheQueueToo() {
    FOURTH_LESSON.tells("One server takes 10 ms for its work and is 90 % busy.");
    FOURTH_LESSON.tells("You replace it with one that needs 5 ms. The same requests come.");
    FOURTH_LESSON.tells(
        response(10, 0.9), "the mean response of ", "100", " ms? - [ ] It falls to 50 ms");
    FOURTH_LESSON.tells(response(5, 0.45), "[x] It falls to about ", "9", " ms");
    FOURTH_LESSON.tells(90 / 2, "The new server is ", "45", " % busy: 5 ÷ (1 − 0.45) = 9.1 ms.");
    FOURTH_LESSON.tells(response(5, 0.45), "5 ÷ (1 − 0.45) = ", "9.1", " ms.");
    FOURTH_LESSON.tells(
        100 - 5, "[ ] It falls to ", "95", " ms The work is 5 ms less, but most of the 100 ms");
  }

  @Test
  void aFleetBreaksOften() {
    double perDay = 1000 / (3 * 365.0);
    FIFTH_LESSON.tells("breaks every three years on average. You run 1,000 of them.");
    FIFTH_LESSON.tells(7 * perDay, "= ", "6.4", " ± 0.2 1,000 servers ÷ 1,095 days");
    FIFTH_LESSON.tells(3 * 365, "1,000 servers ÷ ", "1,095", " days = 0.913 a day");
    FIFTH_LESSON.tells(perDay, "days = ", "0.913", " a day, and seven times that is 6.4");
    FIFTH_LESSON.tells(7 * perDay, "seven times that is ", "6.4", ".");
    SCALING.tells("breaks once in two years on average. You have 50.");
    SCALING.tells(2 * 365, "± 0.2 days ", "730", " days ÷ 50 = 14.6.");
    SCALING.tells(730 / 50.0, "= ", "14.6", " ± 0.2 days 730 days ÷ 50 = 14.6. Scaling out");
  }

  @Test
  void aThirdServerTakesItsPart() {
    FIFTH_LESSON.tells("Two servers are 60 % busy each, and the auto-scaler adds a third.");
    FIFTH_LESSON.tells(60 * 2 / 3.0, "60 × 2 ÷ 3 = ", "40", " %. A lower limit above that");
    FIFTH_LESSON.tells(60 * 2 / 3.0, "= ", "40", " % The same work is spread over three");
  }

  @Test
  void oneReportTakesAsLongOnOneOfTwo() {
    SCALING.tells("one long report takes 40 s. The server is otherwise idle.");
    SCALING.tells("The report runs on one of them and takes 40 s there.");
  }
}
