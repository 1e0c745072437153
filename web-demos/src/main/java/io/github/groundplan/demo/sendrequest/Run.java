package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the scene.
 *
 * @param settings under which it ran
 * @param count of requests sent
 * @param trace all that happened
 * @param requests what became of each
 */
record Run(Values settings, int count, Trace trace, List<RequestLog> requests) implements Take {
  Run {
    requests = List.copyOf(requests);
  }

  /** Runs the scene to its end. */
  static Run of(Values settings, int count) {
    Trace trace = World.run(settings, count);
    return new Run(settings, count, trace, Journey.of(trace));
  }

  /** How long it took, in seconds, to the last event. */
  double duration() {
    return trace.size() == 0 ? 0 : trace.event(trace.size() - 1).time();
  }

  /** How many requests the client had sent at a time. */
  int sentBy(double seconds) {
    int sent = 0;
    while (sent < requests.size() && requests.get(sent).sent() <= seconds) {
      sent++;
    }
    return sent;
  }

  /** The requests that had ended at a time. */
  List<RequestLog> endedBy(double seconds) {
    List<RequestLog> ended = new ArrayList<>();
    for (RequestLog request : requests) {
      if (request.ended() <= seconds) {
        ended.add(request);
      }
    }
    return ended;
  }

  /** The latest request that was sent by this time; the first if none was. */
  RequestLog current(double seconds) {
    return requests.get(Math.max(0, sentBy(seconds) - 1));
  }
}
