package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TraceRecorderTest {
  private final Names names = new Names();
  private final TraceRecorder recorder = new TraceRecorder(names);

  private void record(int number) {
    TraceEvent event =
        new TraceEvent(number, EventKind.QUEUED, number, "node " + number % 10, "peer", "");
    TraceTest.record(event, names, recorder);
  }

  @Test
  void recorderGrows() {
    for (int i = 0; i < 1000; i++) {
      record(i);
    }
    Trace trace = recorder.trace();
    assertEquals(1000, trace.size());
    for (int i = 0; i < 1000; i++) {
      assertEquals(
          new TraceEvent(i, EventKind.QUEUED, i, "node " + i % 10, "peer", ""), trace.event(i));
    }
  }

  @Test
  void traceDoesNotChangeWithItsRecorder() {
    record(1);
    Trace before = recorder.trace();
    String hash = before.hash();
    record(2);
    assertEquals(1, before.size());
    assertEquals(hash, before.hash());
    assertEquals(2, recorder.trace().size());
  }

  @Test
  void recorderThatWasToldNothingHasAnEmptyTrace() {
    assertEquals(0, recorder.trace().size());
    assertEquals(new TraceHash(names).digits(), recorder.trace().hash());
  }
}
