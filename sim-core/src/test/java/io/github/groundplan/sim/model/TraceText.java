package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.number.Decimals;
import java.util.List;

/** A trace as lines of milliseconds, request, kind, place | peer | message. */
public final class TraceText {
  private TraceText() {}

  /** All events of a trace. */
  public static String of(Trace trace) {
    StringBuilder text = new StringBuilder();
    for (TraceEvent event : trace.events()) {
      text.append(Decimals.fixed(event.time() * 1000, 1)).append(' ').append(event.request());
      text.append(' ').append(event.kind()).append(' ').append(event.place());
      for (String part : List.of(event.peer(), event.message())) {
        text.append(part.isEmpty() ? "" : " | ").append(part);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
