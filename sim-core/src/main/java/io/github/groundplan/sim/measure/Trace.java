package io.github.groundplan.sim.measure;

import io.github.groundplan.sim.number.Binary64;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What happened in a run, in order. Does not change. */
public final class Trace {
  private final double[] times;
  private final EventKind[] kinds;
  private final int[] requests;
  private final int[] texts;
  private final String[] names;

  /** Takes columns that nobody else holds; see {@link TraceRecorder}. */
  Trace(double[] times, EventKind[] kinds, int[] requests, int[] texts, String[] names) {
    this.times = times;
    this.kinds = kinds;
    this.requests = requests;
    this.texts = texts;
    this.names = names;
  }

  /** How many events there are. */
  public int size() {
    return times.length;
  }

  /**
   * The event at a position.
   *
   * @param index from 0 to {@link #size} - 1
   * @throws IndexOutOfBoundsException if there is none
   */
  public TraceEvent event(int index) {
    Objects.checkIndex(index, times.length);
    return new TraceEvent(
        times[index],
        kinds[index],
        requests[index],
        names[texts[3 * index]],
        names[texts[3 * index + 1]],
        names[texts[3 * index + 2]]);
  }

  /** All events, in order. */
  public List<TraceEvent> events() {
    List<TraceEvent> events = new ArrayList<>(times.length);
    for (int i = 0; i < times.length; i++) {
      events.add(event(i));
    }
    return Collections.unmodifiableList(events);
  }

  /**
   * A fingerprint of the whole trace: 16 lower-case hexadecimal digits, the same on every platform
   * for the same events, down to the last bit of their times. Not cryptographic.
   */
  public String hash() {
    TraceHash hash = new TraceHash(names);
    hash.add(times.length);
    for (int i = 0; i < times.length; i++) {
      hash.add(Binary64.highBits(times[i]));
      hash.add(Binary64.lowBits(times[i]));
      hash.addText(kinds[i].name());
      hash.add(requests[i]);
      for (int column = 0; column < 3; column++) {
        hash.addName(texts[3 * i + column]);
      }
    }
    return hash.digits();
  }
}
