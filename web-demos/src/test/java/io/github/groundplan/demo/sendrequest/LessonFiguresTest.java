package io.github.groundplan.demo.sendrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lessons' tables against what they claim to add up, and lesson 2 against its demo. */
class LessonFiguresTest {
  private static final Path LESSONS = Path.of("../content/lessons");
  @RegisterExtension private static final Prose LESSON_TWO = Prose.lesson("02-clients-and-servers");

  @RegisterExtension
  private static final Prose LESSON_THREE = Prose.lesson("03-the-life-of-a-request");

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
    LESSON_TWO.tells("| Total | " + ms(cold / 1000) + " | " + ms(warm / 1000) + " |");
    double way = 2 * Scene.TO_DATABASE.mean();
    LESSON_TWO.tells(
        "| Database, there and back | "
            + ms(way + Scene.READ_FROM_DISK.mean())
            + " | "
            + ms(way + Scene.READ_FROM_MEMORY.mean())
            + " |");
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
    LESSON_TWO.tells(1000 * resolver - 10, "quick and takes ", "25.2", " ms instead of 60, and");
    LESSON_TWO.tells(1000 * request.total(), "and the whole request ", "511.6", ".");
  }

  @Test
  void lessonTwosCostsAreTheDemos() {
    Distribution.Uniform lookUp = (Distribution.Uniform) Scene.LOOK_UP;
    LESSON_TWO.tells("is " + ms(Scene.TO_RESOLVER.mean()) + " ms away and takes between ");
    LESSON_TWO.tells("between " + ms(lookUp.low()) + " and " + ms(lookUp.high()) + " ms to answer");
    LESSON_TWO.tells("answer, " + ms(lookUp.mean()) + " on average. There and back that makes");
    double oneWay = Scene.oneWay(open("").settings());
    LESSON_TWO.tells("is " + ms(oneWay) + " ms away, so a round trip takes " + ms(2 * oneWay));
    LESSON_TWO.tells("set up the connection: " + ms(4 * oneWay) + ".");
    LESSON_TWO.tells("connection alone takes about " + ms(4 * oneWay) + " ms");
    LESSON_TWO.tells("own work takes " + ms(Scene.SERVER_WORK.mean()) + " on average");
    double way = Scene.TO_DATABASE.mean();
    LESSON_TWO.tells(
        "is " + ms(way) + " ms from the server, so " + ms(2 * way) + " there and back");
    LESSON_TWO.tells("needs " + ms(Scene.READ_FROM_DISK.mean()) + " on average to read from disk");
    LESSON_TWO.tells("and " + ms(Scene.READ_FROM_MEMORY.mean()) + " from memory");
    Distribution.Uniform link = (Distribution.Uniform) Scene.toServer(open("").settings());
    LESSON_TWO.tells(100 * (link.high() / oneWay - 1), "varies by up to ", "4", " %");
  }

  @Test
  void lessonTwosSavingsAreWorkedRight() {
    double cold = 1000 * Scene.expectedTotal(open("").settings(), false);
    double work = 1000 * (Scene.SERVER_WORK.mean() + Scene.READ_FROM_DISK.mean());
    LESSON_TWO.tells(work, "Server and database work for ", "20", " ms of the 541, about 4 %");
    LESSON_TWO.tells(100 * work / cold, "ms of the 541, about ", "4", " %");
    LESSON_TWO.tells(work / 2, "twice as fast, you save ", "10", " ms");
    double warm = 1000 * Scene.expectedTotal(open("").settings(), true);
    LESSON_TWO.tells(cold - warm, "Staying warm saves ", "377.7", ".");
    LESSON_TWO.tells(75 * 200, "75 ms one way is enough for ", "15,000", " km of fibre");
  }

  @Test
  void lessonTwosQuestionsAreAboutItsDemo() {
    Values nearby = open("distance=same-continent").settings();
    double warm = 1000 * Scene.expectedTotal(nearby, true);
    LESSON_TWO.tells("your continent, " + ms(Scene.oneWay(nearby)) + " ms one way.");
    LESSON_TWO.tells("works for 12 ms and its database for 1.3 ms?");
    LESSON_TWO.tells(
        warm, "= ", "43.3", " ± 0.1 ms There and back is 30, and 30 + 12 + 1.3 = 43.3 ms.");
    double cold = 1000 * Scene.expectedTotal(nearby, false);
    LESSON_TWO.tells(cold, "60 for the connection, 30, 12 and 9: ", "181", " ms.");
    Values city = open("distance=same-city").settings();
    LESSON_TWO.tells("In the same city, " + ms(Scene.oneWay(city)) + " ms away, which part");
    double all = 1000 * Scene.expectedTotal(city, false);
    LESSON_TWO.tells(all, "It still costs 70 of 70 + 8 + 4 + 12 + 9 = ", "103", " ms.");
    LESSON_TWO.tells(2000 * Scene.oneWay(city), "Two round trips of ", "4", " ms are 8.");
  }

  private static String ms(double seconds) {
    return Decimals.shortest(Math.round(1e7 * seconds) / 1e4);
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
    LESSON_THREE.tells("| ms at 50 ms a round trip |");
    LESSON_THREE.tells("for a round trip of 50 ms, without the name");
    LESSON_THREE.tells(
        50 * (3 + 1), "its first byte comes after ", "200", " ms at the earliest with TLS 1.2");
    LESSON_THREE.tells(
        "and after 50 ms over an open connection. Same server, same code, four times");
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
