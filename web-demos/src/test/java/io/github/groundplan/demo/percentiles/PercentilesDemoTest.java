package io.github.groundplan.demo.percentiles;

import static io.github.groundplan.demo.percentiles.Sessions.DEMO;
import static io.github.groundplan.demo.percentiles.Sessions.finished;
import static io.github.groundplan.demo.percentiles.Sessions.html;
import static io.github.groundplan.demo.percentiles.Sessions.open;
import static io.github.groundplan.demo.percentiles.Sessions.press;
import static io.github.groundplan.demo.percentiles.Sessions.run;
import static io.github.groundplan.demo.percentiles.Sessions.set;
import static io.github.groundplan.demo.percentiles.Sessions.tick;
import static io.github.groundplan.demo.percentiles.Sessions.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PercentilesDemoTest {
  @Test
  void aReaderWhoJustPressesPlaySeesTheDegradedFleet() {
    assertTrue(run(press(open(""), "play")).isDegraded());
    assertTrue(run(press(open(""), "degraded")).isDegraded());
    assertFalse(run(press(open(""), "healthy")).isDegraded());
  }

  @Test
  void itPlaysAsFastAsItHappens() {
    Session<Requests> playing = press(open(""), "degraded");
    assertTrue(playing.isPlaying());
    assertEquals(3, tick(tick(playing, 2), 1).watch().orElseThrow().playback().seconds(), 1e-5);
    assertTrue(tick(playing, 11).isFinished());
  }

  @Test
  void theOtherFleetIsSeenAtTheSameMoment() {
    Session<Requests> healthy = tick(press(open(""), "healthy"), 4);
    Session<Requests> degraded = press(healthy, "degraded");
    assertTrue(run(degraded).isDegraded() && degraded.isPlaying());
    assertEquals(4, degraded.watch().orElseThrow().playback().seconds(), 1e-5);
    assertTrue(press(tick(degraded, 20), "healthy").isFinished());
  }

  @Test
  void theSameFleetBeginsAnew() {
    Session<Requests> again = press(tick(press(open(""), "degraded"), 4), "degraded");
    assertEquals(0, again.watch().orElseThrow().playback().events());
    assertTrue(again.isPlaying());
  }

  @Test
  void whatAMillionRequestsToldIsOfTheFleetOnTheScreen() {
    Session<Requests> degraded = finished("");
    LongRun done = new LongRun.Done(Map.of(), "", 1, "");
    Session<Requests> measured = DEMO.update(degraded, new Message.Progress(done));
    assertEquals(new LongRun.None(), press(measured, "healthy").longRun());
    assertEquals(done, press(measured, "degraded").longRun());
    Session<Requests> unseen = DEMO.update(open(""), new Message.Progress(done));
    assertEquals(new LongRun.None(), press(unseen, "healthy").longRun());
    assertFalse(
        DEMO.longRun(finished("run=healthy")).equals(DEMO.longRun(finished("run=degraded"))));
    assertEquals(DEMO.longRun(open("")), DEMO.longRun(finished("run=degraded")));
  }

  @Test
  void numbersAreQuietWhileItPlaysAndExactWhenItRests() {
    Session<Requests> playing = press(open(""), "degraded");
    for (int i = 0; i < 100; i++) {
      playing = tick(playing, 0.1);
      Moment now = new Moment(playing);
      if (playing.isPlaying()) {
        assertEquals(0, now.told().count() % 25);
        assertTrue(now.ended() - now.told().count() < 25);
      }
    }
    Session<Requests> resting = press(tick(press(open(""), "degraded"), 3.3), "play");
    assertEquals(new Moment(resting).ended(), new Moment(resting).told().count());
  }

  @Test
  void aStepTellsOneEvent() {
    Session<Requests> first = press(open(""), "step");
    assertTrue(DEMO.sentence(first).endsWith(": the client sends request 1 to lb."));
    assertEquals(1, first.watch().orElseThrow().playback().events());
  }

  @Test
  void itSaysWhatToDoWhatHappensAndWhatHasHappened() {
    assertTrue(DEMO.sentence(open("")).startsWith("Nothing has been sent yet."));
    Session<Requests> playing = tick(press(open(""), "degraded"), 5);
    assertTrue(DEMO.sentence(playing).contains(" of 1,000 requests answered, "));
    assertEquals("The run is under way.", DEMO.announcement(playing));
    assertTrue(DEMO.announcement(finished("")).startsWith("19 of 1,000 requests went to the slow"));
    assertTrue(DEMO.announcement(finished("run=healthy")).startsWith("All 1,000 requests"));
  }

  @Test
  void thePredictionIsAnsweredByTheRun() {
    assertEquals("", words(open("")).right());
    assertEquals("", words(tick(press(open(""), "degraded"), 9)).right());
    assertEquals("p99", words(finished("")).right());
    assertEquals("mean", words(finished("slow-share=1&slow-factor=100")).right());
    assertEquals("", words(finished("run=healthy")).right());
    assertTrue(words(finished("run=healthy")).answer().contains("Press Degraded"));
    assertEquals("", words(finished("slow-share=0")).right());
    assertEquals("No request was slow: no number moved.", words(finished("slow-share=0")).answer());
  }

  @Test
  void whereNothingIsSlowNothingHasMoved() {
    String said = DEMO.sentence(finished("slow-share=0"));
    assertEquals("No request went to the slow disk: all is as it was when healthy.", said);
  }

  @Test
  void theRankOfThisRunIsSaidInWords() {
    String whole = words(finished("")).definition();
    assertTrue(whole.contains("p99 of 1,000 requests is the 990th smallest, and 10 are slower."));
    assertTrue(whole.contains("19 requests were slow, so p99 is one of them."));
    String edge = words(finished("slow-share=1")).definition();
    assertTrue(edge.contains("10 requests were slow, so p99 is none of them."));
  }

  @Test
  void aRunTooShortToTellSaysSo() {
    Session<Requests> early = press(tick(press(open(""), "degraded"), 3), "play");
    List<Readout> readouts = new Numbers(new Moment(early)).levels();
    assertEquals("needs 1,000 requests", readouts.get(4).theory());
    assertEquals("", readouts.get(4).raw());
    assertTrue(readouts.get(3).theory().startsWith("2"), readouts.get(3).theory());
    Session<Requests> start = press(tick(press(open(""), "degraded"), 0.5), "play");
    assertTrue(words(start).definition().contains("Of fewer than 100 it would be the largest"));
  }

  @Test
  void theoryAndIntervalsWaitForTheEnd() {
    assertFalse(html(tick(press(open(""), "degraded"), 9)).contains("theory:"));
    assertEquals(0, new Numbers(new Moment(open(""))).table().rows().size());
    assertEquals(5, new Numbers(new Moment(finished(""))).table().rows().size());
    assertTrue(html(finished("")).contains("theory: 59.0 ms"));
  }

  @Test
  void pagesAreDrawnFromAWholeRunOnly() {
    assertFalse(html(tick(press(open(""), "degraded"), 9)).contains("95 % interval 6"));
    assertTrue(words(finished("")).pages().contains("Measured on 1,000 pages, each of 100 calls"));
    assertTrue(words(finished("fan-out=1")).pages().contains("each of 1 call drawn"));
  }

  @Test
  void theReadoutsBearTheNamesThatOthersRelyOn() {
    String html = html(finished(""));
    for (String metric :
        List.of(
            "mean", "p50", "p95", "p99", "p999", "fan-out-share", "averaged-p99", "merged-p99")) {
      assertTrue(html.contains("data-metric=\"" + metric + "\" data-value="), metric);
    }
    for (String action :
        List.of("healthy", "degraded", "slow-share", "slow-factor", "fan-out", "run-million")) {
      assertTrue(html.contains("data-action=\"" + action + "\""), action);
    }
  }

  @Test
  void valuesOutOfRangeAreBroughtIntoIt() {
    State state =
        State.parse(DEMO, Map.of(), "slow-share=99&slow-factor=1&fan-out=0&seed=-4&run=sideways");
    assertEquals("25", state.settings().text("slow-share"));
    assertEquals("2", state.settings().text("slow-factor"));
    assertEquals("1", state.settings().text("fan-out"));
    assertEquals(5, state.problems().size());
  }

  @Test
  void aMovedSliderMakesTheRunAnewAndKeepsItsPlace() {
    Session<Requests> more = set(finished(""), "slow-share", "10");
    assertTrue(more.isFinished());
    assertTrue(new Moment(more).told().slow() > 80);
    Session<Requests> playing = set(tick(press(open(""), "degraded"), 3), "slow-factor", "20");
    assertEquals(3, playing.watch().orElseThrow().playback().seconds(), 1e-5);
    assertTrue(playing.isPlaying());
  }

  @Test
  void numbersAreCountedAsInSpeech() {
    String[] expected = {"1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"};
    int[] numbers = {1, 2, 3, 4, 11, 12, 13, 21, 112};
    for (int i = 0; i < numbers.length; i++) {
      assertEquals(expected[i], Words.ordinal(numbers[i]));
    }
    assertEquals("990th", Words.ordinal(990));
    assertEquals("1,000th", Words.ordinal(1000));
  }
}
