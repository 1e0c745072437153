package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceSink;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a trace, as it comes, to what every trace must be: time goes on, requests are sent in turn,
 * each ends once at most, and nothing is heard of one that has not been sent.
 */
final class TraceCheck implements TraceSink {
  private final Names names;
  private final BitSet underWay = new BitSet();
  private final Map<EventKind, Integer> counts = new TreeMap<>();
  private double last;
  private int sent;

  TraceCheck(Names names) {
    this.names = names;
  }

  int underWay() {
    return underWay.cardinality();
  }

  int count(EventKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  @Override
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    assertTrue(time >= last, () -> "time goes back from " + last + " to " + time);
    last = time;
    counts.merge(kind, 1, Integer::sum);
    assertTrue(place < names.size() && peer < names.size() && message < names.size());
    assertTrue(request >= 0 && (request <= sent || kind == EventKind.REQUEST_SENT), "too early");
    switch (kind) {
      case REQUEST_SENT -> {
        assertEquals(++sent, request);
        underWay.set(request);
      }
      case REQUEST_COMPLETED, REQUEST_FAILED, REQUEST_REJECTED, REQUEST_TIMED_OUT -> {
        assertTrue(underWay.get(request), () -> request + " ends twice");
        underWay.clear(request);
      }
      default -> {}
    }
  }
}
