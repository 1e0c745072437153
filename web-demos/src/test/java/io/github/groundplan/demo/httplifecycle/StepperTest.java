package io.github.groundplan.demo.httplifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Next, Back, Auto Play, a stop of the rail, and breaking. */
class StepperTest {

  @Test
  void sevenTimesNextIsTheWholeRun() {
    Session<Run> session = Samples.open("");
    for (int number = 1; number <= 7; number++) {
      assertEquals(Optional.empty(), Samples.metric(session, "total"));
      session = Samples.press(session, "next");
      assertEquals(Optional.of("" + number), Samples.metric(session, "phase"));
    }
    assertTrue(session.isFinished());
    assertEquals(Samples.metric(session, "elapsed"), Samples.metric(session, "total"));
    assertEquals(Optional.of("2"), Samples.metric(session, "round-trips"));
    assertEquals(session, Samples.press(session, "next"));
  }

  @Test
  void nextAndBackShowEveryPhaseInEveryMode() {
    for (Mode mode : Samples.modes()) {
      Session<Run> session = Samples.open(query(mode));
      List<String> onTheWay = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        session = Samples.press(session, "next");
        onTheWay.add(Samples.html(session));
      }
      for (int i = 5; i >= 0; i--) {
        session = Samples.press(session, "back");
        assertEquals(onTheWay.get(i), Samples.html(session), mode::toString);
      }
      session = Samples.press(session, "back");
      assertEquals(Optional.empty(), Samples.metric(session, "phase"));
    }
  }

  private static String query(Mode mode) {
    return "protocol=" + mode.protocol().key() + "&connection=" + mode.connection().key();
  }

  @Test
  void aStopLeadsToTheEndOfItsPhase() {
    Session<Run> there = Samples.change(Samples.open(""), "phase", "4");
    assertEquals(
        Samples.html(Samples.press(Samples.open(""), "next", "next", "next", "next")),
        Samples.html(there));
    assertEquals(there, Samples.change(there, "phase", "8"));
    assertEquals(there, Samples.change(there, "phase", ""));
  }

  @Test
  void autoPlayRestsAtEveryPhaseAndEnds() {
    for (Mode mode : Samples.modes()) {
      Session<Run> session = Samples.press(Samples.open(query(mode)), "auto-play");
      double[] seconds = new double[8];
      double[] rests = new double[8];
      while (Samples.DEMO.isMoving(session)) {
        Session<Run> next = Samples.DEMO.update(session, new Message.Tick(0.05));
        int number = Place.of(next).phase().number();
        seconds[number] += 0.05;
        boolean isResting = Place.of(next).now() == Place.of(session).now();
        rests[number] += isResting ? 0.05 : 0;
        session = next;
        assertTrue(seconds[number] < 6, () -> mode + " hangs in phase " + number);
      }
      assertTrue(session.isFinished());
      for (Phase phase : Phase.values()) {
        assertTrue(phase == Phase.RENDERING || rests[phase.number()] > 0.8, mode + " " + phase);
      }
    }
  }

  @Test
  void aSlowMachineMissesNoPhase() {
    Session<Run> session = Samples.press(Samples.open("speed=8"), "auto-play");
    boolean[] isSeen = new boolean[8];
    for (int i = 0; i < 1000 && Samples.DEMO.isMoving(session); i++) {
      isSeen[Place.of(session).phase().number()] = true;
      session = Samples.DEMO.update(session, new Message.Tick(0.1));
    }
    assertTrue(session.isFinished());
    for (int number = 1; number <= 7; number++) {
      assertTrue(isSeen[number], "phase " + number);
    }
  }

  @Test
  void withReducedMotionNothingMovesByItself() {
    Session<Run> calm = Samples.DEMO.update(Samples.open(""), new Message.Motion(true));
    assertTrue(Samples.press(calm, "auto-play").isFinished());
    Session<Run> broken = Samples.press(calm, "next", "next", "break");
    assertFalse(Samples.DEMO.isMoving(broken));
    assertTrue(broken.isFinished());
  }

  @Test
  void breakingShowsTheFailureFromItsStartAndEndsTheRun() {
    Session<Run> session = Samples.press(Samples.open(""), "next", "next", "next", "break");
    assertEquals(Phase.TLS, Place.of(session).phase());
    assertTrue(Samples.DEMO.isMoving(session));
    Session<Run> end = Samples.DEMO.finished(session);
    assertTrue(Samples.html(end).contains("Its certificate has expired"));
    assertTrue(Samples.html(end).contains("Mend it"));
    assertEquals(end, Samples.press(end, "next"));
    Session<Run> mended = Samples.press(end, "break");
    assertEquals(
        Samples.html(Samples.press(Samples.open(""), "next", "next", "next")),
        Samples.html(mended));
  }

  @Test
  void whatNeverHappensCanNotBeBroken() {
    Session<Run> session = Samples.press(Samples.open("connection=warm"), "next", "next");
    assertEquals(session, Samples.press(session, "break"));
    assertTrue(Samples.html(session).contains("data-action=\"break\" aria-disabled=\"true\""));
  }

  @Test
  void anotherProtocolShowsTheSamePhase() {
    Session<Run> session = Samples.press(Samples.open(""), "next", "next", "next");
    for (Mode mode : Samples.modes()) {
      Session<Run> changed = Samples.change(session, "protocol", mode.protocol().key());
      changed = Samples.change(changed, "connection", mode.connection().key());
      Session<Run> direct = Samples.press(Samples.open(query(mode)), "next", "next", "next");
      assertEquals(Samples.html(direct), Samples.html(changed), mode::toString);
    }
  }

  @Test
  void anotherProtocolGoesOnPlaying() {
    Session<Run> session = Samples.press(Samples.open(""), "auto-play");
    while (Place.of(session).phase() != Phase.TLS) {
      session = Samples.DEMO.update(session, new Message.Tick(0.05));
    }
    Session<Run> changed = Samples.change(session, "protocol", "http-1.1");
    assertTrue(changed.isPlaying());
    assertEquals(Phase.TLS, Place.of(changed).phase());
  }

  @Test
  void anAddressBringsTheSamePictureBack() {
    for (Mode mode : Samples.modes()) {
      Session<Run> session = Samples.open(query(mode));
      for (int i = 0; i < 60; i++) {
        session =
            i % 7 == 3
                ? Samples.press(session, "break")
                : Samples.press(session, "step", "nothing");
        session = Samples.DEMO.update(session, new Message.Tick(0.07));
        Session<Run> still = session.isPlaying() ? Samples.press(session, "play") : session;
        String address = Samples.DEMO.state(still).print(Samples.DEMO);
        Session<Run> again = Samples.DEMO.open(State.parse(Samples.DEMO, Map.of(), address));
        assertEquals(Samples.html(still), Samples.html(again), address);
      }
    }
  }

  @Test
  void stepTellsEveryEvent() {
    for (Mode mode : Samples.modes()) {
      Session<Run> session = Samples.press(Samples.open(query(mode)), "step");
      String before = "";
      while (!session.isFinished()) {
        String sentence = Samples.DEMO.sentence(session);
        assertFalse(sentence.isBlank() || sentence.equals(before), sentence);
        assertFalse(sentence.contains("knows more"), sentence);
        before = sentence;
        session = Samples.press(session, "step");
      }
    }
  }

  @Test
  void whatABrokenPhaseTakesIsNotSetBesideItsRange() {
    Session<Run> well = Samples.press(Samples.open(""), "next", "next", "next");
    assertTrue(Samples.html(well).contains("can be 30 to 150 ms"), Samples.html(well));
    Session<Run> broken = Samples.press(well, "break");
    assertTrue(Samples.html(broken).contains("30 to 150 ms if it goes well"));
    assertFalse(Samples.html(broken).contains("can be 30 to 150 ms"));
  }
}
