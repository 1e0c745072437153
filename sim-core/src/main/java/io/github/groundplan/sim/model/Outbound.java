package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.CircuitBreaker;
import io.github.groundplan.sim.policy.RetryBudget;
import io.github.groundplan.sim.random.RandomStream;

/**
 * How one caller calls one node: over which link each attempt goes, and when to wait no longer, try
 * again, send a second copy, or not to call at all.
 */
final class Outbound implements Caller, EventHandler {
  private static final int TIMEOUT = 0;
  private static final int HEDGE = 1;
  private static final int RETRY = 2;
  private static final int TIMERS = 4;

  /** Whoever wants the calls to be made. */
  interface Owner {
    /**
     * A call is over, for its owner at least. May come before {@link Outbound#call} returns.
     *
     * @param outer on whose behalf it was made
     * @param target the number of the outbound at its owner
     */
    void settled(Call outer, int target, Answer answer);
  }

  private final Environment environment;
  private final Owner owner;
  private final int place;
  private final int peer;
  private final int number;
  private final Route route;
  private final CallPolicy policy;
  private final boolean isPlain;
  private final Wording wording;
  private final Operations operations = new Operations();
  private final RandomStream jitter;
  private final RetryBudget budget;
  private final Guard guard;
  private final int bulkheadFull;
  private final int breakerOpen;
  private int inFlight;

  /**
   * An outbound of an owner.
   *
   * @param place the owner's name
   * @param number that the owner gives to this outbound
   * @param target what is called
   */
  Outbound(Environment environment, Owner owner, String place, int number, Target target) {
    this.environment = environment;
    this.owner = owner;
    this.place = environment.number(place);
    this.number = number;
    peer = environment.number(target.name());
    route = target.route();
    policy = target.policy();
    isPlain = policy.isPlain();
    wording = new Wording(environment.names(), target.exchange());
    jitter = environment.stream(place, target.name(), "backoff");
    budget = new RetryBudget(policy.retry().budget());
    bulkheadFull = environment.number("bulkhead full");
    breakerOpen = environment.number("breaker open");
    guard = new Guard(environment, place, target.name(), policy.breaker().map(CircuitBreaker::new));
  }

  /** Makes a call on behalf of another, until it is settled. */
  void call(Call outer) {
    if (isPlain) {
      send(outer, null);
    } else if (inFlight >= policy.bulkhead()) {
      environment.record(EventKind.CALL_BLOCKED, outer.request, place, peer, bulkheadFull);
      owner.settled(outer, number, Answer.REFUSED);
    } else {
      inFlight++;
      budget.earn();
      attempt(operations.take(outer));
    }
  }

  /** Nobody waits any longer for what is done on behalf of the calls that a server loses. */
  void abandon(Server server) {
    for (int slot = 0; slot < operations.slots(); slot++) {
      Operation operation = operations.at(slot);
      Call outer = operation.outer;
      if (outer != null && outer.node == server && server.isLostWithProcess(outer)) {
        end(operation);
      }
    }
  }

  @Override
  public void answered(Call attempt) {
    Operation operation = attempt.operation;
    Call outer = attempt.outer;
    Answer answer = attempt.answer;
    if (outer == null) {
      environment.record(EventKind.ANSWER_DISCARDED, attempt.request, place, peer);
    }
    environment.calls().give(attempt);
    if (outer == null) {
      return;
    }
    if (operation == null) {
      owner.settled(outer, number, answer);
    } else {
      forget(operation, attempt);
      operation.unanswered--;
      answered(operation, answer);
    }
  }

  @Override
  public void lost(Call attempt) {
    if (attempt.operation != null) {
      forget(attempt.operation, attempt);
    }
    environment.calls().give(attempt);
  }

  @Override
  public void handle(int payload) {
    Operation operation = operations.at(payload / TIMERS);
    switch (payload % TIMERS) {
      case TIMEOUT -> timedOut(operation);
      case HEDGE -> hedge(operation);
      default -> {
        operation.hasRetryTimer = false;
        environment.record(EventKind.RETRIED, operation.outer.request, place, peer);
        attempt(operation);
      }
    }
  }

