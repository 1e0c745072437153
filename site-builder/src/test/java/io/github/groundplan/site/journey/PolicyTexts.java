package io.github.groundplan.site.journey;

import static io.github.groundplan.site.journey.Choices.object;

import com.google.gson.JsonObject;

/** How nodes of a random scenario work, what they turn away, and how callers insist. */
final class PolicyTexts {
  private final Choices choose;

  PolicyTexts(Choices choose) {
    this.choose = choose;
  }

  /** How a node works on calls. */
  void addWork(JsonObject node) {
    if (choose.onceIn(2)) {
      node.addProperty("workers", choose.whole(1, 8));
    }
    if (choose.onceIn(3)) {
      node.addProperty("queue", choose.whole(0, 50));
    } else if (choose.onceIn(4)) {
      node.addProperty("queue", "unbounded");
    }
    if (choose.onceIn(3)) {
      node.addProperty("discipline", choose.oneOf("fifo", "lifo", "priority", "sharing"));
    }
    if (choose.onceIn(4)) {
      node.addProperty("speed", choose.whole(5, 30) / 10.0 + "x");
    }
    if (choose.onceIn(5)) {
      node.addProperty("errors", choose.percent(0, 10));
    }
  }

  /**
   * What a node turns away.
   *
   * @param rate about how many calls a second it gets
   */
  void addAdmission(JsonObject node, double rate) {
    if (choose.onceIn(6)) {
      node.add("limit", object("rate", choose.rate(rate), "burst", choose.whole(1, 20)));
    }
    if (choose.onceIn(6)) {
      node.add(
          "shed",
          object(
              "above",
              choose.whole(0, 30),
              "share",
              choose.percent(10, 100),
              "spare",
              choose.whole(0, 2)));
    }
  }

  /** What a caller does to get an answer. */
  void addTo(JsonObject caller, double timeoutSeconds) {
    if (choose.onceIn(2)) {
      caller.addProperty("timeout", choose.duration(timeoutSeconds));
    }
    if (choose.onceIn(3)) {
      caller.add("retry", retry());
    }
    if (choose.onceIn(4)) {
      caller.addProperty("hedge", choose.duration(0.1));
    }
    if (choose.onceIn(4)) {
      caller.add(
          "breaker",
          object(
              "failures",
              choose.percent(5, 80),
              "of",
              choose.whole(5, 50),
              "open",
              choose.duration(1),
              "probes",
              choose.whole(1, 3)));
    }
    if (choose.onceIn(4)) {
      caller.addProperty("bulkhead", choose.whole(5, 100));
    }
  }

  private JsonObject retry() {
    JsonObject retry = object("attempts", choose.whole(1, 4));
    if (choose.onceIn(2)) {
      retry.addProperty("backoff", choose.duration(0.05));
      retry.addProperty("cap", "1s");
    }
    if (choose.onceIn(2)) {
      retry.addProperty("growth", choose.oneOf("exponential", "fixed"));
    }
    if (choose.onceIn(2)) {
      retry.addProperty("jitter", choose.oneOf("none", "full", "equal"));
    }
    if (choose.onceIn(2)) {
      retry.addProperty("budget", choose.percent(5, 50));
    }
    return retry;
  }
}
