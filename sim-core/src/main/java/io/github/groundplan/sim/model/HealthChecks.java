package io.github.groundplan.sim.model;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.Health;
import io.github.groundplan.sim.policy.HealthRule;
import java.util.ArrayList;
import java.util.List;

/** A balancer's or a resolver's health checks: asks each target, every so often, if it is there. */
public final class HealthChecks implements EventHandler {
  private final Environment environment;
  private final Node watcher;
  private final Route route;
  private final HealthRule rule;
  private final List<Health> healths = new ArrayList<>();

  /** Health checks, the first after one interval, by whose outcome the route goes from now on. */
  public HealthChecks(Environment environment, Node watcher, Route route, HealthRule rule) {
    this.environment = environment;
    this.watcher = watcher;
    this.route = route;
    this.rule = rule;
    for (int i = 0; i < route.count(); i++) {
      healths.add(new Health(rule));
    }
    route.watch(healths);
    environment.scheduleBackground(rule.everySeconds(), this, 0);
  }

  @Override
  public void handle(int payload) {
    environment.backgroundCame();
    for (int i = 0; i < route.count(); i++) {
      Link link = route.link(i);
      boolean isThere = !link.to().isDown() && !link.isCut();
      if (!watcher.isDown() && healths.get(i).probed(isThere, environment.now())) {
        EventKind kind = isThere ? EventKind.TARGET_RESTORED : EventKind.TARGET_REMOVED;
        environment.recordChange(kind, watcher.name(), link.to().name(), "");
      }
    }
    environment.scheduleBackground(rule.everySeconds(), this, 0);
  }
}
