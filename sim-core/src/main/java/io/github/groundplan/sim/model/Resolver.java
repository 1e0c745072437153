package io.github.groundplan.sim.model;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;

/** Turns names into addresses (DNS), any number at a time. */
public final class Resolver implements Node {
  private static final String WORK = "look up";

  private final Environment environment;
  private final String name;
  private final Distribution lookUpSeconds;
  private final RandomStream stream;

  /** A resolver that takes so long for each look-up. */
  public Resolver(Environment environment, String name, Distribution lookUpSeconds) {
    this.environment = environment;
    this.name = name;
    this.lookUpSeconds = lookUpSeconds;
    stream = environment.random().named(name + ".look-up");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isDown() {
    return false;
  }

  @Override
  public void receive(Call call) {
    environment.record(EventKind.SERVICE_STARTED, call.request(), name, call.from(), WORK);
    environment.simulation().schedule(lookUpSeconds.sample(stream), payload -> finish(call), 0);
  }

  private void finish(Call call) {
    environment.record(EventKind.SERVICE_ENDED, call.request(), name, call.from(), WORK);
    call.answer();
  }
}
