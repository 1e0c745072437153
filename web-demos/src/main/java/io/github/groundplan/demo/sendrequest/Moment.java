package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.stage.Packet;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the scene looks like after the events that were seen of a trace. */
final class Moment {
  private static final Set<String> ANSWERS =
      Set.of("DNS answer", "SYN-ACK", "ServerHello", "200 OK", "rows");

  private final Playback playback;
  private final List<TraceEvent> departed = new ArrayList<>();
  private Optional<TraceEvent> clientEvent = Optional.empty();
  private String resolver = "idle";
  private String database = "idle";
  private int busyWorkers;
  private int busyReaders;

  Moment(Playback playback) {
    this.playback = playback;
    for (int i = 0; i < playback.events(); i++) {
      see(playback.trace().event(i));
    }
  }

  /** What last changed for the client; empty before the first request. */
  Optional<EventKind> client() {
    return clientEvent.map(TraceEvent::kind);
  }

  /** Whether the client waits for an answer. */
  boolean isWaiting() {
    return client().filter(kind -> kind == EventKind.REQUEST_SENT).isPresent();
  }

  String resolver() {
    return resolver;
  }

  String database() {
    return database;
  }

  int busyWorkers() {
    return busyWorkers;
  }

  int busyReaders() {
    return busyReaders;
  }

  /** The messages in flight. */
  List<Packet> packets() {
    List<Packet> packets = new ArrayList<>();
    for (TraceEvent message : departed) {
      packets.add(packet(message));
    }
    return packets;
  }

  private void see(TraceEvent event) {
    switch (event.kind()) {
      case REQUEST_SENT, REQUEST_COMPLETED, REQUEST_TIMED_OUT -> clientEvent = Optional.of(event);
      case MESSAGE_DEPARTED -> depart(event);
      case MESSAGE_ARRIVED, MESSAGE_LOST -> departed.removeIf(sent -> isSame(sent, event));
      case SERVICE_STARTED -> start(event);
      case SERVICE_ENDED -> end(event);
      default -> {}
    }
  }

  private void depart(TraceEvent event) {
    departed.add(event);
    if (event.place().equals(Scene.SERVER) && event.message().equals("200 OK")) {
      busyWorkers--;
    }
  }

  private void start(TraceEvent event) {
    switch (event.place()) {
      case Scene.RESOLVER -> resolver = "looking up";
      case Scene.DATABASE -> {
        busyReaders++;
        database = event.message();
      }
      default -> busyWorkers++;
    }
  }

  private void end(TraceEvent event) {
    switch (event.place()) {
      case Scene.RESOLVER -> resolver = "answered";
      case Scene.DATABASE -> {
        busyReaders--;
        database = busyReaders == 0 ? "idle" : database;
      }
      // A server's worker is held until the answer has left.
      default -> {}
    }
  }

  private Packet packet(TraceEvent departure) {
    double start = departure.time();
    double end = arrival(departure);
    double share = end > start ? (playback.seconds() - start) / (end - start) : 1;
    return new Packet(
        departure.place(),
        departure.peer(),
        departure.message(),
        Math.max(0, Math.min(1, share)),
        ANSWERS.contains(departure.message()));
  }

  private double arrival(TraceEvent departure) {
    Trace trace = playback.trace();
    for (int i = playback.events(); i < trace.size(); i++) {
      if (isSame(departure, trace.event(i))) {
        return trace.event(i).time();
      }
    }
    return departure.time();
  }

  /** Whether a message that departed is the one that this event is the end of. */
  private static boolean isSame(TraceEvent departure, TraceEvent end) {
    return (end.kind() == EventKind.MESSAGE_ARRIVED || end.kind() == EventKind.MESSAGE_LOST)
        && departure.request() == end.request()
        && departure.place().equals(end.peer())
        && departure.peer().equals(end.place())
        && departure.message().equals(end.message());
  }
}
