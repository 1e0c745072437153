package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.model.RequestResult.Outcome;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sends requests one after another: looks up the server's name and opens a connection where it has
 * to, asks, and waits for the answer or its timeout.
 *
 * <p>It remembers the name and keeps the connection. After a timeout it drops what it was doing: an
 * answer that comes later is discarded, whatever it was an answer to, while the work asked for goes
 * on; a connection half set up stays closed, an open one stays open, as in HTTP/2.
 */
public final class Client {

  /**
   * What a client is like, and what it knows at first.
   *
   * @param timeoutSeconds for a whole request, above zero; infinite for a client that never gives
   *     up. An answer that comes at that very time still counts.
   * @param isNameKnown whether it has looked up the server before
   * @param isConnected whether its connection to the server is open
   */
  public record Settings(double timeoutSeconds, boolean isNameKnown, boolean isConnected) {
    public Settings {
      if (!(timeoutSeconds > 0)) {
        throw new IllegalArgumentException(
            "timeoutSeconds must be above zero: " + Decimals.text(timeoutSeconds));
      }
    }
  }

  private final Environment environment;
  private final String name;
  private final Settings settings;
  private final Protocol protocol;
  private final Link toResolver;
  private final Link toServer;
  private final List<RequestResult> results = new ArrayList<>();

  private boolean isNameKnown;
  private boolean isConnected;

  private int remaining;
  private int request;
  private boolean isWaiting;
  private double sentAt;
  private int timeout;
  private int roundTripsDone;

  /**
   * A client in its initial state, which sends nothing before {@link #start}.
   *
   * @throws IllegalArgumentException if a link does not begin at this client
   */
  public Client(
      Environment environment,
      String name,
      Settings settings,
      Protocol protocol,
      Link toResolver,
      Link toServer) {
    for (Link link : List.of(toResolver, toServer)) {
      if (!link.from().equals(name)) {
        throw new IllegalArgumentException("link of " + name + " begins at " + link.from());
      }
    }
    this.environment = environment;
    this.name = name;
    this.settings = settings;
    this.protocol = protocol;
    this.toResolver = toResolver;
    this.toServer = toServer;
    isNameKnown = settings.isNameKnown();
    isConnected = settings.isConnected();
  }

  /** The name by which traces call it. */
  public String name() {
    return name;
  }

  /** Whether it would send the next request without a look-up. */
  public boolean isNameKnown() {
    return isNameKnown;
  }

  /** Whether it would send the next request over an open connection. */
  public boolean isConnected() {
    return isConnected;
  }

  /** The requests that have ended, in the order in which they were sent. */
  public List<RequestResult> results() {
    return Collections.unmodifiableList(results);
  }

  /**
   * Sends the first of so many requests now, and each other when the one before has ended. Requests
   * are numbered from 1, through all starts.
   *
   * @param count 1 or more
   * @throws IllegalArgumentException if the count is less than 1
   * @throws IllegalStateException if requests of an earlier start have not ended
   */
  public void start(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1: " + count);
    }
    if (isWaiting) {
      throw new IllegalStateException("request " + request + " has not ended");
    }
    remaining = count;
    send();
  }

  private void send() {
    remaining--;
    request++;
    isWaiting = true;
    sentAt = simulation().now();
    record(EventKind.REQUEST_SENT, serverName(), protocol.request().ask());
    if (canTimeOut()) {
      // Last of its time, so that an answer of the same time is not too late.
      timeout =
          simulation()
              .schedule(
                  settings.timeoutSeconds(),
                  Simulation.LAST_PRIORITY,
                  payload -> end(Outcome.TIMED_OUT, protocol.request().ask()),
                  0);
    }
    lookUp();
  }

  private void lookUp() {
    if (isNameKnown) {
      record(EventKind.NAME_KNOWN, resolverName(), "");
      connect();
    } else {
      toResolver.call(request, protocol.lookUp(), this::lookedUp);
    }
  }

  private void lookedUp(int ofRequest, Answer answer, String message) {
    if (isExpected(ofRequest, answer, message, resolverName())) {
      isNameKnown = true;
      record(EventKind.NAME_RESOLVED, resolverName(), "");
      connect();
    }
  }

  private void connect() {
    if (isConnected) {
      record(EventKind.CONNECTION_REUSED, serverName(), "");
      ask();
    } else {
      roundTripsDone = 0;
      greet();
    }
  }

  private void greet() {
    if (roundTripsDone < protocol.handshake().size()) {
      toServer.greet(request, protocol.handshake().get(roundTripsDone), this::greeted);
    } else {
      isConnected = true;
      record(EventKind.CONNECTION_OPENED, serverName(), "");
      ask();
    }
  }

  private void greeted(int ofRequest, Answer answer, String message) {
    if (isExpected(ofRequest, answer, message, serverName())) {
      roundTripsDone++;
      greet();
    }
  }

  private void ask() {
    toServer.call(request, protocol.request(), this::answered);
  }

  private void answered(int ofRequest, Answer answer, String message) {
    if (isExpected(ofRequest, answer, message, serverName())) {
      end(Outcome.COMPLETED, message);
    }
  }

  /** Whether the request may go on; ends it after a refusal, discards what comes too late. */
  private boolean isExpected(int ofRequest, Answer answer, String message, String peer) {
    if (ofRequest != request || !isWaiting) {
      environment.record(EventKind.ANSWER_DISCARDED, ofRequest, name, peer, message);
      return false;
    }
    if (answer == Answer.REFUSED) {
      end(Outcome.REJECTED, message);
      return false;
    }
    return true;
  }

  private void end(Outcome outcome, String message) {
    if (canTimeOut()) {
      simulation().cancel(timeout);
    }
    isWaiting = false;
    results.add(new RequestResult(request, sentAt, simulation().now(), outcome));
    record(kind(outcome), serverName(), message);
    if (remaining > 0) {
      send();
    }
  }

  private boolean canTimeOut() {
    return settings.timeoutSeconds() <= Double.MAX_VALUE;
  }

  private static EventKind kind(Outcome outcome) {
    return switch (outcome) {
      case COMPLETED -> EventKind.REQUEST_COMPLETED;
      case REJECTED -> EventKind.REQUEST_REJECTED;
      case TIMED_OUT -> EventKind.REQUEST_TIMED_OUT;
    };
  }

  private void record(EventKind kind, String peer, String message) {
    environment.record(kind, request, name, peer, message);
  }

  private Simulation simulation() {
    return environment.simulation();
  }

  private String resolverName() {
    return toResolver.to().name();
  }

  private String serverName() {
    return toServer.to().name();
  }
}
