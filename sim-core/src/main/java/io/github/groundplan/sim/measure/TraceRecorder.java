package io.github.groundplan.sim.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes down what happens in a run, in columns of primitives.
 *
 * <p>For a run of a million requests it can be {@link #off}: then it forgets all it is told.
 */
public final class TraceRecorder {
  private static final int INITIAL_CAPACITY = 64;

  private final boolean isOn;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbersByName = new HashMap<>();

  private double[] times;
  private EventKind[] kinds;
  private int[] requests;

  /** Three for each event: place, peer and message, as numbers of names. */
  private int[] texts;

  private int size;

  private TraceRecorder(boolean isOn) {
    this.isOn = isOn;
    int capacity = isOn ? INITIAL_CAPACITY : 0;
    times = new double[capacity];
    kinds = new EventKind[capacity];
    requests = new int[capacity];
    texts = new int[3 * capacity];
  }

  /** A recorder that keeps everything. */
  public static TraceRecorder on() {
    return new TraceRecorder(true);
  }

  /** A recorder that keeps nothing. */
  public static TraceRecorder off() {
    return new TraceRecorder(false);
  }

  /** Whether anything told is kept. */
  public boolean isOn() {
    return isOn;
  }

  /** Takes down one event; the components are those of {@link TraceEvent}. */
  public void record(
      double time, EventKind kind, int request, String place, String peer, String message) {
    if (!isOn) {
      return;
    }
    if (size == times.length) {
      grow();
    }
    times[size] = time;
    kinds[size] = kind;
    requests[size] = request;
    texts[3 * size] = number(place);
    texts[3 * size + 1] = number(peer);
    texts[3 * size + 2] = number(message);
    size++;
  }

  /** What has been recorded so far; later events do not change it. Empty if the recorder is off. */
  public Trace trace() {
    return new Trace(
        Arrays.copyOf(times, size),
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(requests, size),
        Arrays.copyOf(texts, 3 * size),
        names.toArray(new String[0]));
  }

  private int number(String name) {
    Integer known = numbersByName.get(name);
    if (known != null) {
      return known;
    }
    int number = names.size();
    names.add(name);
    numbersByName.put(name, number);
    return number;
  }

  private void grow() {
    int capacity = 2 * size;
    times = Arrays.copyOf(times, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    requests = Arrays.copyOf(requests, capacity);
    texts = Arrays.copyOf(texts, 3 * capacity);
  }
}
