package io.github.groundplan.demo.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import org.junit.jupiter.api.Test;

class PlaybackTest {
  /** Events at 0, 0, 0.1, 0.25 and 0.25 seconds. */
  private static final Trace TRACE = trace(0, 0, 0.1, 0.25, 0.25);

  @Test
  void timeShowsAllEventsUpToIt() {
    Playback playback = Playback.startOf(TRACE).playing(true).advanced(0.1);
    assertEquals(3, playback.events());
    assertEquals(0.1, playback.seconds());
    assertTrue(playback.isPlaying());
  }

  @Test
  void itRestsAtTheEnd() {
    Playback playback = Playback.startOf(TRACE).playing(true).advanced(9);
    assertEquals(0.25, playback.seconds());
    assertTrue(playback.isAtEnd());
    assertFalse(playback.isPlaying());
    assertFalse(playback.playing(true).isPlaying());
  }

  @Test
  void itCanStandStillWhilePlayingUntilItMoves() {
    Playback resting = Playback.startOf(TRACE).playing(true).resting(0.5).resting(0.25);
    assertTrue(resting.isPlaying());
    assertEquals(0, resting.micros());
    assertEquals(0.75, resting.restedSeconds());
    assertEquals(0, resting.advanced(0.1).restedSeconds());
  }

  @Test
  void stepsTellEventsOfOneMomentApart() {
    Playback playback = Playback.startOf(TRACE).stepped();
    assertEquals(1, playback.events());
    playback = playback.stepped().stepped().stepped();
    assertEquals(4, playback.events());
    assertEquals(0.25, playback.seconds());
    assertTrue(playback.stepped().isAtEnd());
    assertTrue(playback.stepped().stepped().isAtEnd());
  }

  @Test
  void aPlaceIsRestoredFromItsNumbers() {
    for (Playback playback = Playback.startOf(TRACE); !playback.isAtEnd(); ) {
      playback = playback.stepped();
      assertEquals(playback, Playback.at(TRACE, playback.micros(), playback.events()));
    }
  }

  @Test
  void theLastPlaceOfItsSliderIsTheEnd() {
    Playback playback = Playback.startOf(trace(0, 0.5, 59.969613));
    double lastStep = Math.floor(playback.endMicros() / playback.stepMicros());
    assertTrue(lastStep * playback.stepMicros() < playback.endMicros());
    assertTrue(playback.slidTo(lastStep * playback.stepMicros()).isAtEnd());
    assertEquals(2, playback.slidTo((lastStep - 1) * playback.stepMicros()).events());
    assertEquals(1, playback.slidTo(0).events());
  }

  @Test
  void whatIsBeyondTheTraceIsBroughtBack() {
    assertTrue(Playback.at(TRACE, 1e9, 1e9).isAtEnd());
    assertEquals(2, Playback.at(TRACE, 50_000, 0).events());
    assertEquals(0, Playback.at(new TraceRecorder(new Names()).trace(), 50_000, 7).micros());
  }

  private static Trace trace(double... times) {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    for (double time : times) {
      recorder.record(time, EventKind.REQUEST_SENT, 1, names.number("client"), 0, 0);
    }
    return recorder.trace();
  }
}
