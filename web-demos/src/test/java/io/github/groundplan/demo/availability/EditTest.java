package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.availability.Trial.change;
import static io.github.groundplan.demo.availability.Trial.html;
import static io.github.groundplan.demo.availability.Trial.open;
import static io.github.groundplan.demo.availability.Trial.parts;
import static io.github.groundplan.demo.availability.Trial.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Session;
import org.junit.jupiter.api.Test;

class EditTest {
  private static final String PAIR = "parts=a:99.9,b:99.5:4h";

  @Test
  void aPartInParallelIsACopyBesideTheSelectedOne() {
    Session<Year> session = press(open(PAIR + "&selected=2"), "add-parallel");
    assertEquals("a:99.9,b:99.5x2:4h", parts(session));
    assertEquals("3", session.settings().text(Scene.SELECTED));
    assertEquals("b-2 added in parallel.", session.reader().notice());
    session = press(session, "add-parallel");
    assertEquals("a:99.9,b:99.5x3:4h", parts(session));
  }

  @Test
  void aPartInSeriesIsAStageBehindTheSelectedOne() {
    Session<Year> session = press(open(PAIR), "add-series");
    assertEquals("a:99.9,part:99.9,b:99.5:4h", parts(session));
    assertEquals("2", session.settings().text(Scene.SELECTED));
    assertEquals("part added in series.", session.reader().notice());
  }

  @Test
  void aRemovedPartTakesItsStageAlongIfItWasAlone() {
    Session<Year> session = press(open("parts=a:99.9,b:99.5x2&selected=3"), "remove");
    assertEquals("a:99.9,b:99.5", parts(session));
    session = press(session, "remove");
    assertEquals("a:99.9", parts(session));
    assertEquals("1", session.settings().text(Scene.SELECTED));
    session = press(session, "remove");
    assertEquals("a:99.9", parts(session));
    assertEquals("One part has to stay.", session.reader().notice());
  }

  @Test
  void thereIsNoRoomForMoreThanTwelveStagesOfSixParts() {
    Session<Year> session = open("parts=a:99.9");
    for (int i = 0; i < 20; i++) {
      session = press(press(session, "add-series"), "add-parallel");
    }
    assertEquals(12, Scene.structure(session.settings()).stages().size());
    for (int i = 0; i < 8; i++) {
      session = press(session, "add-parallel");
    }
    assertEquals("A stage has room for 6 parts.", session.reader().notice());
    assertTrue(html(session).contains("aria-disabled=\"true\""));
  }

  @Test
  void theStageNeedsWhatIsLeftOfIt() {
    Session<Year> session = change(open("parts=a:99.9x3"), "needed", "3");
    assertEquals("a:99.9x3:need3", parts(session));
    assertEquals("a:99.9x2:need2", parts(press(session, "remove")));
    assertEquals("a:99.9x3:need3", parts(change(session, "needed", "9")));
    assertEquals("a:99.9x3", parts(change(session, "needed", "")).replace(":need3", ""));
  }

  @Test
  void availabilityKeepsTheRepairTime() {
    Session<Year> session = change(open(PAIR + "&selected=2"), "part-availability", "99.9");
    assertEquals("a:99.9,b:99.9:4h", parts(session));
    assertEquals("b: 167 days / (167 days + 4 hours) = 99.9 %.", session.reader().notice());
  }

  /** 999 hours between failures and half an hour of repair: 999 / 999.5. */
  @Test
  void halfTheRepairTimeHalvesTheTimeDown() {
    Session<Year> session = change(open("parts=a:99.9"), "mttr", "0.5");
    assertEquals("a:99.949975:30m", parts(session));
  }

  @Test
  void timeBetweenFailuresGivesTheAvailability() {
    assertEquals("a:99", parts(change(open("parts=a:99.9"), "mtbf", "99")));
    assertEquals("a:0:1d", parts(change(open("parts=a:99.9"), "mtbf", "0")));
  }

  @Test
  void aPartThatNeverFailsOrNeverWorksStaysSo() {
    assertEquals("a:100:8h", parts(change(open("parts=a:100"), "mttr", "8")));
    assertEquals("a:0:2d", parts(change(open("parts=a:0:1d"), "mttr", "48")));
  }

  @Test
  void noPartFailsTwiceADay() {
    Session<Year> session = change(open("parts=a:99.9"), "part-availability", "90");
    assertEquals("a:90:144m", parts(session));
    assertTrue(
        session
            .reader()
            .notice()
            .endsWith("Its MTTR is 2.4 hours: no part fails twice a day here."),
        session.reader().notice());
  }

  @Test
  void whatIsBeyondALimitIsSaid() {
    assertLimited("mttr", "1000", "a:58.1", " An MTTR is 1 s to 30 days here.");
    assertLimited("mttr", "0", "a:99.9", " An MTTR is 1 s to 30 days here.");
    assertLimited("mtbf", "1e12", "a:", " An MTBF is 100,000,000 hours at most here.");
    assertLimited("part-availability", "101", "a:100", " No part is up for more than 100 % of");
    String within = change(open("parts=a:99.9"), "mttr", "720").reader().notice();
    assertTrue(within.endsWith("%."), within);
  }

  private static void assertLimited(String action, String value, String parts, String words) {
    Session<Year> session = change(open("parts=a:99.9"), action, value);
    assertTrue(parts(session).startsWith(parts), parts(session));
    assertTrue(session.reader().notice().contains(words), session.reader().notice());
  }

  @Test
  void whatIsNoNumberIsRefusedInWords() {
    for (String wrong : new String[] {"", "x", "-3", "1e", "9".repeat(60)}) {
      Session<Year> session = change(open("parts=a:99.9"), "mttr", wrong);
      assertEquals("a:99.9", parts(session), wrong);
      assertTrue(session.reader().notice().startsWith("A number is needed here"), wrong);
    }
  }

  @Test
  void aNameKeepsWhatAnAddressMayHold() {
    assertEquals("my-db:99.9", parts(change(open("parts=a:99.9"), "name", "My DB")));
    assertEquals("part:99.9", parts(change(open("parts=a:99.9"), "name", "<>&")));
    assertEquals("part:99.9", parts(change(open("parts=a:99.9"), "name", "")));
  }

  @Test
  void aPresetIsABeginning() {
    String regions = "dns:99.999:10m,region:99.9x2:4h";
    Session<Year> session = change(open("selected=3"), "preset", regions);
    assertEquals(regions, parts(session));
    assertEquals(regions, Presets.key(Scene.structure(session.settings())));
    assertEquals("1", session.settings().text(Scene.SELECTED));
    assertEquals(parts(session), parts(change(session, "preset", "nonsense")));
  }

  @Test
  void anotherSelectionIsNoOtherRun() {
    Session<Year> session = press(open(""), "step");
    Session<Year> other = change(session, "selected", "3");
    assertEquals(session.watch(), other.watch());
    assertEquals("3", other.settings().text(Scene.SELECTED));
    assertEquals(2, Scene.selected(change(session, "selected", "72").settings()));
  }

  @Test
  void anEditWhileAYearIsWatchedShowsTheSameMomentOfAnotherYear() {
    Session<Year> session = change(press(open(""), "step"), "at", "9000000000000");
    Session<Year> other = press(change(session, "selected", "2"), "add-parallel");
    assertEquals(
        session.watch().orElseThrow().playback().micros(),
        other.watch().orElseThrow().playback().micros());
    assertEquals(4, other.watch().orElseThrow().run().structure().size());
  }
}
