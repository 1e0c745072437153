package io.github.groundplan.sim.policy;

import java.util.Optional;

/**
 * What a caller does to get an answer.
 *
 * @param timeoutSeconds how long it waits for one attempt, above zero; infinite for ever. An answer
 *     that comes at that very time still counts.
 * @param retry whether it tries again after a timeout, an error or a refusal
 * @param hedgeSeconds sends a second copy if no answer has come by then and takes whichever is
 *     answered first; above zero, infinite for never
 * @param breaker stops calling what keeps failing, if present
 * @param bulkhead how many calls it may have out at a time, 1 or more
 */
public record CallPolicy(
    double timeoutSeconds,
    Retry retry,
    double hedgeSeconds,
    Optional<BreakerRule> breaker,
    int bulkhead) {
  /** A bulkhead that is never reached. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  public CallPolicy {
    Require.positive(timeoutSeconds, "timeoutSeconds");
    Require.positive(hedgeSeconds, "hedgeSeconds");
    Require.atLeast(1, bulkhead, "bulkhead");
  }

  /** Calls once and waits as long as it takes. */
  public static CallPolicy plain() {
    return new CallPolicy(
        Double.POSITIVE_INFINITY,
        Retry.never(),
        Double.POSITIVE_INFINITY,
        Optional.empty(),
        UNBOUNDED);
  }

  /** Calls once and waits so long. */
  public static CallPolicy timeout(double seconds) {
    return new CallPolicy(
        seconds, Retry.never(), Double.POSITIVE_INFINITY, Optional.empty(), UNBOUNDED);
  }

  /** Whether it calls once and waits as long as it takes. */
  public boolean isPlain() {
    return equals(plain());
  }
}
