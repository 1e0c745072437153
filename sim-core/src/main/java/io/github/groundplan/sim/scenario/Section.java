package io.github.groundplan.sim.scenario;

import java.util.List;

/** A kind of mapping in a scenario, with the keys that may stand there. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
public enum Section {
  SCENARIO("title", "seed", "clients", "nodes", "links", "faults", "run"),
  CLIENTS(
      "name",
      "arrivals",
      "to",
      "priority",
      "keys",
      "patience",
      "timeout",
      "retry",
      "hedge",
      "breaker",
      "bulkhead"),
  ARRIVALS("poisson", "constant", "users", "think", "wave", "spike"),
  WAVE("low", "high", "period"),
  SPIKE("base", "peak", "at", "for"),
  KEYS("count", "zipf"),
  RETRY("attempts", "backoff", "growth", "cap", "jitter", "budget"),
  BREAKER("failures", "of", "open", "probes"),
  /** What every node may have, whatever its kind. */
  NODE(
      "kind",
      "replicas",
      "workers",
      "queue",
      "discipline",
      "speed",
      "errors",
      "to",
      "calls",
      "timeout",
      "retry",
      "hedge",
      "breaker",
      "bulkhead",
      "limit",
      "shed"),
  LIMIT("rate", "burst"),
  SHED("above", "share", "spare"),
  /** What a server has besides. */
  SERVER("service", "scale"),
  SCALE("min", "max", "up", "down", "every", "cooldown", "boot", "drain"),
  /** What a database has besides. */
  DATABASE("service", "replica"),
  REPLICA("failover", "count", "reads"),
  /** What a cache has besides. */
  CACHE("hit", "capacity", "ttl", "time", "stale", "aside"),
  /** What a balancer has besides. */
  BALANCER("policy", "weights", "health"),
  HEALTH("every", "failures", "successes", "slow-start"),
  /** What a resolver has besides. */
  RESOLVER("time", "ttl", "health"),
  /** What a queue has besides. */
  QUEUE("service"),
  /** What an external service has besides. */
  EXTERNAL("latency"),
  DISTRIBUTION("constant", "exp", "uniform", "erlang", "lognormal", "pareto", "hyperexp"),
  UNIFORM("min", "max"),
  ERLANG("k", "mean"),
  LOGNORMAL("mean", "cv"),
  PARETO("min", "alpha"),
  HYPEREXP("mean", "cv"),
  LINK("from", "to", "latency", "jitter", "bandwidth", "size", "loss"),
  FAULT("at", "for", "kill", "revive", "slow", "by", "partition", "errors", "rate"),
  RUN("warmup", "for", "requests");

  private final List<String> keys;

  Section(String... keys) {
    this.keys = List.of(keys);
  }

  /** The keys, in the order in which the reference tells them. */
  public List<String> keys() {
    return keys;
  }
}
