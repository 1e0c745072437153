package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final TraceEvent SENT =
      new TraceEvent(0.1, EventKind.REQUEST_SENT, 1, "client", "server", "GET /users");
  private static final TraceEvent QUEUED =
      new TraceEvent(2, EventKind.QUEUED, 7, "server", "client", "");

  static Trace trace(TraceEvent... events) {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    for (TraceEvent event : events) {
      record(event, names, recorder);
    }
    return recorder.trace();
  }

  static void record(TraceEvent event, Names names, TraceSink sink) {
    sink.record(
        event.time(),
        event.kind(),
        event.request(),
        names.number(event.place()),
        names.number(event.peer()),
        names.number(event.message()));
  }

  private static TraceEvent at(double time, int request) {
    return new TraceEvent(time, EventKind.QUEUED, request, "server", "client", "");
  }

  @Test
  void eventsComeBackAsTheyWereRecorded() {
    Trace trace = trace(SENT, QUEUED);
    assertEquals(2, trace.size());
    assertEquals(QUEUED, trace.event(1));
    assertEquals(List.of(SENT, QUEUED), trace.events());
  }

  @Test
  void eventThatIsNotThereIsRefused() {
    Trace trace = trace(SENT);
    assertThrows(IndexOutOfBoundsException.class, () -> trace.event(1));
    assertThrows(IndexOutOfBoundsException.class, () -> trace.event(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> trace().event(0));
  }

  @Test
  void eventsCannotBeChanged() {
    List<TraceEvent> events = trace(SENT).events();
    assertThrows(UnsupportedOperationException.class, () -> events.add(QUEUED));
  }

  @Test
  void countUntilIncludesItsTime() {
    Trace trace = trace(at(1, 1), at(2, 2), at(2, 3), at(3, 4));
    assertEquals(0, trace.countUntil(0.9));
    assertEquals(1, trace.countUntil(1));
    assertEquals(1, trace.countUntil(1.9));
    assertEquals(3, trace.countUntil(2));
    assertEquals(4, trace.countUntil(3));
    assertEquals(4, trace.countUntil(Double.POSITIVE_INFINITY));
    assertEquals(0, trace().countUntil(5));
  }

  @Test
  void replayTellsAllInOrder() {
    List<String> told = new ArrayList<>();
    trace(at(1, 5), at(2, 6))
        .replay((time, kind, request, place, peer, message) -> told.add(time + " " + request));
    assertEquals(List.of("1.0 5", "2.0 6"), told);
  }

  @Test
  void replayOfATraceIsTheTrace() {
    Trace trace = trace(SENT, QUEUED, at(3, 8));
    assertEquals(trace.hash(), trace.thinned(1).hash());
    assertEquals(trace.events(), trace.thinned(1).events());
  }

  @Test
  void thinnedTraceKeepsEveryThirdRequestAndWhatBelongsToNone() {
    TraceEvent killed = new TraceEvent(4.5, EventKind.KILLED, 0, "server", "", "");
    TraceEvent[] events =
        IntStream.range(0, 9).mapToObj(i -> at(i, i + 1)).toArray(TraceEvent[]::new);
    events[4] = killed;
    Trace thinned = trace(events).thinned(3);
    assertEquals(List.of(at(2, 3), killed, at(5, 6), at(8, 9)), thinned.events());
  }

  @Test
  void thinningByNothingIsRefused() {
    assertEquals(
        "every must be at least 1: 0",
        assertThrows(IllegalArgumentException.class, () -> trace(SENT).thinned(0)).getMessage());
  }

  @Test
  void columnsTellWhatEventsTell() {
    Trace trace = trace(SENT, QUEUED, at(3, 8));
    for (int i = 0; i < trace.size(); i++) {
      TraceEvent told =
          new TraceEvent(
              trace.time(i),
              trace.kind(i),
              trace.request(i),
              trace.text(trace.place(i)),
              trace.text(trace.peer(i)),
              trace.text(trace.message(i)));
      assertEquals(trace.event(i), told);
      assertTrue(Math.max(trace.place(i), trace.message(i)) < trace.texts());
    }
  }
}
