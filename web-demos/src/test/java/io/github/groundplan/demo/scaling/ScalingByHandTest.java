package io.github.groundplan.demo.scaling;

import static io.github.groundplan.demo.scaling.Desk.at;
import static io.github.groundplan.demo.scaling.Desk.deeds;
import static io.github.groundplan.demo.scaling.Desk.dropped;
import static io.github.groundplan.demo.scaling.Desk.html;
import static io.github.groundplan.demo.scaling.Desk.metric;
import static io.github.groundplan.demo.scaling.Desk.open;
import static io.github.groundplan.demo.scaling.Desk.over;
import static io.github.groundplan.demo.scaling.Desk.press;
import static io.github.groundplan.demo.scaling.Desk.requests;
import static io.github.groundplan.demo.scaling.Desk.seek;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import org.junit.jupiter.api.Test;

class ScalingByHandTest {
  private static final String BY_HAND = "pattern=steady&load=15&auto-scaler=no&boot-time=4";

  @Test
  void aLegendSaysWhatMoves() {
    assertTrue(html(open("")).contains(">waiting request<"));
  }

  @Test
  void aServerMoreTakesCallsWhenItHasBootedAndIsPaidForBefore() {
    Session<Growth> ordered = press(at(10, BY_HAND), "scale-out");
    assertEquals(1, metric(ordered, "servers"));
    assertEquals(0.22, metric(ordered, "cost-per-hour"), 1e-12);
    assertTrue(html(ordered).contains("1 booting"));
    assertEquals(1, metric(seek(ordered, 13.9), "servers"));
    assertEquals(2, metric(seek(ordered, 14.1), "servers"));
  }

  @Test
  void aLargerMachineTakesOverWhenItHasBootedAndHalvesTheMedian() {
    Session<Growth> ordered = press(at(10, BY_HAND), "scale-up");
    assertTrue(html(ordered).contains("2 × booting"));
    assertEquals(1, metric(seek(ordered, 13.9), "size"));
    assertEquals(2, metric(seek(ordered, 14.1), "size"));
    assertEquals(0.22, metric(seek(ordered, 14.1), "cost-per-hour"), 1e-12);
    double work = requests(over(BY_HAND)).latency().percentile(50) - World.TRAVEL_SECONDS;
    double faster =
        ordered.watch().orElseThrow().run().film().at(60).last(40).percentile(50)
            - World.TRAVEL_SECONDS;
    assertTrue(faster < 0.6 * work, faster + " against " + work);
  }

  @Test
  void whatIsDoneChangesNothingOfWhatWas() {
    Session<Growth> before = at(10, BY_HAND);
    Session<Growth> after = press(before, "scale-out");
    int seen = before.watch().orElseThrow().playback().events();
    Trace was = before.watch().get().run().trace();
    Trace is = after.watch().orElseThrow().run().trace();
    for (int i = 0; i < seen; i++) {
      assertEquals(was.event(i), is.event(i));
    }
    assertEquals(EventKind.REPLICA_ADDED, is.kind(seen));
  }

  @Test
  void scalingBeforeTheRunBeginsIt() {
    Session<Growth> begun = press(open(BY_HAND), "scale-out");
    assertTrue(begun.isPlaying());
    assertEquals("0.out.app", begun.deeds());
  }

  @Test
  void thereIsACeilingToEitherWay() {
    Session<Growth> out = at(1, BY_HAND);
    Session<Growth> up = out;
    for (int i = 0; i < 12; i++) {
      out = press(out, "scale-out");
      up = press(up, "scale-up");
    }
    assertEquals(10, metric(seek(out, 20), "servers"));
    assertTrue(html(out).contains("Ten servers are the most here"));
    assertEquals(out, press(out, "scale-out"));
    assertEquals(8, metric(seek(up, 20), "size"));
    assertTrue(html(up).contains("Size 8 is the largest machine"));
    assertEquals(up, press(up, "scale-up"));
  }

  @Test
  void theLastServerStays() {
    Session<Growth> one = at(10, BY_HAND);
    assertTrue(html(one).contains("The last server stays"));
    assertEquals(one, press(one, "scale-in"));
  }

  @Test
  void aFinishedRunIsLeftAsItIs() {
    Session<Growth> over = over(BY_HAND);
    assertTrue(html(over).contains("The run is over"));
    for (Lever lever : Lever.values()) {
      assertEquals(over, press(over, lever.action));
    }
  }

  @Test
  void aButtonSaysWhatItComesTo() {
    String html = html(open(BY_HAND));
    assertTrue(html.contains("to size 2, $0.22/h"));
    assertTrue(html.contains("to 2 servers, $0.22/h"));
    String ten = html(at(20, BY_HAND + "&" + deeds(0, "out", 9)));
    assertTrue(ten.contains("to 9 servers, $0.92/h"));
    assertTrue(ten.contains("to size 2, $2.02/h"));
  }

  @Test
  void aServerThatIsDrainedEndsWhatItHasAndOneThatIsKilledDropsIt() {
    String five = "pattern=steady&load=60&auto-scaler=no&boot-time=1&" + deeds(0, "out", 4);
    String less = five + ",40000000.in.app,41000000.in.app";
    assertEquals(0, dropped(over(less + "&drain=yes")));
    assertEquals(0, requests(over(less + "&drain=yes")).failed());
    assertTrue(requests(over(less + "&drain=no")).failed() > 0);
    assertFalse(html(over(less + "&drain=no")).contains(">down<"), "who was let go is no loss");
  }

  @Test
  void aServerDrainsForAWhile() {
    Session<Growth> five =
        at(40, "pattern=steady&load=60&auto-scaler=no&boot-time=1&" + deeds(0, "out", 4));
    Session<Growth> less = press(five, "scale-in");
    assertEquals(4, metric(less, "servers"));
    assertTrue(html(less).contains("1 draining"));
    assertTrue(html(less).contains(">draining<"));
    assertFalse(html(seek(less, 45)).contains("draining"));
  }

  @Test
  void whatWasDoneLaterIsUndoneByWhatIsDoneNow() {
    Session<Growth> later = press(at(30, BY_HAND), "scale-out");
    Session<Growth> sooner = press(seek(later, 20), "scale-up");
    assertEquals("20000000.up.app", sooner.deeds());
  }

  @Test
  void twoSmallServersAnswerAsManyAsOneOfTwiceTheSizeButEachAsSlowlyAsBefore() {
    Session<Growth> out = over(BY_HAND + "&" + deeds(0, "out", 1));
    Session<Growth> up = over(BY_HAND + "&" + deeds(0, "up", 1));
    assertEquals(requests(out).completed(), requests(up).completed(), 10);
    assertTrue(metric(up, "p50") < 0.8 * metric(out, "p50"));
  }

  @Test
  void readersWhoWantNoMotionSeeTheOutcomeOfWhatTheyPress() {
    Session<Growth> calm = Desk.DEMO.update(open(BY_HAND), new Message.Motion(true));
    Session<Growth> out = press(calm, "scale-out");
    assertTrue(out.isFinished());
    assertEquals(2, metric(out, "servers"));
  }

  @Test
  void hostileDeedsAreNone() {
    for (String text :
        new String[] {
          "x", "1.kill.app", "1.out.lb", "1.out.app.1", "999999999999999.up.app", "-1.in.app", ",,"
        }) {
      assertEquals("", Deeds.parse(text).print(), text);
    }
    assertEquals("1.up.app,1.up.app,1.up.app", Deeds.parse("1.up.app,".repeat(9)).print());
  }
}
