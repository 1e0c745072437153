package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.policy.TokenBucket;
import io.github.groundplan.sim.random.RandomStream;
import java.util.Optional;

/** Turns calls away before they get to a station, and says why. */
final class Door {
  private final Environment environment;
  private final Admission admission;
  private final Optional<TokenBucket> bucket;
  private final RandomStream stream;
  private final int limited;
  private final int shed;

  Door(Environment environment, String name, Admission admission) {
    this.environment = environment;
    this.admission = admission;
    bucket = admission.limit().map(limit -> new TokenBucket(limit, environment.now()));
    stream = environment.stream(name + ".shedding");
    limited = environment.number("rate limit");
    shed = environment.number("shed");
  }

  /** The number of the reason to turn a call away, or {@link Names#NONE}. */
  int refusal(Call call, int load) {
    // Asked of those that the limiter refuses, too: each call meets its own chance with any limit.
    boolean isShed =
        admission.shedding().isPresent()
            && admission.shedding().get().sheds(load, call.priority, stream);
    if (bucket.isPresent() && !bucket.get().take(environment.now())) {
      return limited;
    }
    return isShed ? shed : Names.NONE;
  }
}
