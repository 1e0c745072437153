package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CircuitBreaker;
import java.util.Optional;

/** A caller's circuit breaker, if it has one, and what the trace is told of it. */
final class Guard {
  private static final int NEEDLESS = 0;

  private final Environment environment;
  private final String place;
  private final String peer;
  private final Optional<CircuitBreaker> breaker;

  Guard(Environment environment, String place, String peer, Optional<CircuitBreaker> breaker) {
    this.environment = environment;
    this.place = place;
    this.peer = peer;
    this.breaker = breaker;
  }

  /** A permit for one attempt, or {@link CircuitBreaker#REFUSED}. */
  int permit() {
    return breaker.isEmpty() ? NEEDLESS : breaker.get().permit(environment.now());
  }

  void forgone(int permit) {
    if (breaker.isPresent()) {
      breaker.get().forgone(permit);
    }
  }

  void succeeded(int permit) {
    if (breaker.isPresent()) {
      CircuitBreaker.State before = breaker.get().state();
      breaker.get().succeeded(permit, environment.now());
      recordChange(before);
    }
  }

  void failed(int permit) {
    if (breaker.isPresent()) {
      CircuitBreaker.State before = breaker.get().state();
      breaker.get().failed(permit, environment.now());
      recordChange(before);
    }
  }

  private void recordChange(CircuitBreaker.State before) {
    CircuitBreaker.State after = breaker.get().state();
    if (after != before) {
      boolean isOpen = after == CircuitBreaker.State.OPEN;
      EventKind kind = isOpen ? EventKind.BREAKER_OPENED : EventKind.BREAKER_CLOSED;
      environment.recordChange(kind, place, peer, "");
    }
  }
}
