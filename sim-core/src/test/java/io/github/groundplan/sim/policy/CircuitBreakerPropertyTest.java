package io.github.groundplan.sim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls that overlap and report in any order, against a breaker that remembers everything. */
class CircuitBreakerPropertyTest {
  private static final int RUNS = 300;

  /** A call under way, and the period of the breaker that permitted it. */
  private record Permitted(int permit, Period period) {}

  /** A time between two changes of state, and what has been reported of its calls. */
  private static final class Period {
    final CircuitBreaker.State state;
    final double began;
    final Deque<Boolean> failures = new ArrayDeque<>();
    int out;

    Period(CircuitBreaker.State state, double began) {
      this.state = state;
      this.began = began;
    }

    long failed() {
      return failures.stream().filter(failed -> failed).count();
    }
  }

  @Test
  void doesWhatOneThatForgetsNothingWould() {
    for (int seed = 0; seed < RUNS; seed++) {
      new Run(seed).go();
    }
  }

  private static final class Run {
    private final String name;
    private final RandomStream chance;
    private final BreakerRule rule;
    private final CircuitBreaker breaker;
    private final List<Permitted> underWay = new ArrayList<>();
    private Period period = new Period(CircuitBreaker.State.CLOSED, 0);
    private double now;

    Run(int seed) {
      name = "seed " + seed;
      chance = RandomStreams.of(seed).named("breaker");
      rule = new BreakerRule((1 + below(8)) / 8.0, 1 + below(10), 0.5 + below(4), 1 + below(4));
      breaker = new CircuitBreaker(rule);
    }

    private int below(int bound) {
      return (int) (chance.nextDouble() * bound);
    }

    void go() {
      for (int step = 0; step < 500; step++) {
        now += chance.nextDouble();
        if (underWay.isEmpty() || chance.nextDouble() < 0.55) {
          ask();
        } else {
          tell(underWay.remove(below(underWay.size())));
        }
        assertEquals(period.state, breaker.state(), name);
      }
    }

    private void ask() {
      if (period.state == CircuitBreaker.State.OPEN && now >= period.began + rule.openSeconds()) {
        period = new Period(CircuitBreaker.State.HALF_OPEN, now);
      }
      boolean isPermitted =
          switch (period.state) {
            case CLOSED -> true;
            case OPEN -> false;
            case HALF_OPEN -> period.out + period.failures.size() < rule.probes();
          };
      int permit = breaker.permit(now);
      assertEquals(isPermitted, permit != CircuitBreaker.REFUSED, name);
      if (isPermitted) {
        period.out++;
        underWay.add(new Permitted(permit, period));
      }
    }

    private void tell(Permitted call) {
      int outcome = below(8);
      call.period.out--;
      if (outcome == 0) {
        breaker.forgone(call.permit);
      } else if (outcome < 5) {
        breaker.failed(call.permit, now);
        told(call, true);
      } else {
        breaker.succeeded(call.permit, now);
        told(call, false);
      }
    }

    private void told(Permitted call, boolean isFailure) {
      if (call.period != period) {
        return;
      }
      period.failures.add(isFailure);
      if (period.state == CircuitBreaker.State.CLOSED) {
        toldWhileClosed();
      } else {
        toldWhileHalfOpen(isFailure);
      }
    }

    private void toldWhileClosed() {
      if (period.failures.size() > rule.window()) {
        period.failures.remove();
      }
      boolean isFull = period.failures.size() == rule.window();
      if (isFull && period.failed() >= rule.failureShare() * rule.window()) {
        period = new Period(CircuitBreaker.State.OPEN, now);
      }
    }

    private void toldWhileHalfOpen(boolean isFailure) {
      assertFalse(period.state == CircuitBreaker.State.OPEN, name);
      assertTrue(period.failures.size() <= rule.probes(), name);
      if (isFailure) {
        period = new Period(CircuitBreaker.State.OPEN, now);
      } else if (period.failures.size() == rule.probes()) {
        period = new Period(CircuitBreaker.State.CLOSED, now);
      }
    }
  }
}
