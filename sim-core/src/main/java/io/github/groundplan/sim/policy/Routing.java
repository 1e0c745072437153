package io.github.groundplan.sim.policy;

/** How a balancer chooses. */
public enum Routing {
  /** Each in turn. */
  ROUND_ROBIN,
  /** Anyone, all as likely. */
  RANDOM,
  /** Whoever has the fewest calls in the system; among equals the next in turn. */
  LEAST_CONNECTIONS,
  /** The less loaded of two that are drawn. */
  POWER_OF_TWO,
  /** In turn, as often as the weight says. */
  WEIGHTED,
  /** The same target for the same key, as long as it is there. */
  CONSISTENT_HASH
}
