package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Arrivals;
import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.random.Distribution;
import java.util.Optional;

/**
 * A population of clients that behave alike.
 *
 * @param name {@code clients} if there is one population only
 * @param to the node that they call
 * @param priority of their requests, 0 to 9, the lower the more important
 * @param keys what they ask for
 * @param patience how long a request waits in any one queue before it leaves, in seconds; for ever
 *     if empty
 * @param policy what they do to get an answer
 */
public record ClientSpec(
    String name,
    Arrivals arrivals,
    String to,
    int priority,
    Keys keys,
    Optional<Distribution> patience,
    CallPolicy policy) {
  /** The least important. */
  public static final int LAST_PRIORITY = 9;

  public ClientSpec {
    if (priority < 0 || priority > LAST_PRIORITY) {
      throw new IllegalArgumentException("priority must be 0 to 9: " + priority);
    }
  }

  /** The same clients, sending at other times. */
  public ClientSpec with(Arrivals other) {
    return new ClientSpec(name, other, to, priority, keys, patience, policy);
  }
}
