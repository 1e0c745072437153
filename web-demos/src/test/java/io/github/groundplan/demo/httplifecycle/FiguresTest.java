package io.github.groundplan.demo.httplifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.httplifecycle.Mode.Connection;
import io.github.groundplan.demo.httplifecycle.Mode.Protocol;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lesson 3 and the demo's page say, against the demo. */
class FiguresTest {
  @RegisterExtension private static final Prose LESSON = Prose.lesson("03-the-life-of-a-request");

  @RegisterExtension private static final Prose PAGE = Prose.of("demos/http-lifecycle.md");

  private static final long SEED = 3710;

  @Test
  void theLessonsTableIsTheDemos() {
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
      LESSON.tells(row);
    }
    Range total = Scene.total(Samples.USUAL);
    LESSON.tells(
        "| Total | " + Range.whole(total.low()) + " | " + Range.whole(total.high()) + " |");
  }

  @Test
  void whatTheLessonSaysOfItsTableIsSo() {
    Range trip = Range.of(Scene.ROUND_TRIP);
    LESSON.tells("a message there and a message back, of " + trip.text() + ".");
    LESSON.tells("plus " + Range.of(Scene.KEYS).text() + " for keys and certificates");
    Range total = Scene.total(Samples.USUAL);
    Range three = trip.times(3);
    LESSON.tells(
        Range.whole(three.low()) + " of the " + Range.whole(total.low()) + " ms at the low");
    LESSON.tells(Range.whole(three.high()) + " of the 1,270 at the high end");
    assertEquals(1270, 1000 * total.high(), 1e-9);
    for (double share : new double[] {three.low() / total.low(), three.high() / total.high()}) {
      assertTrue(share < 0.25 && share > 0.23, "just under a quarter: " + share);
    }
    Range server = Range.of(Scene.SERVER);
    LESSON.tells("It spans " + Range.whole(server.high() - server.low()) + " ms of the 1,140");
    assertEquals(1140, 1000 * (total.high() - total.low()), 1e-9);
  }

  @Test
  void theLessonsRoundTripsAreTheDemos() {
    LESSON.tells("| TCP and TLS 1.2 | 1 + 2 = 3 |");
    assertEquals(3, trips(Protocol.HTTP_1, Connection.COLD));
    LESSON.tells("| TCP and TLS 1.3 | 1 + 1 = 2 |");
    assertEquals(2, trips(Protocol.HTTP_2, Connection.COLD));
    LESSON.tells("| QUIC | 1 |");
    assertEquals(1, trips(Protocol.HTTP_3, Connection.COLD));
    LESSON.tells("| QUIC, resumed with 0-RTT | 0 |");
    assertEquals(0, trips(Protocol.HTTP_3, Connection.RESUMED));
    LESSON.tells("| any of them, still open | 0 |");
    assertEquals(0, trips(Protocol.HTTP_1, Connection.WARM));
  }

  private static int trips(Protocol protocol, Connection connection) {
    Run run = Samples.run(SEED, new Mode(protocol, connection));
    return run.roundTrips(run.trace().size());
  }

  @Test
  void theDefaultSeedIsTheOneThatIsWrittenAbout() {
    assertEquals(Long.toString(SEED), Scene.SETTINGS.initial().text("seed"));
    LESSON.tells("```demo http-lifecycle seed: 3710 ```");
    PAGE.tells("```demo http-lifecycle seed: 3710 ```");
  }

  @Test
  void theLessonsRunShowsWhatItSays() {
    Run run = Samples.run(SEED, Samples.USUAL);
    assertEquals("50.0 ms", Quantity.duration(run.log(Phase.TCP).length()));
    LESSON.tells("A round trip takes 50 ms in this run");
    assertEquals(Guess.SET_UP, Guess.costliest(run));
    LESSON.tells(bare(Guess.SET_UP.cost(run)) + " ms against " + bare(Guess.SERVER.cost(run)));
    LESSON.tells("there after " + bare(run.total()) + " ms");
    LESSON.tells("more makes " + bare(total(Protocol.HTTP_1, Connection.COLD)) + " ms");
    LESSON.tells("less makes " + bare(total(Protocol.HTTP_3, Connection.COLD)));
    LESSON.tells(bare(total(Protocol.HTTP_2, Connection.WARM)) + " ms are left");
    LESSON.tells("nothing: " + bare(total(Protocol.HTTP_3, Connection.RESUMED)) + " ms");
    LESSON.tells("noticed after " + bare(broken(Phase.TLS)) + " ms");
  }

  @Test
  void thePagesRunShowsWhatItSays() {
    Run run = Samples.run(SEED, Samples.USUAL);
    PAGE.tells("a round trip takes " + Quantity.duration(run.log(Phase.TCP).length()));
    PAGE.tells("page is there after " + Quantity.duration(run.total()));
    PAGE.tells("these, " + Quantity.duration(run.log(Phase.TLS).end()) + " pass before");
    PAGE.tells("the " + Quantity.duration(run.log(Phase.SERVER).length()) + " of the server");
    PAGE.tells("the " + Quantity.duration(run.log(Phase.RENDERING).length()) + " of the browser");
    PAGE.tells("from " + Scene.total(Samples.USUAL).text());
    PAGE.tells(Quantity.duration(Scene.total(Samples.USUAL).mean()) + " on average");
    Interval sample = Draws.sample(SEED, Samples.USUAL);
    PAGE.tells(
        "first "
            + sample.count()
            + " draws of this seed have a mean of "
            + Quantity.duration(sample.mean())
            + ", give or take "
            + Quantity.duration(sample.halfWidth()));
    PAGE.tells("noticed " + Quantity.duration(broken(Phase.TLS)) + " after Enter");
    PAGE.tells("off after " + Quantity.duration(broken(Phase.TCP)));
    PAGE.tells("silent after " + Quantity.duration(broken(Phase.DNS)));
    PAGE.tells("for " + bareSeconds(Trouble.RESOLVER_TIMEOUT_SECONDS) + " s each");
    PAGE.tells("given up after " + bareSeconds(Trouble.connectTimeoutSeconds()));
  }

  @Test
  void whatThePageRestsOnIsSo() {
    PAGE.tells("One round trip of " + Range.of(Scene.ROUND_TRIP).text() + " is drawn");
    List<Long> waits = new ArrayList<>();
    double before = 0;
    for (TraceEvent event : Samples.broken(SEED, Samples.USUAL, Phase.TCP).trace().events()) {
      if (event.kind() == EventKind.MESSAGE_DEPARTED && event.message().equals("SYN")) {
        waits.add(Math.round(event.time() - before));
        before = event.time();
      }
    }
    assertEquals(List.of(0L, 1L, 2L, 4L), waits);
    PAGE.tells("an attempt to connect is repeated after 1, 2 and 4 s and given up after 15.");
    assertEquals(15, Trouble.connectTimeoutSeconds());
  }

  @Test
  void thePagesTableIsTheDemos() {
    for (Protocol protocol : Protocol.values()) {
      StringBuilder row = new StringBuilder("| " + protocol.label());
      for (Connection connection : Connection.values()) {
        row.append(" | ").append(Quantity.duration(total(protocol, connection)));
      }
      PAGE.tells(row + " |");
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
