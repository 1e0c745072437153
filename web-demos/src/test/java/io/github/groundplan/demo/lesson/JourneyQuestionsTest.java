package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers in questions about lessons 1 and 3. */
class JourneyQuestionsTest {
  @RegisterExtension
  private static final Prose SYSTEM = Prose.of("quiz/01-what-system-design-is.md");

  @RegisterExtension
  private static final Prose FIRST_LESSON = Prose.lesson("01-what-system-design-is");

  @RegisterExtension
  private static final Prose JOURNEY = Prose.of("quiz/03-the-life-of-a-request.md");

  @RegisterExtension
  private static final Prose THIRD_LESSON = Prose.lesson("03-the-life-of-a-request");

  private static final double DAY = 86_400;

  @Test
  void aViralPostMultipliesTheUsualTraffic() {
    SYSTEM.tells("takes 20 requests a second. A post goes viral and sends 50 times the usual");
    SYSTEM.tells(20 * 50.0, "= ", "1000", " /s 20 × 50 = 1,000 a second");
  }

  @Test
  void thePeakTakesFourteenServers() {
    // As many as the lesson's 10 million users send.
    SYSTEM.tells(3 * 20 * 10e6 / DAY, "At the peak ", "6,944", " requests a second come, and a ");
    SYSTEM.tells("server handles 500.");
    SYSTEM.tells(6944 / 500.0, "6,944 ÷ 500 = ", "13.9", ", so 14.");
  }

  @Test
  void aMillionUsersAreSoManyRequests() {
    FIRST_LESSON.tells(
        "1 million daily users. Each sends 20 requests a day, and the peak factor is 3");
    FIRST_LESSON.tells(20 * 1e6, "/s ", "20,000,000", " requests a day, divided by ");
    FIRST_LESSON.tells(DAY, "divided by ", "86,400", " seconds, are about 231 a second on average");
    FIRST_LESSON.tells(20e6 / DAY, "are about ", "231", " a second on average");
    FIRST_LESSON.tells(3 * 20e6 / DAY, "Three times that is ", "694", ".");
  }

  @Test
  void theCrowdsQueueIsTheLessons() {
    double usual = 100_000 * 20 / DAY;
    double waiting = 60 * (50 * usual - 500);
    assertEquals(39_400, waiting, 50, "the queue that the lesson works out");
    FIRST_LESSON.tells("about 39,400 requests are waiting. The server answers 500 a second");
    FIRST_LESSON.tells(usual, "500 a second, and ", "23", " new ones come");
    FIRST_LESSON.tells(39_400 / 477.0, "= ", "83", " ± 2 s The queue shrinks by 477");
    FIRST_LESSON.tells(500 - 23, "shrinks by ", "477", " a second, and 39,400 ÷ 477 is about 83");
    FIRST_LESSON.tells(39_400 / 477.0, "39,400 ÷ 477 is about ", "83", ". The crowd has gone");
  }

  @Test
  void theDistanceCountsTwice() {
    JOURNEY.tells("A server is 75 ms away, one way.");
    JOURNEY.tells(2 * 75, "= ", "150", " ms There and back: 2 × 75 ms.");
  }

  @Test
  void eachRoundTripCostsTheWayThereAndBack() {
    THIRD_LESSON.tells("A client is 80 ms from its server, there and back.");
    THIRD_LESSON.tells(2 * 80, "= ", "160", " ms Two round trips of 80 ms.");
    THIRD_LESSON.tells(
        3 * 80, "With TLS 1.2 it would be three, ", "240", " ms, with QUIC one, 80 ms");
  }
}
