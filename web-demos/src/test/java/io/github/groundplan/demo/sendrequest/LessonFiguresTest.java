package io.github.groundplan.demo.sendrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.lesson.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lessons' tables against what they claim to add up, and lesson 2 against its demo. */
class LessonFiguresTest {
  private static final Path LESSONS = Path.of("../content/lessons");

  @Test
  void lessonTwosSumIsTheClosedFormOfTheDemo() throws IOException {
    List<List<String>> rows = table("02-clients-and-servers.md", "part");
    double cold = 0;
    double warm = 0;
    for (List<String> row : rows.subList(0, rows.size() - 1)) {
      assertTrue(
          List.of(Part.values()).stream().anyMatch(part -> part.label().equals(row.get(0))),
          row.get(0));
      cold += number(row.get(1));
      warm += number(row.get(2));
    }
    List<String> total = rows.get(rows.size() - 1);
    assertEquals(number(total.get(1)), cold, 1e-9);
    assertEquals(number(total.get(2)), warm, 1e-9);
    assertEquals(cold, 1000 * Scene.expectedTotal(open("").settings(), false), 1e-9);
    assertEquals(warm, 1000 * Scene.expectedTotal(open("").settings(), true), 1e-9);
  }

  @Test
  void lessonTwosRunsShowWhatItSays() {
    assertEquals(Guess.NAME, Guess.costliest(first("distance=same-city")));
    Run impatient = Run.of(open("timeout=250ms").settings(), 10);
    assertTrue(impatient.requests().stream().noneMatch(RequestLog::isAnswered));
    Run patient = Run.of(open("timeout=500ms").settings(), 10);
    assertFalse(patient.requests().get(0).isAnswered());
    assertTrue(
        patient.requests().get(0).spans().stream().anyMatch(span -> span.part() == Part.SERVER),
        "the first request reached the server");
    assertEquals(9, patient.requests().stream().filter(RequestLog::isAnswered).count());
  }

  @Test
  void lessonTwosFirstRunTakesWhatItSays() {
    RequestLog request = first("");
    double resolver = 0;
    for (PartSpan span : request.spans()) {
      resolver += span.part() == Part.NAME ? span.span().length() : 0;
    }
    // Less the way to the resolver and back, of 5 ms each.
    Prose.lesson("02-clients-and-servers")
        .tells(
            1000 * resolver - 10, "quick and takes ", "25.2", " ms instead of 60, and the whole");
    Prose.lesson("02-clients-and-servers")
        .tells(1000 * request.total(), "and the whole request ", "511.6", ".");
  }

  @Test
  void lessonThreesPhasesAddUp() throws IOException {
    List<List<String>> rows = table("03-the-life-of-a-request.md", "phase");
    double low = 0;
    double high = 0;
    for (List<String> row : rows.subList(0, rows.size() - 1)) {
      low += number(row.get(1));
      high += number(row.get(2));
    }
    List<String> total = rows.get(rows.size() - 1);
    assertEquals(8, rows.size());
    assertEquals(number(total.get(1)), low);
    assertEquals(number(total.get(2)), high);
  }

  @Test
  void lessonThreesRoundTripsCostWhatTheyTake() throws IOException {
    List<List<String>> rows = table("03-the-life-of-a-request.md", "connection");
    assertEquals(5, rows.size());
    for (List<String> row : rows) {
      String trips = row.get(1);
      double count = number(trips.substring(trips.lastIndexOf(' ') + 1));
      assertEquals(50 * count, number(row.get(2)), row::toString);
    }
  }

  @Test
  void lessonOnesTrafficFollowsFromItsAssumptions() throws IOException {
    for (List<String> row : table("01-what-system-design-is.md", "daily users")) {
      double requests = number(row.get(0)) * 20;
      assertEquals(number(row.get(1)), requests);
      assertRounded(row.get(2), requests / 86_400);
      assertRounded(row.get(3), 3 * requests / 86_400);
    }
  }

  /** The text is the value rounded to as many decimals as the text has. */
  private static void assertRounded(String text, double value) {
    int point = text.indexOf('.');
    double unit = point < 0 ? 1 : Math.pow(10, -(text.length() - point - 1));
    assertEquals(number(text), value, unit / 2 * 1.000001, text);
  }

  private static RequestLog first(String query) {
    return Run.of(open(query).settings(), 1).requests().get(0);
  }

  private static Session<Run> open(String query) {
    SendRequest demo = new SendRequest();
    return demo.open(State.parse(demo, Map.of(), query));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(",", "").replace("*", ""));
  }

  /** The body of the table whose first column has this head. */
  private static List<List<String>> table(String lesson, String firstColumn) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean isInside = false;
    for (String line : Files.readAllLines(LESSONS.resolve(lesson))) {
      if (line.startsWith("| " + firstColumn + " |")) {
        isInside = true;
      } else if (isInside && !line.startsWith("|")) {
        break;
      } else if (isInside && !line.startsWith("| ---")) {
        String inner = line.substring(1, line.length() - 1);
        rows.add(List.of(inner.split("\\|", -1)).stream().map(String::trim).toList());
      }
    }
    assertFalse(rows.isEmpty(), "no table " + firstColumn + " in " + lesson);
    return rows;
  }
}
