package io.github.groundplan.demo.film;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.scenario.NodeSpec;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells events in sentences. */
public final class Narration {
  private final Trace trace;
  private final Map<String, String> titles;
  private final Set<String> beside = new HashSet<>();

  private Narration(Trace trace, Map<String, String> titles) {
    this.trace = trace;
    this.titles = titles;
  }

  /**
   * "12.4 ms: app-2 took request 7 from its queue." From a second on: "4.8621 s: …".
   *
   * @param event its position in the trace
   */
  public static String tell(Trace trace, int event) {
    return new Narration(trace, Map.of()).tell(event);
  }

  /**
   * As {@link #tell(Trace, int)}; where a node stands beside the way, messages are its caller's:
   * see {@link Beside}.
   *
   * @param titles names for readers, by machine; others go by their own
   */
  public static String tell(Film film, int event, Map<String, String> titles) {
    Narration narration = new Narration(film.trace(), titles);
    for (NodeSpec node : film.scenario().nodes()) {
      if (Beside.isBeside(film.scenario(), node)) {
        narration.beside.addAll(film.machinesOf(node.name()));
      }
    }
    return narration.tell(event);
  }

  private String tell(int event) {
    return time(trace.time(event)) + ": " + sentence(event);
  }

  /** Exact enough to tell one event from the next. */
  private static String time(double seconds) {
    return seconds < 0.99995 ? Quantity.duration(seconds) : Decimals.fixed(seconds, 4) + " s";
  }

  private String sentence(int position) {
    TraceEvent event = trace.event(position);
    String request = "request " + event.request();
    String place = speaker(event, position, event.place());
    String peer = speaker(event, position, event.peer());
    return switch (event.kind()) {
      case REQUEST_SENT -> place + " sends " + request + " to " + peer + ".";
      case NAME_KNOWN -> place + " still knows the address: nothing to look up.";
      case NAME_RESOLVED -> place + " has the address from " + peer + ".";
      case CONNECTION_REUSED -> "the connection to " + peer + " is still open: nothing to set up.";
      case CONNECTION_OPENED -> "the connection from " + place + " to " + peer + " is open.";
      case MESSAGE_DEPARTED -> message(event) + " leaves " + place + " for " + peer + ".";
      case MESSAGE_ARRIVED -> message(event) + " reaches " + place + " from " + peer + ".";
      case MESSAGE_LOST ->
          message(event) + " is lost on the way from " + peer + " to " + place + ".";
      case QUEUED -> "all workers of " + place + " are busy: " + request + " waits in its queue.";
      case SERVICE_STARTED ->
          event.message().equals("look up")
              ? lookUp(position, place, request)
              : hasWaited(position)
                  ? place + " took " + request + " from its queue."
                  : place + " starts on " + request + ".";
      case SERVICE_ENDED ->
          event.message().equals("look up")
              ? lookUp(position, place, request)
              : place + " has done its own work on " + request + ".";
      case WORKER_FREED -> "a worker of " + place + " is free again.";
      case REQUEST_REJECTED -> request + " of " + place + " is refused.";
      case REQUEST_COMPLETED -> place + " has the answer to " + request + ".";
      case REQUEST_TIMED_OUT -> place + " gives up waiting for " + request + ".";
      case REQUEST_FAILED -> place + " gets an error for " + request + ".";
      case ANSWER_DISCARDED ->
          "an answer to " + request + " reaches " + place + " too late and is thrown away.";
      case ATTEMPT_TIMED_OUT -> place + " waits no longer for " + peer + " with " + request + ".";
      case RETRIED -> place + " tries " + request + " again at " + peer + ".";
      case HEDGED -> place + " sends a second copy of " + request + " to " + peer + ".";
      case CALL_BLOCKED ->
          place + " does not call " + peer + " for " + request + ": " + event.message() + ".";
      case ROUTED -> place + " sends " + request + " on to " + peer + ".";
      case REFUSED -> place + " turns " + request + " away: " + event.message() + ".";
      case ABANDONED -> request + " leaves the queue of " + place + ": it has waited too long.";
      case CACHE_HIT -> place + " holds what " + request + " asks for.";
      case CACHE_MISS -> place + " does not hold what " + request + " asks for.";
      case STALE_SERVED -> place + " answers " + request + " with an old copy.";
      default -> change(event.kind(), place, peer, event.message());
    };
  }

