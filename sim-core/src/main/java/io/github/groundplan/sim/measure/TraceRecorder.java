package io.github.groundplan.sim.measure;

import java.util.Arrays;

/** Keeps all that happens in a run, in columns of primitives. */
public final class TraceRecorder implements TraceSink {
  private final Names names;
  private double[] times = new double[64];
  private EventKind[] kinds = new EventKind[64];
  private int[] requests = new int[64];

  /** Three for each event: place, peer and message, as numbers of names. */
  private int[] texts = new int[3 * 64];

  private int size;

  /** A recorder that has been told nothing. */
  public TraceRecorder(Names names) {
    this.names = names;
  }

  @Override
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    if (size == times.length) {
      grow();
    }
    times[size] = time;
    kinds[size] = kind;
    requests[size] = request;
    texts[3 * size] = place;
    texts[3 * size + 1] = peer;
    texts[3 * size + 2] = message;
    size++;
  }

  /** What has been recorded so far; later events do not change it. */
  public Trace trace() {
    return new Trace(
        names,
        Arrays.copyOf(times, size),
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(requests, size),
        Arrays.copyOf(texts, 3 * size));
  }

  private void grow() {
    int capacity = 2 * size;
    times = Arrays.copyOf(times, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    requests = Arrays.copyOf(requests, capacity);
    texts = Arrays.copyOf(texts, 3 * capacity);
  }
}
