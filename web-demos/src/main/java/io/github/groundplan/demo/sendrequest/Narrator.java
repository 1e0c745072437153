package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.sim.measure.TraceEvent;

/** Tells events in sentences. */
final class Narrator {
  private Narrator() {}

  /** "12.4 ms: the server starts on request 1." */
  static String tell(TraceEvent event) {
    return Quantity.duration(event.time()) + ": " + sentence(event);
  }

  private static String sentence(TraceEvent event) {
    return switch (event.kind()) {
      case REQUEST_SENT -> "the client wants an answer to request " + event.request() + ".";
      case NAME_KNOWN -> "the client still knows the server’s address: nothing to look up.";
      case NAME_RESOLVED -> "the client has the server’s address.";
      case CONNECTION_REUSED -> "the connection is still open: nothing to set up.";
      case CONNECTION_OPENED -> "the connection is open and encrypted.";
      case MESSAGE_DEPARTED ->
          event.message() + " leaves " + the(event.place()) + " for " + the(event.peer()) + ".";
      case MESSAGE_ARRIVED -> event.message() + " reaches " + the(event.place()) + ".";
      case MESSAGE_LOST ->
          event.message() + " reaches a machine that is down. Nobody says so to the client.";
      case QUEUED ->
          "all workers of "
              + the(event.place())
              + " are busy: request "
              + event.request()
              + " waits in its queue.";
      case SERVICE_STARTED -> the(event.place()) + " starts to " + work(event.message()) + ".";
      case WORKER_FREED -> "a worker of " + the(event.place()) + " is free again.";
      case SERVICE_ENDED -> the(event.place()) + " is done.";
      case REQUEST_REJECTED -> the(event.place()) + " refuses request " + event.request() + ".";
      case REQUEST_COMPLETED -> "the client has its answer to request " + event.request() + ".";
      case REQUEST_TIMED_OUT ->
          "the client gives up on request " + event.request() + ". It can't tell slow from dead.";
      case ANSWER_DISCARDED ->
          "the answer to request " + event.request() + " arrives too late and is thrown away.";
      default -> throw new IllegalArgumentException("not in this scene: " + event.kind());
    };
  }

  private static String work(String message) {
    return switch (message) {
      case "look up" -> "look the name up";
      case "handle request" -> "handle the request";
      default -> message;
    };
  }

  private static String the(String place) {
    return switch (place) {
      case Scene.RESOLVER -> "the DNS resolver";
      default -> "the " + place;
    };
  }
}
