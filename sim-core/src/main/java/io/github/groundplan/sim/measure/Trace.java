package io.github.groundplan.sim.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What happened in a run, in order. Does not change. */
public final class Trace {
  private static final EventKind[] KINDS = EventKind.values();

  private final Names names;
  private final int size;
  private final double[] times;
  private final byte[] kinds;
  private final int[] requests;
  private final int[] texts;

  /**
   * Takes columns that nobody changes up to a size; see {@link TraceRecorder}.
   *
   * @param kinds by their ordinals
   * @param texts three for each event: place, peer and message, as numbers of names
   */
  Trace(Names names, int size, double[] times, byte[] kinds, int[] requests, int[] texts) {
    this.names = names;
    this.size = size;
    this.times = times;
    this.kinds = kinds;
    this.requests = requests;
    this.texts = texts;
  }

  /** How many events there are. */
  public int size() {
    return size;
  }

  /**
   * The event at a position.
   *
   * @param index from 0 to {@link #size} - 1
   * @throws IndexOutOfBoundsException if there is none
   */
  public TraceEvent event(int index) {
    Objects.checkIndex(index, size);
    return new TraceEvent(
        times[index],
        kind(index),
        requests[index],
        names.text(texts[3 * index]),
        names.text(texts[3 * index + 1]),
        names.text(texts[3 * index + 2]));
  }

  /**
   * The time of an event in seconds from the run's start. As with all that is asked of one event
   * but {@link #event}, there must be one: nobody looks.
   */
  public double time(int index) {
    return times[index];
  }

  /** What kind an event is of. */
  public EventKind kind(int index) {
    return KINDS[kinds[index]];
  }

  /** The number of the request that an event belongs to, 0 if it belongs to none. */
  public int request(int index) {
    return requests[index];
  }

  /** The number of the text that says where an event happened; see {@link #text}. */
  public int place(int index) {
    return texts[3 * index];
  }

  /** The number of the text that says who else takes part in an event. */
  public int peer(int index) {
    return texts[3 * index + 1];
  }

  /** The number of the text that says what was said or done in an event. */
  public int message(int index) {
    return texts[3 * index + 2];
  }

  /** The text of a number that an event gives: of many events, cheaper than {@link #event}. */
  public String text(int number) {
    return names.text(number);
  }

  /** How many texts the run's events may refer to: their numbers are less. */
  public int texts() {
    return names.size();
  }

  /** All events, in order. */
  public List<TraceEvent> events() {
    List<TraceEvent> events = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      events.add(event(i));
    }
    return Collections.unmodifiableList(events);
  }

  /**
   * How many events there are up to a time, that time included: the position from which to replay
   * the rest.
   *
   * @param time in seconds from the run's start
   */
  public int countUntil(double time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells a sink all that happened, in order, as if it had been there. */
  public void replay(TraceSink sink) {
    for (int i = 0; i < size; i++) {
      int text = 3 * i;
      sink.record(times[i], kind(i), requests[i], texts[text], texts[text + 1], texts[text + 2]);
    }
  }

  /**
   * The story of every so-many-th request alone, with all that belongs to no request.
   *
   * @param every 1 or more; 1 keeps all
   * @throws IllegalArgumentException if it is less
   */
  public Trace thinned(int every) {
    if (every < 1) {
      throw new IllegalArgumentException("every must be at least 1: " + every);
    }
    TraceRecorder kept = new TraceRecorder(names);
    replay(
        (time, kind, request, place, peer, message) -> {
          if (request % every == 0) {
            kept.record(time, kind, request, place, peer, message);
          }
        });
    return kept.trace();
  }

  /** The fingerprint of {@link TraceHash}. */
  public String hash() {
    TraceHash hash = new TraceHash(names);
    replay(hash);
    return hash.digits();
  }
}
