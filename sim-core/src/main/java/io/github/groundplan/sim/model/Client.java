package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
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
public final class Client implements Caller, EventHandler {
  private static final int LOOK_UP = 0;
  private static final int GREETING = 1;
  private static final int ASKING = 2;

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
  private final int number;
  private final Settings settings;
  private final Wording lookUp;
  private final List<Wording> handshake;
  private final Wording asking;
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
    number = environment.number(name);
    this.settings = settings;
    lookUp = new Wording(environment.names(), protocol.lookUp());
    handshake = new ArrayList<>();
    for (Exchange greeting : protocol.handshake()) {
      handshake.add(new Wording(environment.names(), greeting));
    }
    asking = new Wording(environment.names(), protocol.request());
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
    request = environment.nextRequest();
    isWaiting = true;
    sentAt = simulation().now();
    record(EventKind.REQUEST_SENT, toServer, asking.ask());
    if (canTimeOut()) {
      // Last of its time, so that an answer of the same time is not too late.
      timeout = simulation().schedule(settings.timeoutSeconds(), Simulation.LAST_PRIORITY, this, 0);
    }
    lookUp();
  }

  /** The time is up. */
  @Override
  public void handle(int payload) {
    end(Outcome.TIMED_OUT, asking.ask());
  }

  private void lookUp() {
    if (isNameKnown) {
      record(EventKind.NAME_KNOWN, toResolver, Names.NONE);
      connect();
    } else {
      call(toResolver, LOOK_UP, lookUp);
    }
  }

  private void connect() {
    if (isConnected) {
      record(EventKind.CONNECTION_REUSED, toServer, Names.NONE);
      call(toServer, ASKING, asking);
    } else {
      roundTripsDone = 0;
      greet();
    }
  }

  private void greet() {
    if (roundTripsDone < handshake.size()) {
      call(toServer, GREETING, handshake.get(roundTripsDone));
    } else {
      isConnected = true;
      record(EventKind.CONNECTION_OPENED, toServer, Names.NONE);
      call(toServer, ASKING, asking);
    }
  }

  private void call(Link link, int purpose, Wording wording) {
    Call call = environment.calls().take();
    call.request = request;
    call.priority = 0;
    call.key = 0;
    call.patienceSeconds = Double.POSITIVE_INFINITY;
    call.caller = this;
    call.target = purpose;
    call.isGreeting = purpose == GREETING;
    call.wording = wording;
    link.send(call);
  }

  @Override
  public void answered(Call call) {
    int purpose = call.target;
    boolean isCurrent = call.request == request && isWaiting;
    int message = call.wording.of(call.answer);
    if (!isCurrent) {
      environment.record(
          EventKind.ANSWER_DISCARDED, call.request, number, call.link.to().number(), message);
    }
    Answer answer = call.answer;
    environment.calls().give(call);
    if (!isCurrent) {
      return;
    }
    if (answer == Answer.GRANTED) {
      goOn(purpose, message);
    } else {
      end(answer == Answer.REFUSED ? Outcome.REJECTED : Outcome.FAILED, message);
    }
  }

  @Override
  public void lost(Call call) {
    environment.calls().give(call);
  }

  private void goOn(int purpose, int message) {
    switch (purpose) {
      case LOOK_UP -> {
        isNameKnown = true;
        record(EventKind.NAME_RESOLVED, toResolver, Names.NONE);
        connect();
      }
      case GREETING -> {
        roundTripsDone++;
        greet();
      }
      default -> end(Outcome.COMPLETED, message);
    }
  }

  private void end(Outcome outcome, int message) {
    if (canTimeOut()) {
      simulation().cancel(timeout);
    }
    isWaiting = false;
    results.add(new RequestResult(request, sentAt, simulation().now(), outcome));
    record(kind(outcome), toServer, message);
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
      case FAILED -> EventKind.REQUEST_FAILED;
      case TIMED_OUT -> EventKind.REQUEST_TIMED_OUT;
    };
  }

  private void record(EventKind kind, Link link, int message) {
    environment.record(kind, request, number, link.to().number(), message);
  }

  private Simulation simulation() {
    return environment.simulation();
  }
}
