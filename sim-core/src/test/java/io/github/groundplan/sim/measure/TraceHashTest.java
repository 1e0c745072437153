package io.github.groundplan.sim.measure;

import static io.github.groundplan.sim.measure.TraceTest.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceHashTest {
  private static final TraceEvent SENT =
      new TraceEvent(0.1, EventKind.REQUEST_SENT, 1, "client", "server", "GET /users");

  private static String with(
      double time, EventKind kind, int request, String place, String peer, String message) {
    return trace(new TraceEvent(time, kind, request, place, peer, message)).hash();
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

  @Test
  void everyBitOfATimeSwaysTheHash() {
    Set<String> hashes = new HashSet<>();
    double time = 12345.678901234567;
    for (int bit = 0; bit < 52; bit++) {
      double other = Double.longBitsToDouble(Double.doubleToLongBits(time) ^ (1L << bit));
      hashes.add(with(other, SENT.kind(), 1, "a", "b", "c"));
    }
    assertEquals(52, hashes.size());
  }

  @Test
  void hashIsOfTheTextsAndNotOfTheirNumbers() {
    Names early = new Names();
    Names late = new Names();
    for (int i = 0; i < 100; i++) {
      late.number("another " + i);
    }
    TraceHash one = new TraceHash(early);
    TraceHash other = new TraceHash(late);
    TraceTest.record(SENT, early, one);
    TraceTest.record(SENT, late, other);
    assertEquals(one.digits(), other.digits());
  }

  @Test
  void hashMadeAsThingsHappenIsThatOfTheTrace() {
    Names names = new Names();
    TraceHash hash = new TraceHash(names);
    TraceRecorder recorder = new TraceRecorder(names);
    for (int i = 0; i < 500; i++) {
      // New names turn up all the time.
      TraceEvent event = new TraceEvent(i * 0.3, EventKind.ROUTED, i, "n" + i, "m" + i / 2, "");
      TraceTest.record(event, names, hash);
      TraceTest.record(event, names, recorder);
      assertEquals(recorder.trace().hash(), hash.digits());
    }
  }

  @Test
  void digitsCanBeAskedForAtAnyTime() {
    Names names = new Names();
    TraceHash asked = new TraceHash(names);
    TraceTest.record(SENT, names, asked);
    asked.digits();
    TraceTest.record(SENT, names, asked);
    assertEquals(trace(SENT, SENT).hash(), asked.digits());
  }

  @Test
  void lanesOfAHashDiffer() {
    String hash = trace(SENT).hash();
    assertNotEquals(hash.substring(0, 8), hash.substring(8));
  }

  @Test
  void orderSwaysTheHash() {
    TraceEvent other = new TraceEvent(0.1, EventKind.QUEUED, 2, "a", "b", "");
    assertNotEquals(trace(SENT, other).hash(), trace(other, SENT).hash());
  }
}
