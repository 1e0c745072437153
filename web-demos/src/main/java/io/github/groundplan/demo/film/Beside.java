package io.github.groundplan.demo.film;

import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.LinkSpec;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.scenario.Scenario;

/**
 * Nodes that stand beside the way of a request: their callers ask them something, and go on by
 * themselves. In a trace such a node passes the call on; to a reader its caller does.
 */
public final class Beside {
  private Beside() {}

  /**
   * Whether a node is such a one: a resolver, or a cache that stands aside, if it costs nothing to
   * get there. If it does, a call is seen to go there and on.
   */
  public static boolean isBeside(Scenario scenario, NodeSpec node) {
    boolean isAsked =
        node.kind() instanceof Kind.Resolver
            || (node.kind() instanceof Kind.Cache cache && cache.isAside());
    if (!isAsked || node.to().isEmpty()) {
      return false;
    }
    for (LinkSpec link : scenario.links()) {
      if (link.to().equals(node.name())) {
        return false;
      }
    }
    return true;
  }
}
