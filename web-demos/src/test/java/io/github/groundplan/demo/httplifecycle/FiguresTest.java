package io.github.groundplan.demo.httplifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.httplifecycle.Mode.Connection;
import io.github.groundplan.demo.httplifecycle.Mode.Protocol;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.number.Decimals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What lesson 3 and the demo's page say, against the demo. */
class FiguresTest {
  private static final Path LESSON = Path.of("../content/lessons/03-the-life-of-a-request.md");
  private static final Path PAGE = Path.of("../content/demos/http-lifecycle.md");
  private static final long SEED = 3710;

  @Test
  void theLessonsTableIsTheDemos() throws IOException {
    String lesson = Files.readString(LESSON);
    for (Phase phase : Phase.values()) {
      Range range = Scene.range(Samples.USUAL, phase);
      String row =
          "| "
              + phase.title()
              + " | "
              + Range.whole(range.low())
              + " | "
              + Range.whole(range.high())
              + " |";
      assertTrue(lesson.contains(row), row);
    }
    Range total = Scene.total(Samples.USUAL);
    assertTrue(
        lesson.contains(
            "| **Total** | **"
                + Range.whole(total.low())
                + "** | **"
                + Range.whole(total.high())
                + "** |"));
  }

  @Test
  void whatTheLessonSaysOfItsTableIsSo() throws IOException {
    String lesson = Files.readString(LESSON).replaceAll("\\s+", " ");
    Range trip = Range.of(Scene.ROUND_TRIP);
    says(lesson, "a message there and a message back, of " + trip.text() + ".");
    says(lesson, "plus " + Range.of(Scene.KEYS).text() + " for keys and certificates");
    Range total = Scene.total(Samples.USUAL);
    Range three = trip.times(3);
    says(
        lesson,
        Range.whole(three.low()) + " of the " + Range.whole(total.low()) + " ms at the low");
    says(lesson, Range.whole(three.high()) + " of the 1,270 at the high end");
    assertEquals(1270, 1000 * total.high(), 1e-9);
    for (double share : new double[] {three.low() / total.low(), three.high() / total.high()}) {
      assertTrue(share < 0.25 && share > 0.23, "just under a quarter: " + share);
    }
    Range server = Range.of(Scene.SERVER);
    says(lesson, "It spans " + Range.whole(server.high() - server.low()) + " ms of the 1,140");
    assertEquals(1140, 1000 * (total.high() - total.low()), 1e-9);
  }

  @Test
  void theLessonsRoundTripsAreTheDemos() throws IOException {
    String lesson = Files.readString(LESSON);
    assertTrue(lesson.contains("| TCP and TLS 1.2 | 1 + 2 = 3 |"));
    assertEquals(3, trips(Protocol.HTTP_1, Connection.COLD));
    assertTrue(lesson.contains("| TCP and TLS 1.3 | 1 + 1 = 2 |"));
    assertEquals(2, trips(Protocol.HTTP_2, Connection.COLD));
    assertTrue(lesson.contains("| QUIC | 1 |"));
    assertEquals(1, trips(Protocol.HTTP_3, Connection.COLD));
    assertTrue(lesson.contains("| QUIC, resumed with 0-RTT | 0 |"));
    assertEquals(0, trips(Protocol.HTTP_3, Connection.RESUMED));
    assertTrue(lesson.contains("| any of them, still open | 0 |"));
    assertEquals(0, trips(Protocol.HTTP_1, Connection.WARM));
  }

  private static int trips(Protocol protocol, Connection connection) {
    Run run = Samples.run(SEED, new Mode(protocol, connection));
    return run.roundTrips(run.trace().size());
  }

  @Test
  void theDefaultSeedIsTheOneThatIsWrittenAbout() throws IOException {
    assertEquals(Long.toString(SEED), Scene.SETTINGS.initial().text("seed"));
    assertTrue(Files.readString(LESSON).contains("```demo http-lifecycle\nseed: 3710\n"));
    assertTrue(Files.readString(PAGE).contains("```demo http-lifecycle\nseed: 3710\n"));
  }