  /** What belongs to no request. */
  private static String change(EventKind kind, String place, String peer, String message) {
    boolean isUsual = message.equals("usual");
    return switch (kind) {
      case BREAKER_OPENED -> place + " stops calling " + peer + ": its circuit breaker opens.";
      case BREAKER_CLOSED -> place + " calls " + peer + " again: its circuit breaker closes.";
      case TARGET_REMOVED -> place + " finds " + peer + " dead and sends it nothing more.";
      case TARGET_RESTORED -> place + " finds " + peer + " alive and sends to it again.";
      case KILLED -> place + " is killed: what it had in hand fails.";
      case REVIVED -> place + " is up again.";
      case SPEED_CHANGED ->
          place + (isUsual ? " works at its usual speed again." : " works " + message + " now.");
      case ERRORS_CHANGED ->
          place + (isUsual ? " makes no more errors than usual." : " begins to make errors.");
      case PARTITIONED -> "messages between " + place + " and " + others(peer) + " are lost.";
      case HEALED -> "messages between " + place + " and " + others(peer) + " arrive again.";
      case PROMOTED -> place + " becomes the primary in place of " + peer + ".";
      case REPLICA_ADDED -> place + ", a new replica, begins to boot.";
      case REPLICA_READY -> place + " has booted and takes calls.";
      case REPLICA_REMOVED -> place + " takes no more calls.";
      case RUN_ENDED -> "the run is over.";
      default -> throw new IllegalArgumentException("not a change: " + kind);
    };
  }

  private static String others(String peer) {
    return peer.isEmpty() ? "everybody" : peer;
  }

  private static String message(TraceEvent event) {
    String request = "request " + event.request();
    return switch (event.message()) {
      case "request" -> request;
      case "answer" -> "the answer to " + request;
      case "refusal", "refused" -> "the refusal of " + request;
      case "error" -> "an error for " + request;
      case "left the queue" -> "word that " + request + " left the queue";
      default -> event.message();
    };
  }

  /** Whether work begins on a call that was in the queue: what the place last did with it tells. */
  private boolean hasWaited(int started) {
    for (int i = started - 1; i >= 0; i--) {
      if (trace.request(i) == trace.request(started)) {
        EventKind kind = trace.kind(i);
        if (kind == EventKind.REQUEST_SENT) {
          return false;
        }
        if (trace.place(i) == trace.place(started) && isTurn(kind)) {
          return kind == EventKind.QUEUED;
        }
      }
    }
    return false;
  }

  private static boolean isTurn(EventKind kind) {
    return kind == EventKind.QUEUED
        || kind == EventKind.SERVICE_STARTED
        || kind == EventKind.ABANDONED;
  }

  /** A name; of who travels, that of the caller if the place stands beside the way. */
  private String speaker(TraceEvent event, int position, String place) {
    boolean isTravel =
        switch (event.kind()) {
          case MESSAGE_DEPARTED, MESSAGE_ARRIVED, MESSAGE_LOST, ROUTED -> true;
          default -> false;
        };
    return name(
        isTravel && beside.contains(place) ? asker(position, event.request(), place) : place);
  }

  /** Who asked a place last on behalf of a request; the place itself if nobody did. */
  private String asker(int position, int request, String place) {
    for (int i = position; i >= 0; i--) {
      if (trace.request(i) == request
          && trace.kind(i) == EventKind.SERVICE_STARTED
          && trace.text(trace.place(i)).equals(place)) {
        return trace.text(trace.peer(i));
      }
    }
    return place;
  }

  /** A look-up that takes no time is none: the answer is still known. */
  private String lookUp(int position, String place, String request) {
    boolean isStart = trace.kind(position) == EventKind.SERVICE_STARTED;
    int other = isStart ? position + 1 : position - 1;
    boolean isKnown =
        other >= 0
            && other < trace.size()
            && trace.time(other) == trace.time(position)
            && trace.request(other) == trace.request(position)
            && trace.message(other) == trace.message(position);
    if (isKnown) {
      return isStart
          ? "what " + place + " said last still holds for " + request + ": nothing to look up."
          : request + " goes by what " + place + " said last.";
    }
    return isStart
        ? place + " looks the address up for " + request + "."
        : request + " has the address from " + place + ".";
  }

  private String name(String place) {
    return switch (place) {
      case "client", "clients" -> "the client";
      case "resolver" -> "the DNS resolver";
      default -> MachineLabel.of(place, titles);
    };
  }
}
