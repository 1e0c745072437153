package io.github.groundplan.demo.film;

import io.github.groundplan.sim.measure.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which messages are under way when. */
final class Messages {
  private static final int NONE = -1;

  private final Trace trace;
  private final Places places;
  private int count;

  /** The events of their departures. */
  private int[] departures = new int[64];

  /** The numbers of the texts that name who they are from and to, in a reader's eyes. */
  private int[] senders = new int[64];

  private int[] receivers = new int[64];

  /** From when so many events have been seen they are under way no more; for ever at first. */
  private int[] overSeen = new int[64];

  private double[] overTimes = new double[64];

  /** The largest {@link #overSeen} up to each: nothing before is under way when that is past. */
  private int[] latestOver = {};

  // Those of each request whose end has not come yet, as lists: the latest, and the one before.
  private int[] latestOfRequest = new int[64];
  private int[] before = new int[64];

  Messages(Trace trace, Places places) {
    this.trace = trace;
    this.places = places;
    Arrays.fill(latestOfRequest, NONE);
  }

  void departed(int event) {
    if (count == departures.length) {
      grow();
    }
    int request = trace.request(event);
    if (request >= latestOfRequest.length) {
      int old = latestOfRequest.length;
      latestOfRequest = Arrays.copyOf(latestOfRequest, 2 * request);
      Arrays.fill(latestOfRequest, old, latestOfRequest.length, NONE);
    }
    departures[count] = event;
    senders[count] = places.speaker(trace.place(event), request);
    receivers[count] = places.speaker(trace.peer(event), request);
    overSeen[count] = Integer.MAX_VALUE;
    before[count] = latestOfRequest[request];
    latestOfRequest[request] = count;
    count++;
  }

  private void grow() {
    int capacity = 2 * count;
    departures = Arrays.copyOf(departures, capacity);
    senders = Arrays.copyOf(senders, capacity);
    receivers = Arrays.copyOf(receivers, capacity);
    overSeen = Arrays.copyOf(overSeen, capacity);
    overTimes = Arrays.copyOf(overTimes, capacity);
    before = Arrays.copyOf(before, capacity);
  }

  /**
   * A message has arrived, or is lost. Of two that are alike it does not matter which. One that is
   * lost on a link without latency has not departed.
   */
  void over(int event) {
    int request = trace.request(event);
    int later = NONE;
    int message = request < latestOfRequest.length ? latestOfRequest[request] : NONE;
    while (message != NONE && !isEndOf(event, departures[message])) {
      later = message;
      message = before[message];
    }
    if (message == NONE) {
      return;
    }
    if (later == NONE) {
      latestOfRequest[request] = before[message];
    } else {
      before[later] = before[message];
    }
    overSeen[message] = event + 1;
    overTimes[message] = trace.time(event);
  }

  private boolean isEndOf(int event, int departure) {
    return trace.place(event) == trace.peer(departure)
        && trace.peer(event) == trace.place(departure)
        && trace.message(event) == trace.message(departure);
  }

  /** All has been told. */
  void finish(double duration) {
    latestOver = new int[count];
    int latest = 0;
    for (int i = 0; i < count; i++) {
      if (overSeen[i] == Integer.MAX_VALUE) {
        overTimes[i] = Math.max(duration, trace.time(departures[i]) + lastLength(i));
      }
      latest = Math.max(latest, overSeen[i]);
      latestOver[i] = latest;
    }
  }

  /**
   * How long the last message before took on the same way: no run tells of one that outlasts it.
   */
  private double lastLength(int message) {
    int departure = departures[message];
    for (int i = message - 1; i >= 0; i--) {
      int other = departures[i];
      if (overSeen[i] != Integer.MAX_VALUE
          && trace.place(other) == trace.place(departure)
          && trace.peer(other) == trace.peer(departure)) {
        return overTimes[i] - trace.time(other);
      }
    }
    return 0;
  }

  /** Those under way, in the order in which they departed. */
  List<Flight> flights(int seen, double seconds) {
    List<Flight> flights = new ArrayList<>();
    int first = Search.countUntil(departures, count, seen - 1);
    int begin = first;
    while (begin > 0 && latestOver[begin - 1] > seen) {
      begin--;
    }
    for (int i = begin; i < first; i++) {
      if (overSeen[i] > seen) {
        flights.add(flight(i, seconds));
      }
    }
    return flights;
  }

  private Flight flight(int message, double seconds) {
    int event = departures[message];
    double start = trace.time(event);
    double length = overTimes[message] - start;
    double share = length > 0 ? (seconds - start) / length : 1;
    return new Flight(
        trace.text(senders[message]),
        trace.text(receivers[message]),
        trace.request(event),
        Math.max(0, Math.min(1, share)),
        places.isAnswer(trace.place(event), trace.peer(event)),
        trace.text(trace.message(event)));
  }
}
