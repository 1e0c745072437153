package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Span;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads from a trace what the time of one request went into. */
final class Journey {
  private static final Set<String> SET_UP = Set.of("SYN", "SYN-ACK", "ClientHello", "ServerHello");

  private final int request;
  private final List<PartSpan> spans = new ArrayList<>();
  private double sent;
  private double covered;
  private boolean isWaiting;

  private Journey(int request) {
    this.request = request;
  }

  /** Every request of a trace that has ended, in the order in which they were sent. */
  static List<RequestLog> of(Trace trace) {
    List<RequestLog> logs = new ArrayList<>();
    Journey journey = null;
    for (int i = 0; i < trace.size(); i++) {
      TraceEvent event = trace.event(i);
      if (event.kind() == EventKind.REQUEST_SENT) {
        journey = new Journey(event.request());
        journey.begin(event);
      } else if (journey != null && event.request() == journey.request) {
        journey.read(event);
        if (isEnd(event)) {
          logs.add(journey.log(event));
          journey = null;
        }
      }
    }
    return logs;
  }

  private static boolean isEnd(TraceEvent event) {
    return event.kind() == EventKind.REQUEST_COMPLETED
        || event.kind() == EventKind.REQUEST_TIMED_OUT
        || event.kind() == EventKind.REQUEST_REJECTED;
  }

  private void begin(TraceEvent event) {
    sent = event.time();
    covered = sent;
    isWaiting = true;
  }

  private void read(TraceEvent event) {
    switch (event.kind()) {
      case MESSAGE_ARRIVED, MESSAGE_LOST -> cover(event, travel(event), Span.Kind.NETWORK);
      case SERVICE_STARTED -> cover(event, place(event), Span.Kind.WAITING);
      case SERVICE_ENDED -> cover(event, place(event), Span.Kind.WORK);
      case REQUEST_TIMED_OUT -> cover(event, Part.SILENCE, Span.Kind.WAITING);
      default -> {}
    }
  }

  /** All time that nothing accounts for yet went into this. */
  private void cover(TraceEvent event, Part part, Span.Kind kind) {
    if (isWaiting && event.time() > covered) {
      spans.add(new PartSpan(part, new Span(covered, event.time(), kind)));
      covered = event.time();
    }
  }

  private RequestLog log(TraceEvent end) {
    isWaiting = false;
    boolean isAnswered = end.kind() == EventKind.REQUEST_COMPLETED;
    return new RequestLog(request, sent, end.time(), isAnswered, spans);
  }

  private static Part travel(TraceEvent event) {
    // A message arrives at its place, from its peer.
    if (SET_UP.contains(event.message())) {
      return Part.CONNECTION;
    }
    if (is(event, Scene.RESOLVER)) {
      return Part.NAME;
    }
    if (is(event, Scene.DATABASE)) {
      return Part.DATABASE;
    }
    return event.place().equals(Scene.SERVER) ? Part.REQUEST : Part.ANSWER;
  }

  private static boolean is(TraceEvent event, String place) {
    return event.place().equals(place) || event.peer().equals(place);
  }

  private static Part place(TraceEvent event) {
    return switch (event.place()) {
      case Scene.RESOLVER -> Part.NAME;
      case Scene.DATABASE -> Part.DATABASE;
      default -> Part.SERVER;
    };
  }
}