  private void attempt(Operation operation) {
    operation.attempts++;
    operation.permit = guard.permit();
    operation.hasPermit = operation.permit != CircuitBreaker.REFUSED;
    if (!operation.hasPermit) {
      environment.record(EventKind.CALL_BLOCKED, operation.outer.request, place, peer, breakerOpen);
      fail(operation, Answer.FAILED);
      return;
    }
    if (policy.timeoutSeconds() <= Double.MAX_VALUE) {
      // Last of its time, so that an answer of the same time is not too late.
      operation.timeout =
          environment
              .simulation()
              .schedule(
                  policy.timeoutSeconds(),
                  Simulation.LAST_PRIORITY,
                  this,
                  TIMERS * operation.slot + TIMEOUT);
      operation.hasTimeout = true;
    }
    if (policy.hedgeSeconds() <= Double.MAX_VALUE) {
      operation.hedgeTimer =
          environment
              .simulation()
              .schedule(policy.hedgeSeconds(), this, TIMERS * operation.slot + HEDGE);
      operation.hasHedgeTimer = true;
    }
    send(operation.outer, operation);
  }

  /** Sends one message; what comes of it may come before this returns. */
  private void send(Call outer, Operation operation) {
    int choice = route.choose(outer.key);
    if (choice == Route.NOBODY) {
      settleUnsent(outer, operation);
      return;
    }
    Call attempt = environment.calls().take();
    attempt.isFor(outer);
    attempt.caller = this;
    attempt.wording = wording;
    attempt.operation = operation;
    if (operation != null) {
      operation.unanswered++;
      if (operation.current == null) {
        operation.current = attempt;
      } else {
        operation.hedge = attempt;
      }
    }
    Link link = route.link(choice);
    if (route.isChoice()) {
      environment.record(EventKind.ROUTED, outer.request, place, link.to().number());
    }
    link.send(attempt);
  }

  private void settleUnsent(Call outer, Operation operation) {
    if (operation == null) {
      owner.settled(outer, number, Answer.FAILED);
    } else {
      answered(operation, Answer.FAILED);
    }
  }

  private void answered(Operation operation, Answer answer) {
    if (answer == Answer.GRANTED) {
      guard.succeeded(operation.permit);
      operation.hasPermit = false;
      settle(operation, answer);
    } else if (operation.unanswered == 0) {
      failed(operation);
      fail(operation, answer);
    }
    // Else the other copy may still be answered.
  }

  private void timedOut(Operation operation) {
    operation.hasTimeout = false;
    environment.record(EventKind.ATTEMPT_TIMED_OUT, operation.outer.request, place, peer);
    detachAttempts(operation);
    failed(operation);
    fail(operation, Answer.TIMED_OUT);
  }

  private void hedge(Operation operation) {
    operation.hasHedgeTimer = false;
    environment.record(EventKind.HEDGED, operation.outer.request, place, peer);
    send(operation.outer, operation);
  }

  private void failed(Operation operation) {
    guard.failed(operation.permit);
    operation.hasPermit = false;
  }

  /** An attempt has come to nothing. */
  private void fail(Operation operation, Answer answer) {
    stopTimers(operation);
    if (operation.attempts < policy.retry().attempts() && budget.spend()) {
      double delay = policy.retry().backoff().delay(operation.attempts, jitter);
      operation.retryTimer =
          environment.simulation().schedule(delay, this, TIMERS * operation.slot + RETRY);
      operation.hasRetryTimer = true;
    } else {
      settle(operation, answer);
    }
  }

  private void settle(Operation operation, Answer answer) {
    Call outer = operation.outer;
    end(operation);
    owner.settled(outer, number, answer);
  }

  private void end(Operation operation) {
    stopTimers(operation);
    detachAttempts(operation);
    if (operation.hasPermit) {
      guard.forgone(operation.permit);
      operation.hasPermit = false;
    }
    inFlight--;
    operations.give(operation);
  }

  /** What is still under way goes on, but nobody waits for it. */
  private static void detachAttempts(Operation operation) {
    operation.unanswered = 0;
    if (operation.current != null) {
      detach(operation.current);
      operation.current = null;
    }
    if (operation.hedge != null) {
      detach(operation.hedge);
      operation.hedge = null;
    }
  }

  private static void detach(Call attempt) {
    attempt.operation = null;
    attempt.outer = null;
  }

  private static void forget(Operation operation, Call attempt) {
    if (operation.current == attempt) {
      operation.current = null;
    } else {
      operation.hedge = null;
    }
  }

  private void stopTimers(Operation operation) {
    Simulation simulation = environment.simulation();
    if (operation.hasTimeout) {
      simulation.cancel(operation.timeout);
      operation.hasTimeout = false;
    }
    if (operation.hasHedgeTimer) {
      simulation.cancel(operation.hedgeTimer);
      operation.hasHedgeTimer = false;
    }
    if (operation.hasRetryTimer) {
      simulation.cancel(operation.retryTimer);
      operation.hasRetryTimer = false;
    }
  }
}
