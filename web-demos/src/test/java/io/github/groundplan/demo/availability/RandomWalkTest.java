package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.availability.Trial.DEMO;
import static io.github.groundplan.demo.availability.Trial.html;
import static io.github.groundplan.demo.availability.Trial.open;
import static io.github.groundplan.demo.availability.Trial.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomWalkTest {
  private static final List<String> PRESSES =
      List.of(
          "play",
          "step",
          "step",
          "step",
          "reset",
          "add-series",
          "add-parallel",
          "remove",
          "remove",
          "nonsense");
  private static final List<String> KEYS =
      List.of(
          "parts",
          "correlation",
          "selected",
          "seed",
          "name",
          "part-availability",
          "mtbf",
          "mttr",
          "needed",
          "preset",
          "at",
          "guess",
          "speed",
          "other");
  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "1",
          "2",
          "3",
          "7",
          "50",
          "99.9",
          "100",
          "-4",
          "x",
          "1e300",
          "1e-300",
          "0.001",
          "one",
          "server:99.5:4h",
          "worse",
          "skip",
          "8",
          "9000000000000",
          "31536000000000",
          "nan",
          "a:99.9x3:need2,b:0",
          "c:100x6",
          "a:1,b:2_c:3",
          "<script>",
          "99999999999999999999");

  private static Message message(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> new Message.Press(any(PRESSES, random));
      case 4, 5 -> new Message.Tick(random.nextDouble());
      case 6 -> new Message.Motion(random.nextInt(5) == 0);
      default -> new Message.Change(any(KEYS, random), any(VALUES, random));
    };
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void anyWalkKeepsTheDemoWhole() {
    Random random = new Random(6);
    Session<Year> session = open("");
    for (int i = 0; i < 2_000; i++) {
      session = DEMO.update(session, message(random));
      String html = html(session);
      for (String wrong : List.of("NaN", "Infinity", "undefined", "null", "<script>")) {
        int at = html.indexOf(wrong);
        assertTrue(at < 0, () -> html.substring(Math.max(0, at - 300), at + 50));
      }
      // Out of range on purpose: not the formula's business.
      double up = Scene.diagram(session.settings()).availability().upShare();
      assertTrue(up >= 0 && up <= 1);
      if (i % 10 == 0) {
        assertComesBack(session);
      }
    }
  }

  private static void assertComesBack(Session<Year> session) {
    Session<Year> again = open(query(session));
    assertEquals(query(session), query(again));
    // What is no part of an address: that it plays, what was told, what was before, calm.
    String here = html(still(session)).replaceAll("; was [^<]*", " by the formula");
    assertEquals(here, html(still(again)));
  }

  private static Session<Year> still(Session<Year> session) {
    Session<Year> told = DEMO.update(session, new Message.Press("nothing"));
    return told.isPlaying() ? DEMO.update(told, new Message.Press("play")) : told;
  }

  @Test
  void anyAddressOpens() {
    Random random = new Random(7);
    String letters = "parts=&seed:,_.%x9 0-need\u00e4\uD83D\uDE00<>\"'";
    for (int i = 0; i < 2000; i++) {
      StringBuilder address = new StringBuilder("parts=");
      for (int j = random.nextInt(60); j > 0; j--) {
        address.append(letters.charAt(random.nextInt(letters.length())));
      }
      Session<Year> session = open(address.toString());
      assertFalse(html(session).isEmpty());
      assertEquals(query(session), query(open(query(session))), address::toString);
    }
  }

  @Test
  void theFinishedYearOfAnythingCanBePrinted() {
    Random random = new Random(8);
    Session<Year> session = open("");
    for (int i = 0; i < 300; i++) {
      session = DEMO.update(session, message(random));
      String still = Printed.html(DEMO.still(DEMO.finished(session), "still"));
      assertFalse(still.contains("data-action=\"play\"") || still.contains("NaN"), still);
    }
  }
}