  @Test
  void theLessonsRunShowsWhatItSays() throws IOException {
    String lesson = Files.readString(LESSON).replaceAll("\\s+", " ");
    Run run = Samples.run(SEED, Samples.USUAL);
    assertEquals("50.0 ms", Quantity.duration(run.log(Phase.TCP).length()));
    assertTrue(lesson.contains("A round trip takes 50 ms in this run"));
    assertEquals(Guess.SET_UP, Guess.costliest(run));
    says(lesson, bare(Guess.SET_UP.cost(run)) + " ms against " + bare(Guess.SERVER.cost(run)));
    says(lesson, "there after " + bare(run.total()) + " ms");
    says(lesson, "more makes " + bare(total(Protocol.HTTP_1, Connection.COLD)) + " ms");
    says(lesson, "less makes " + bare(total(Protocol.HTTP_3, Connection.COLD)));
    says(lesson, bare(total(Protocol.HTTP_2, Connection.WARM)) + " ms are left");
    says(lesson, "nothing: " + bare(total(Protocol.HTTP_3, Connection.RESUMED)) + " ms");
    says(lesson, "noticed after " + bare(broken(Phase.TLS)) + " ms");
  }

  @Test
  void thePagesRunShowsWhatItSays() throws IOException {
    String page = Files.readString(PAGE).replaceAll("\\s+", " ");
    Run run = Samples.run(SEED, Samples.USUAL);
    says(page, "a round trip takes " + Quantity.duration(run.log(Phase.TCP).length()));
    says(page, "page is there after " + Quantity.duration(run.total()));
    says(page, "these, " + Quantity.duration(run.log(Phase.TLS).end()) + " pass before");
    says(page, "the " + Quantity.duration(run.log(Phase.SERVER).length()) + " of the server");
    says(page, "the " + Quantity.duration(run.log(Phase.RENDERING).length()) + " of the browser");
    says(page, "from " + Scene.total(Samples.USUAL).text());
    says(page, Quantity.duration(Scene.total(Samples.USUAL).mean()) + " on average");
    Interval sample = Draws.sample(SEED, Samples.USUAL);
    says(
        page,
        "first "
            + sample.count()
            + " draws of this seed have a mean of "
            + Quantity.duration(sample.mean())
            + ", give or take "
            + Quantity.duration(sample.halfWidth()));
    says(page, "noticed " + Quantity.duration(broken(Phase.TLS)) + " after Enter");
    says(page, "off after " + Quantity.duration(broken(Phase.TCP)));
    says(page, "silent after " + Quantity.duration(broken(Phase.DNS)));
    says(page, "for " + bareSeconds(Trouble.RESOLVER_TIMEOUT_SECONDS) + " s each");
    says(page, "given up after " + bareSeconds(Trouble.connectTimeoutSeconds()));
  }

  @Test
  void thePagesTableIsTheDemos() throws IOException {
    String page = Files.readString(PAGE);
    for (Protocol protocol : Protocol.values()) {
      StringBuilder row = new StringBuilder("| " + protocol.label());
      for (Connection connection : Connection.values()) {
        row.append(" | ").append(Quantity.duration(total(protocol, connection)));
      }
      says(page, row + " |");
    }
  }

  @Test
  void whatIsSaidOfAFailureIsWhatHappens() {
    Words words = new Words(Samples.USUAL);
    says(words.whatGoesWrong(Phase.DNS), "waits 5\u00a0s each time");
    says(words.whatGoesWrong(Phase.TCP), "gives up after 15\u00a0s");
    says(words.whatGoesWrong(Phase.SERVER), "gives up after 5\u00a0s");
    assertEquals(5, Trouble.RESOLVER_TIMEOUT_SECONDS);
    assertEquals(15, Trouble.connectTimeoutSeconds());
    assertEquals(5, Trouble.LOCK_TIMEOUT_SECONDS);
    says(words.whatHappens(Phase.TLS), "20 to 50\u00a0ms");
    assertEquals("20 to 50 ms", Range.of(Scene.KEYS).text());
  }

  private static double total(Protocol protocol, Connection connection) {
    return Samples.run(SEED, new Mode(protocol, connection)).total();
  }

  private static double broken(Phase phase) {
    return Samples.broken(SEED, Samples.USUAL, phase).total();
  }

  private static String bare(double seconds) {
    return Decimals.fixed(seconds * 1000, 1);
  }

  private static String bareSeconds(double seconds) {
    return Decimals.shortest(seconds);
  }

  private static void says(String text, String words) {
    assertTrue(text.contains(words), words);
  }
}
