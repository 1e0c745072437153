package io.github.groundplan.sim.measure;

/** Keeps all that happens in a run, in columns of primitives. */
public final class TraceRecorder implements TraceSink {
  private final Names names;
  private double[] times = new double[64];

  /** By their ordinals, which are in no more than a byte. */
  private byte[] kinds = new byte[64];

  private int[] requests = new int[64];

  /** Three for each event: place, peer and message, as numbers of names. */
  private int[] texts = new int[3 * 64];

  private int size;

  /** A recorder that has been told nothing. */
  public TraceRecorder(Names names) {
    this.names = names;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // Within this run only: what anybody sees is the kind itself.
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    if (size == times.length) {
      grow();
    }
    times[size] = time;
    kinds[size] = (byte) kind.ordinal();
    requests[size] = request;
    texts[3 * size] = place;
    texts[3 * size + 1] = peer;
    texts[3 * size + 2] = message;
    size++;
  }

  /** What has been recorded so far; later events do not change it. */
  public Trace trace() {
    // What is shared is never written again: later events go behind it.
    return new Trace(names, size, times, kinds, requests, texts);
  }

  // In browsers System.arraycopy is far quicker than Arrays.copyOf.
  private void grow() {
    double[] moreTimes = new double[2 * size];
    System.arraycopy(times, 0, moreTimes, 0, size);
    times = moreTimes;
    byte[] moreKinds = new byte[2 * size];
    System.arraycopy(kinds, 0, moreKinds, 0, size);
    kinds = moreKinds;
    int[] moreRequests = new int[2 * size];
    System.arraycopy(requests, 0, moreRequests, 0, size);
    requests = moreRequests;
    int[] moreTexts = new int[6 * size];
    System.arraycopy(texts, 0, moreTexts, 0, 3 * size);
    texts = moreTexts;
  }
}
