package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.demo.httplifecycle.Leg.Kind;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.measure.TraceRecorder;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happens: as events of a trace, and phase by phase as legs. Time moves on. */
final class Script {
  /** There is one request only. */
  private static final int REQUEST = 1;

  private final List<TraceEvent> events = new ArrayList<>();
  private final List<PhaseLog> phases = new ArrayList<>();
  private List<Leg> legs = new ArrayList<>();
  private double phaseStart;
  private double now;

  /** Something happens now. */
  void tell(EventKind kind, String place, String peer, String message) {
    tell(now, kind, place, peer, message);
  }

  /** What was told before for the same moment stays before. */
  private void tell(double time, EventKind kind, String place, String peer, String message) {
    int at = events.size();
    while (at > 0 && events.get(at - 1).time() > time) {
      at--;
    }
    events.add(at, new TraceEvent(time, kind, REQUEST, place, peer, message));
  }

  /** A message that is awaited. */
  void send(String from, String to, String message, double seconds) {
    travel(Kind.MESSAGE, from, to, message, seconds, true);
    now += seconds;
  }

  /** A message that nobody waits for before going on. */
  void sendAlong(String from, String to, String message, double seconds) {
    travel(Kind.MESSAGE, from, to, message, seconds, false);
  }

  /**
   * A message that does not arrive.
   *
   * @param seconds until it is lost
   */
  void lose(String from, String to, String message, double seconds) {
    travel(Kind.LOST, from, to, message, seconds, false);
  }

  private void travel(
      Kind kind, String from, String to, String message, double seconds, boolean isAwaited) {
    tell(EventKind.MESSAGE_DEPARTED, from, to, message);
    EventKind end = kind == Kind.LOST ? EventKind.MESSAGE_LOST : EventKind.MESSAGE_ARRIVED;
    tell(now + seconds, end, to, from, message);
    legs.add(new Leg(kind, from, to, message, now, now + seconds, isAwaited));
  }

  /** Work that is awaited. */
  void work(String place, String what, double seconds) {
    tell(EventKind.SERVICE_STARTED, place, "", what);
    legs.add(new Leg(Kind.WORK, place, place, what, now, now + seconds, true));
    now += seconds;
    tell(EventKind.SERVICE_ENDED, place, "", what);
  }

  /** Time in which nothing else happens. */
  void pause(String place, String what, double seconds) {
    legs.add(new Leg(Kind.WAITING, place, place, what, now, now + seconds, true));
    now += seconds;
  }

  /** A phase ends here; the next begins. */
  void close(Phase phase, boolean isBroken) {
    int seen = events.size();
    while (seen > 0 && events.get(seen - 1).time() > now) {
      seen--;
    }
    phases.add(new PhaseLog(phase, phaseStart, now, seen, isBroken, legs));
    legs = new ArrayList<>();
    phaseStart = now;
  }

  /** All phases that were closed. */
  List<PhaseLog> phases() {
    return phases;
  }

  /** All that was told. */
  Trace trace() {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    for (TraceEvent event : events) {
      recorder.record(
          event.time(),
          event.kind(),
          event.request(),
          names.number(event.place()),
          names.number(event.peer()),
          names.number(event.message()));
    }
    return recorder.trace();
  }
}
