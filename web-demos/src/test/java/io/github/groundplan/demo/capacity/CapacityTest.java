package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CapacityTest {
  private static final Capacity DEMO = new Capacity();
  private static final Pattern RAW =
      Pattern.compile("data-metric=\"([^\"]*)\" data-value=\"([^\"]*)\"");
  private static final List<String> METRICS =
      List.of(
          "qps-average",
          "qps-peak",
          "storage-day",
          "storage-total",
          "bandwidth-in",
          "bandwidth-out",
          "cache-memory",
          "servers");

  private static Calculation open(String query) {
    return DEMO.open(State.parse(DEMO, Map.of(), query));
  }

  private static Calculation set(Calculation calculation, String key, String value) {
    return DEMO.update(calculation, new Message.Change(key, value));
  }

  private static String html(Calculation calculation) {
    return Printed.html(DEMO.view(calculation, "demo-capacity"));
  }

  private static List<String> metrics(String html) {
    return RAW.matcher(html).results().map(found -> found.group(1)).toList();
  }

  private static double raw(Calculation calculation, String metric) {
    return RAW.matcher(html(calculation))
        .results()
        .filter(found -> found.group(1).equals(metric))
        .map((MatchResult found) -> Double.parseDouble(found.group(2)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingAnswersThePredictionBeforeItIsMade() {
    String before = html(open(""));
    assertEquals(List.of(), metrics(before));
    assertFalse(before.contains("11,574"), before);
    assertFalse(before.contains("1,000,000,000 a day"), before);
    assertTrue(before.contains("daily users × actions per user"));
  }

  @Test
  void aGuessShowsEveryResult() {
    for (String guess : List.of("1000", "10000", "100000", Reader.SKIPPED)) {
      assertEquals(METRICS, metrics(html(set(open(""), "guess", guess))), guess);
    }
  }

  @Test
  void theRightGuessIsTold() {
    String right = html(set(open(""), "guess", "10000"));
    assertTrue(right.contains("10⁹ over about 10⁵. As you said."), right);
    assertTrue(html(set(open(""), "guess", "1000")).contains("Not what you said"));
    assertTrue(right.contains("10,000</span><span class=\"choice__mark\"> ✓"));
  }

  @Test
  void whoSetsSomethingSeesWhatComesOfIt() {
    Calculation set = set(open(""), "object-size", "2000");
    assertEquals(METRICS, metrics(html(set)));
    assertEquals(Reader.SKIPPED, set.reader().guess());
  }

  @Test
  void aServiceThatIsNotAskedAboutHidesNothing() {
    assertEquals(METRICS, metrics(html(open("preset=chat"))));
    assertEquals(Reader.NO_GUESS, open("preset=chat").reader().guess());
  }

  @Test
  void withoutAScriptEveryResultIsThere() {
    Calculation finished = DEMO.finished(open(""));
    String still = Printed.html(DEMO.still(finished, "demo-capacity-still"));
    assertEquals(METRICS, metrics(still));
    assertTrue(still.contains("547.5 TB"), still);
    assertTrue(still.contains("100,000,000 × 10 a day"), still);
  }

  @Test
  void rawValuesAreInBaseUnitsAndUnrounded() {
    Calculation microblog = open("guess=skip");
    assertEquals(1e9 / 86_400, raw(microblog, "qps-average"), 1e-9);
    assertEquals(3e9 / 86_400, raw(microblog, "qps-peak"), 1e-9);
    assertEquals(100e9, raw(microblog, "storage-day"));
    assertEquals(547.5e12, raw(microblog, "storage-total"));
    assertEquals(1e8 * 1000 / 86_400, raw(microblog, "bandwidth-in"), 1e-6);
    assertEquals(9e8 * 1000 / 86_400, raw(microblog, "bandwidth-out"), 1e-6);
    assertEquals(180e9, raw(microblog, "cache-memory"), 1e-3);
    assertEquals(50, raw(microblog, "servers"));
  }

  @Test
  void aPresetFillsInWhatWasLeftToIt() {
    assertEquals("chat", open("preset=chat").preset());
    assertEquals("80", open("preset=chat").inputs().text("actions-per-user"));
    Calculation own = open("preset=chat&daily-users=100000000");
    assertTrue(own.isCustom());
    assertEquals("100000000", own.inputs().text("daily-users"));
    assertEquals("80", own.inputs().text("actions-per-user"));
  }

  @Test
  void whatIsEditedIsNoPresetsAnyMore() {
    Calculation chat = set(open(""), "preset", "chat");
    assertEquals("chat", chat.preset());
    Calculation edited = set(chat, "retention", "30");
    assertTrue(edited.isCustom());
    assertEquals("50000000", edited.inputs().text("daily-users"));
    Calculation again = set(edited, "preset", "chat");
    assertEquals(chat.inputs(), again.inputs());
  }

  @Test
  void whatIsNotUnderstoodChangesNothingAndIsTold() {
    Calculation before = open("guess=skip&daily-users=5000");
    for (String wrong : List.of("", "many", "auto", "--5")) {
      assertSame(before.inputs(), set(before, "daily-users", wrong).inputs(), wrong);
    }
    assertTrue(set(before, "daily-users", "").mended().startsWith("Daily users: a number from "));
    Calculation clamped = set(before, "daily-users", "99999999999");
    assertEquals("10000000000", clamped.inputs().text("daily-users"));
    assertTrue(clamped.mended().startsWith("Daily users: a number from "));
    Calculation toldTwice = set(clamped, "daily-users", "10000000000");
    assertEquals(clamped.mended(), toldTwice.mended());
    assertEquals("", set(toldTwice, "daily-users", "7").mended());
  }

  @Test
  void theNoteIsTrueOfThePreset() {
    Calculation microblog = open("guess=skip");
    Calculation larger = set(microblog, "object-size", "10000");
    assertEquals(50, raw(larger, "servers"));
    assertEquals(10 * raw(microblog, "storage-total"), raw(larger, "storage-total"), 1);
    Calculation steeper = set(microblog, "peak-factor", "6");
    assertEquals(100, raw(steeper, "servers"));
    assertEquals(raw(microblog, "storage-total"), raw(steeper, "storage-total"));
  }

  @Test
  void noCombinationOfExtremesBreaksTheSheet() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Calculation calculation = open("guess=skip" + extremes(random));
      String html = html(calculation);
      String text = DEMO.report(calculation);
      String markdown = DEMO.copyable(calculation, "copy-markdown").orElseThrow();
      for (String each : List.of(html, text, markdown)) {
        assertFalse(
            each.contains("NaN") || each.contains("Infinity") || each.contains("10^"), each);
      }
      assertEquals(METRICS, metrics(html));
    }
  }

  private static String extremes(Random random) {
    StringBuilder query = new StringBuilder();
    for (Setting setting : Inputs.measured()) {
      String value = random.nextInt(3) == 0 ? "1" : random.nextBoolean() ? "1e30" : "0";
      query.append('&').append(setting.key()).append('=').append(value);
    }
    return query.toString();
  }

  @Test
  void oneUserOnceADayIsStillANumber() {
    Calculation tiny = open("guess=skip&daily-users=1&actions-per-user=0.01&object-size=1");
    assertTrue(html(tiny).contains("1.16 × 10⁻⁷ /s"), html(tiny));
    assertFalse(html(tiny).contains("1.00 × 10⁻²"), html(tiny));
    assertEquals(1, raw(tiny, "servers"));
  }

  @Test
  void theTextHoldsEveryStepAndEveryAssumption() {
    String text = DEMO.copyable(open(""), "copy-text").orElseThrow();
    assertEquals(DEMO.report(open("")), text);
    assertTrue(text.startsWith("Capacity estimate: Microblog\n\nDaily users: 100,000,000\n"), text);
    assertTrue(
        text.contains(
            """
            - Average requests a second = requests a day ÷ seconds in a day
              = 1,000,000,000 a day ÷ 86,400 s = 11,574 /s
            """),
        text);
    assertTrue(text.contains("= 34,722 /s ÷ 700 /s = 49.6, rounded up = 50 servers"), text);
    String most = DEMO.report(set(open(""), "daily-users", "1e10"));
    assertTrue(most.contains("= 4,960.3, rounded up = 4,961 servers"), most);
    assertTrue(text.contains("1 kB = 1000 B"), text);
    assertFalse(text.endsWith("\n"));
  }

  @Test
  void everyTableOfTheMarkdownIsWellFormed() {
    String markdown = DEMO.copyable(open("preset=video"), "copy-markdown").orElseThrow();
    assertTrue(
        markdown.startsWith("## Capacity estimate: Video service\n\n| Assumption | Value |\n"));
    List<Long> widths = new ArrayList<>();
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("|")) {
        widths.add(line.chars().filter(c -> c == '|').count());
      }
    }
    assertEquals(10, widths.stream().filter(width -> width == 3).count());
    assertEquals(23 + 2 * 6, widths.stream().filter(width -> width == 5).count(), markdown);
    assertEquals(widths.size(), widths.stream().filter(width -> width == 3 || width == 5).count());
  }

  @Test
  void onlyCopiesAreCopied() {
    assertTrue(DEMO.copyable(open(""), "play").isEmpty());
    Calculation told = DEMO.update(open(""), new Message.Copied("copy-markdown", true));
    assertEquals("Markdown copied.", DEMO.announcement(told));
  }

  @Test
  void theCommandGivesTheSameSheet() {
    Calculation own = set(set(open("preset=video"), "daily-users", "3"), "read-share", "0.5");
    String command = DEMO.command(own);
    String query = command.substring(command.indexOf('\'') + 1, command.lastIndexOf('\''));
    assertEquals(DEMO.report(own), DEMO.report(open(query)));
  }

  @Test
  void theReaderHearsWhatItComesTo() {
    assertEquals("", DEMO.announcement(open("")));
    Calculation guessed = set(open(""), "guess", "1000");
    assertEquals(
        "11,574 /s: 1,000,000,000 requests over a day of 86,400 seconds, 10⁹ over about 10⁵. Not"
            + " what you said: which step is it? 11,574 /s on average and 34,722 /s at the peak,"
            + " for which it takes 50 servers. After 5 years, 547.5 TB are kept.",
        DEMO.announcement(guessed));
    assertEquals(
        "11,574 /s on average and 23,148 /s at the peak, for which it takes 34 servers. After 5"
            + " years, 547.5 TB are kept.",
        DEMO.announcement(set(guessed, "peak-factor", "2")));
  }
}
