package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final TraceEvent SENT =
      new TraceEvent(0.1, EventKind.REQUEST_SENT, 1, "client", "server", "GET /users");

  private static Trace trace(TraceEvent... events) {
    TraceRecorder recorder = TraceRecorder.on();
    for (TraceEvent event : events) {
      recorder.record(
          event.time(),
          event.kind(),
          event.request(),
          event.place(),
          event.peer(),
          event.message());
    }
    return recorder.trace();
  }

  @Test
  void eventsComeBackAsTheyWereRecorded() {
    TraceEvent queued = new TraceEvent(2, EventKind.QUEUED, 7, "server", "client", "");
    Trace trace = trace(SENT, queued);
    assertEquals(2, trace.size());
    assertEquals(queued, trace.event(1));
    assertEquals(List.of(SENT, queued), trace.events());
    assertThrows(IndexOutOfBoundsException.class, () -> trace.event(2));
  }

  @Test
  void aRecorderGrows() {
    TraceRecorder recorder = TraceRecorder.on();
    for (int i = 0; i < 1000; i++) {
      recorder.record(i, EventKind.QUEUED, i, "node " + i % 10, "", "");
    }
    assertEquals(
        new TraceEvent(999, EventKind.QUEUED, 999, "node 9", "", ""), recorder.trace().event(999));
  }

  @Test
  void aTraceDoesNotChangeWithItsRecorder() {
    TraceRecorder recorder = TraceRecorder.on();
    recorder.record(1, EventKind.QUEUED, 1, "a", "b", "");
    Trace before = recorder.trace();
    String hash = before.hash();
    recorder.record(2, EventKind.QUEUED, 2, "c", "d", "");
    assertEquals(1, before.size());
    assertEquals(hash, before.hash());
  }

  @Test
  void aRecorderThatIsOffKeepsNothing() {
    TraceRecorder recorder = TraceRecorder.off();
    recorder.record(1, EventKind.QUEUED, 1, "a", "b", "");
    assertFalse(recorder.isOn());
    assertTrue(recorder.trace().events().isEmpty());
  }

  @Test
  void everyComponentSwaysTheHash() {
    Set<String> hashes = new HashSet<>();
    hashes.add(trace().hash());
    hashes.add(trace(SENT).hash());
    hashes.add(trace(SENT, SENT).hash());
    hashes.add(with(Math.nextUp(0.1), SENT.kind(), 1, "client", "server", "GET /users"));
    hashes.add(with(0.1, EventKind.QUEUED, 1, "client", "server", "GET /users"));
    hashes.add(with(0.1, SENT.kind(), 2, "client", "server", "GET /users"));
    hashes.add(with(0.1, SENT.kind(), 1, "clienu", "server", "GET /users"));
    hashes.add(with(0.1, SENT.kind(), 1, "server", "client", "GET /users"));
    hashes.add(with(0.1, SENT.kind(), 1, "client", "server", ""));
    assertEquals(9, hashes.size());
    for (String hash : hashes) {
      assertTrue(hash.matches("[0-9a-f]{16}"), hash);
    }
  }

  private static String with(
      double time, EventKind kind, int request, String place, String peer, String message) {
    return trace(new TraceEvent(time, kind, request, place, peer, message)).hash();
  }

  @Test
  void theLanesOfAHashDiffer() {
    String hash = trace(SENT).hash();
    assertNotEquals(hash.substring(0, 8), hash.substring(8));
  }
}
