package io.github.groundplan.demo.killacomponent;

import static io.github.groundplan.demo.killacomponent.Desk.DEMO;
import static io.github.groundplan.demo.killacomponent.Desk.at;
import static io.github.groundplan.demo.killacomponent.Desk.change;
import static io.github.groundplan.demo.killacomponent.Desk.film;
import static io.github.groundplan.demo.killacomponent.Desk.html;
import static io.github.groundplan.demo.killacomponent.Desk.isDown;
import static io.github.groundplan.demo.killacomponent.Desk.open;
import static io.github.groundplan.demo.killacomponent.Desk.press;
import static io.github.groundplan.demo.killacomponent.Desk.seconds;
import static io.github.groundplan.demo.killacomponent.Desk.seek;
import static io.github.groundplan.demo.killacomponent.Desk.tick;
import static io.github.groundplan.demo.killacomponent.Desk.toggle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.RunDemo;
import io.github.groundplan.demo.instrument.Session;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader does to the parts, and how the run goes on from there. */
class KillingTest {
  private static final List<String> PARTS =
      List.of("dns", "lb-1", "lb-2", "app-1", "app-2", "app-3", "cache", "db", "replica");

  @Test
  void everyPartIsAButtonUnderItsPublishedName() {
    List<String> nodes =
        Pattern.compile("data-node=\"([^\"]*)\"")
            .matcher(html(open("")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(PARTS, nodes);
  }

  /** A press on the drawing is one of the button with that value. */
  @Test
  void everyPartOfTheDrawingHasItsButton() {
    String page = html(open(""));
    Pattern.compile("data-press=\"part ([^\"]*)\"")
        .matcher(page)
        .results()
        .forEach(
            found ->
                assertTrue(
                    page.contains("data-action=\"part\" value=\"" + found.group(1) + "\""),
                    found.group(1)));
    assertTrue(page.contains("data-press=\"part db-2\""));
  }

  @Test
  void everyNamedControlAndReadoutIsThere() {
    String page = html(open(""));
    for (String action :
        List.of(
            "play",
            "step",
            "reset",
            "speed",
            "seed",
            "copy-link",
            "copy-command",
            "run-million",
            "cancel",
            "retries",
            "timeouts",
            "breaker",
            "serve-stale",
            "load",
            "failure")) {
      assertTrue(page.contains("data-action=\"" + action + "\""), action);
    }
    for (String metric :
        List.of(
            "success-rate",
            "error-rate",
            "p99",
            "availability",
            "nines",
            "time-to-detect",
            "time-to-recover")) {
      assertTrue(page.contains("data-metric=\"" + metric + "\""), metric);
    }
  }

  @Test
  void killingAPartDoesItAtTheMomentThatIsWatched() {
    Session<Outage> session = at(12.3, "");
    Session<Outage> killed = toggle(session, "app.2");
    assertTrue(isDown(killed, "app.2"));
    assertEquals(12.3, seconds(killed), 2e-6);
    assertFalse(killed.isPlaying());
    assertEquals(12.3, film(killed).incidents().get(0).seconds(), 1e-6);
    Session<Outage> revived = toggle(seek(killed, 20), "app.2");
    assertFalse(isDown(revived, "app.2"));
    assertEquals("12300000.kill.app.2,20000000.revive.app.2", revived.deeds());
  }

  @Test
  void whatWasSeenBeforeStaysAsItWas() {
    Session<Outage> session = at(12.3, "");
    Session<Outage> killed = toggle(session, "cache");
    int before = session.watch().orElseThrow().playback().events();
    for (int i = 0; i < before; i++) {
      assertEquals(film(session).trace().event(i), film(killed).trace().event(i));
    }
  }

  @Test
  void killingInThePastUndoesWhatWasDoneLater() {
    Session<Outage> session = toggle(at(30, ""), "cache");
    Session<Outage> earlier = toggle(seek(session, 10), "dns");
    assertEquals("10000000.kill.dns", earlier.deeds());
  }

  @Test
  void thePrimaryGoesByTheNameOfItsMachine() {
    Session<Outage> killed = toggle(at(10, ""), "db.1");
    assertTrue(isDown(killed, "db.1"));
    assertTrue(DEMO.sentence(killed).startsWith("db killed at 10.0 s."), DEMO.sentence(killed));
    Session<Outage> later = seek(killed, 16);
    assertTrue(
        DEMO.sentence(later).contains("5.00 s later the other one took over."),
        DEMO.sentence(later));
    assertTrue(DEMO.sentence(toggle(later, "db.2")).startsWith("replica killed at 16.0 s."));
  }

  @Test
  void killingAPartBeforeARunStartsOneWithoutIt() {
    Session<Outage> session = tick(toggle(open(""), "lb.1"), 0.5);
    assertTrue(session.isPlaying());
    assertTrue(isDown(session, "lb.1"));
    assertEquals("0.kill.lb.1", session.deeds());
  }

  @Test
  void killingAPartAtTheEndPlaysOn() {
    Session<Outage> over = DEMO.finished(at(10, ""));
    assertEquals(60, film(over).duration());
    Session<Outage> killed = toggle(over, "app.1");
    assertTrue(killed.isPlaying());
    assertTrue(isDown(killed, "app.1"));
    assertEquals(80, film(killed).duration(), 0.1);
  }

  @Test
  void noRunIsLongerThanTwoMinutes() {
    assertEquals(120, film(at(0, "deeds=119000000.kill.dns")).duration());
    assertEquals(60, film(at(0, "deeds=40000000.kill.dns")).duration());
    assertEquals(70, film(at(0, "deeds=50000000.kill.dns")).duration());
  }

  @Test
  void aFailureIsShownOnRequest() {
    Session<Outage> session = press(open(""), KillAComponent.FAILURE);
    assertTrue(session.isPlaying());
    assertEquals(World.FAILURE.print(), session.deeds());
    assertTrue(isDown(seek(session, 30), "app.2"));
    assertFalse(isDown(seek(session, 50), "app.2"));
    assertEquals("", press(session, RunDemo.RESET).deeds());
  }

  @Test
  void withReducedMotionTheFailureIsSeenFromItsEnd() {
    Session<Outage> calm = DEMO.update(open(""), new Message.Motion(true));
    Session<Outage> shown = press(calm, KillAComponent.FAILURE);
    assertTrue(shown.isFinished());
    Session<Outage> killed = toggle(seek(shown, 10), "cache");
    assertFalse(killed.isPlaying());
    assertTrue(isDown(killed, "cache"));
  }

  @Test
  void anotherSettingMakesTheSameRunAnewWithTheSameDeeds() {
    Session<Outage> session = toggle(at(20, ""), "app.2");
    Session<Outage> changed = change(session, World.RETRIES, "yes");
    assertEquals(session.deeds(), changed.deeds());
    // The same requests come at the same times.
    assertEquals(
        film(session).at(10).sent(), film(changed).at(10).sent(), "with and without retries");
    assertEquals(seconds(session), seconds(changed), 1e-6);
  }

  @Test
  void addressesHoldWhatWasDone() {
    String query = "run=run&deeds=12300000.kill.app.2,20000000.revive.app.2";
    assertEquals("12300000.kill.app.2,20000000.revive.app.2", open(query).deeds());
    assertEquals("", open("run=run&deeds=1.kill.app").deeds(), "all servers at once");
    assertEquals("", open("run=run&deeds=1.slow.app.1,2.load.300,x,1.kill.nobody").deeds());
  }

  @Test
  void anUnknownPartChangesNothing() {
    Session<Outage> session = at(10, "");
    assertEquals(session, change(session, "part", "mainframe"));
  }
}
