package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.number.Decimals;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.Zipf;
import java.util.Optional;

/** Clients that behave alike: sends their requests and sees what becomes of them. */
public final class Population implements EventHandler, Outbound.Owner {

  /**
   * What the clients are like.
   *
   * @param name by which traces call them
   * @param arrivals when they send
   * @param priority of their requests, 0 to 9, the lower the more important
   * @param keys what they ask for; without any, all requests ask for the same
   * @param patience how long a request waits in one queue, in seconds; for ever if empty
   */
  public record Settings(
      String name,
      Arrivals arrivals,
      int priority,
      Optional<Keys> keys,
      Optional<Distribution> patience) {}

  private final Environment environment;
  private final Settings settings;
  private final int number;
  private final int peer;
  private final Wording wording;
  private final Outbound outbound;
  private final Census census;
  private final Optional<ArrivalProcess> process;
  private final Optional<Distribution> think;
  private final Optional<Zipf> keys;
  private final RandomStream thinkStream;
  private final RandomStream keyStream;
  private final RandomStream patienceStream;
  private double load = 1;
  private double nextAt = Double.POSITIVE_INFINITY;
  private int nextArrival;
  private boolean hasNextArrival;

  /** Whether open clients have begun and not yet ended. */
  private boolean isSending;

  /**
   * Clients that send nothing before {@link #start}.
   *
   * @param target what they call
   * @param census counts their requests
   */
  public Population(Environment environment, Settings settings, Target target, Census census) {
    this.environment = environment;
    this.settings = settings;
    this.census = census;
    String name = settings.name();
    number = environment.number(name);
    peer = environment.number(target.name());
    wording = new Wording(environment.names(), target.exchange());
    outbound = new Outbound(environment, this, name, 0, target);
    boolean isClosed = settings.arrivals() instanceof Arrivals.Users;
    think =
        settings.arrivals() instanceof Arrivals.Users users
            ? Optional.of(users.think())
            : Optional.empty();
    process =
        isClosed
            ? Optional.empty()
            : Optional.of(ArrivalProcess.of(settings.arrivals(), environment, name));
    keys = settings.keys().map(some -> new Zipf(some.count(), some.skew()));
    thinkStream = environment.stream(name + ".think");
    keyStream = environment.stream(name + ".keys");
    patienceStream = environment.stream(name + ".patience");
  }

  /** The name by which traces call them. */
  public String name() {
    return settings.name();
  }

  /** Begins to send: open clients after their first gap, users after their first thought. */
  public void start() {
    if (settings.arrivals() instanceof Arrivals.Users users) {
      for (int i = 0; i < users.count(); i++) {
        scheduleThought();
      }
    } else {
      isSending = true;
      scheduleArrival();
    }
  }

  /**
   * From now on so many times as much is sent as described; users think so many times as fast. The
   * same draws serve, so that what changes is what the load changes.
   *
   * @param factor above zero
   * @throws IllegalArgumentException if it is not
   */
  public void setLoad(double factor) {
    if (!(factor > 0 && factor <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "factor must be finite and above zero: " + Decimals.text(factor));
    }
    if (isSending) {
      stopArrival();
      double now = environment.now();
      scheduleArrivalAt(process.get().again(now, nextAt, load, factor));
    }
    load = factor;
  }

  @Override
  public void handle(int payload) {
    hasNextArrival = false;
    if (census.isFull()) {
      isSending = false;
      return;
    }
    send();
    if (process.isPresent()) {
      scheduleArrival();
    }
  }

  @Override
  public void settled(Call request, int target, Answer answer) {
    double seconds = environment.now() - request.sentAt;
    if (environment.isTraced()) {
      environment.record(kind(answer), request.request, number, peer, message(answer));
    }
    census.ended(request.isCounted, answer, seconds);
    environment.calls().give(request);
    if (think.isPresent() && !census.isFull()) {
      scheduleThought();
    }
  }

  private void send() {
    Call request = environment.calls().take();
    request.request = environment.nextRequest();
    request.priority = settings.priority();
    request.key = keys.isPresent() ? keys.get().sample(keyStream) : 0;
    request.patienceSeconds =
        settings.patience().isPresent()
            ? settings.patience().get().sample(patienceStream)
            : Double.POSITIVE_INFINITY;
    request.sentAt = environment.now();
    request.isCounted = census.sent();
    environment.record(EventKind.REQUEST_SENT, request.request, number, peer, wording.ask());
    outbound.call(request);
  }

  private void scheduleArrival() {
    scheduleArrivalAt(process.get().next(environment.now(), load));
  }

  private void scheduleArrivalAt(double time) {
    nextAt = time;
    if (time <= Double.MAX_VALUE) {
      nextArrival = environment.simulation().schedule(time - environment.now(), this, 0);
      hasNextArrival = true;
    }
  }

  private void stopArrival() {
    if (hasNextArrival) {
      environment.simulation().cancel(nextArrival);
      hasNextArrival = false;
    }
  }

  private void scheduleThought() {
    double seconds = think.get().sample(thinkStream) / load;
    environment.simulation().schedule(seconds, this, 0);
  }

  /** What was asked for if nothing has come back. */
  private int message(Answer answer) {
    return answer == Answer.TIMED_OUT ? wording.ask() : wording.of(answer);
  }

  private static EventKind kind(Answer answer) {
    return switch (answer) {
      case GRANTED -> EventKind.REQUEST_COMPLETED;
      case REFUSED -> EventKind.REQUEST_REJECTED;
      case FAILED -> EventKind.REQUEST_FAILED;
      case TIMED_OUT -> EventKind.REQUEST_TIMED_OUT;
    };
  }
}
