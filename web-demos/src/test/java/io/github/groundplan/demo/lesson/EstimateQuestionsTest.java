package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers in questions about lesson 9. */
class EstimateQuestionsTest {
  @RegisterExtension
  private static final Prose ESTIMATE = Prose.of("quiz/09-estimating-capacity.md");

  @RegisterExtension private static final Prose LESSON = Prose.lesson("09-estimating-capacity");

  private static final double DAY = 86_400;

  @Test
  void aDaysRequestsAreSoManyASecond() {
    ESTIMATE.tells("10 million daily users send 20 requests each.");
    ESTIMATE.tells(10e6 * 20, "/s ", "200,000,000", " ÷ 86,400 = 2,315.");
    ESTIMATE.tells(DAY, "÷ ", "86,400", " = 2,315.");
    ESTIMATE.tells(10e6 * 20 / DAY, "= ", "2,315", " ± 350 /s");
    ESTIMATE.tells(
        10e6 * 20 / DAY, "86,400 = ", "2,315", ". With 10⁵ seconds in a day it is 2,000");
    ESTIMATE.tells(10e6 * 20 / 1e5, "in a day it is ", "2,000", " in your head");
  }

  @Test
  void fiveYearsInThreeCopiesFillSoMuch() {
    ESTIMATE.tells("100 GB of new data come in a day. They are kept for five years of 365 days");
    ESTIMATE.tells(100e9 / 1e12, "TB ", "0.1", " TB × 1,825 × 3 = 547.5.");
    ESTIMATE.tells(5 * 365, "TB × ", "1,825", " × 3 = 547.5.");
    ESTIMATE.tells(0.1 * 1825 * 3, "= ", "547.5", " ± 5 TB");
    ESTIMATE.tells(0.1 * 1825 * 3, "× 3 = ", "547.5", ". Forgetting");
  }

  @Test
  void aByteHasEightBits() {
    ESTIMATE.tells("You send 500 MB a second.");
    ESTIMATE.tells(500 * 8, "500 × 8 = ", "4,000", " megabits");
    ESTIMATE.tells(500 * 8 / 1000, "= ", "4", " Gbps");
  }

  @Test
  void thePeakTakesThirtyServers() {
    ESTIMATE.tells(
        "The peak is 21,000 requests a second. One server sustains 1,000, and you plan to use 70 %");
    ESTIMATE.tells(21_000 / (1000 * 0.7), "21,000 ÷ 700 = ", "30", ". The 70 % is not waste.");
  }

  @Test
  void aTerabyteIsLessInTebibytes() {
    double tebi = 1e12 / Math.pow(2, 40);
    ESTIMATE.tells(tebi, "sold as 1 TB, and the computer shows ", "0.91", ".");
    ESTIMATE.tells(tebi, "10¹² ÷ 2⁴⁰ = ", "0.91", ".");
    ESTIMATE.tells(
        Math.pow(2, 10), "KiB, MiB and TiB by ", "1,024", ". At tera the two are 10 % apart.");
    assertEquals(10, 100 * (1 / tebi - 1), 0.5);
  }

  @Test
  void photosOfAYearFillAPetabyte() {
    LESSON.tells("2 million photos of 500 kB are uploaded a day and kept in three copies.");
    LESSON.tells("does that add in a year of 365 days?");
    LESSON.tells(2e6 * 500e3 / 1e12, "= 10¹² B, which is ", "1", " TB a day.");
    LESSON.tells(365 * 3, "= ", "1095", " ± 6 TB");
    LESSON.tells(365 * 3, "Times 365 and three copies: ", "1,095", " TB, about a petabyte");
  }

  @Test
  void fiftyMillionADayAreSoManyASecond() {
    LESSON.tells(50e6, "/s ", "50,000,000", " ÷ 86,400 = 579.");
    LESSON.tells(DAY, "÷ ", "86,400", " = 579.");
    LESSON.tells(50e6 / DAY, "86,400 = ", "579", ". With 10⁵ seconds a day you get 500");
    LESSON.tells(50e6 / 1e5, "a day you get ", "500", " in your head");
  }
}
