package io.github.groundplan.sim.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values of the language made up by chance. */
final class RandomParts {
  private final Chance chance;

  RandomParts(Chance chance) {
    this.chance = chance;
  }

  /** A duration of so many seconds or nearly so, in a unit that suits it. */
  String duration(double seconds) {
    double micros = Math.ceil(seconds * 1e6);
    return switch (chance.upTo(4)) {
      case 1 -> (long) micros + "us";
      case 2 -> decimal(micros, 6) + "s";
      default -> decimal(micros, 3) + "ms";
    };
  }

  /** A whole number divided by a power of ten. */
  private static String decimal(double whole, int digits) {
    String text = Long.toString((long) whole);
    String padded = "0".repeat(Math.max(0, digits + 1 - text.length())) + text;
    int point = padded.length() - digits;
    return padded.substring(0, point) + "." + padded.substring(point);
  }

  String rate(double perSecond) {
    return decimal(Math.ceil(perSecond * 100), 2) + "/s";
  }

  String share(double share) {
    return decimal(Math.ceil(share * 1000), 1) + "%";
  }

  /** A number with one decimal. */
  Object number(double low, double high) {
    return Math.round(chance.between(low, high) * 10) / 10.0;
  }

  /** A distribution of any kind with this mean in seconds, nearly. */
  Object distribution(double mean) {
    return switch (chance.upTo(8)) {
      case 1 -> duration(mean);
      case 2 -> Map.of("constant", duration(mean));
      case 3, 4 -> Map.of("exp", duration(mean));
      case 5 -> Map.of("uniform", pair("min", duration(mean / 2), "max", duration(mean * 1.5)));
      case 6 -> Map.of("erlang", pair("k", chance.upTo(5), "mean", duration(mean)));
      case 7 -> longTailed(mean);
      default -> Map.of("lognormal", pair("mean", duration(mean), "cv", number(0, 2)));
    };
  }

  private Object longTailed(double mean) {
    return chance.is(0.5)
        ? Map.of("hyperexp", pair("mean", duration(mean), "cv", number(1, 3)))
        : Map.of("pareto", pair("min", duration(mean * 0.6), "alpha", 2.5));
  }

  static Map<String, Object> pair(String key, Object value, String next, Object other) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(key, value);
    pair.put(next, other);
    return pair;
  }

  /** How a balancer chooses. */
  void routing(Map<String, Object> balancer, String target) {
    String policy =
        chance.oneOf(
            "round-robin",
            "random",
            "least-connections",
            "power-of-two",
            "weighted",
            "consistent-hash");
    balancer.put("policy", policy);
    if (policy.equals("weighted")) {
      balancer.put("weights", Map.of(target, chance.upTo(5)));
    }
  }

  /** What a link costs, besides its ends. */
  void path(Map<String, Object> link, double latency) {
    link.put("latency", distribution(latency));
    if (chance.is(0.3)) {
      link.put("jitter", share(chance.between(0.01, 0.5)));
    }
    if (chance.is(0.3)) {
      link.put("bandwidth", chance.oneOf("10MB/s", "1GB/s", "100MiB/s"));
      link.put("size", chance.oneOf("500B", "2kB", "1.5KiB"));
    }
    if (chance.is(0.2)) {
      link.put("loss", share(chance.between(0.001, 0.01)));
    }
  }

  /**
   * What a caller does to get an answer.
   *
   * @param seconds that an answer usually takes
   * @param mustEnd whether it may not wait for ever
   */
  void policy(Map<String, Object> caller, double seconds, boolean mustEnd) {
    if (mustEnd || chance.is(0.5)) {
      caller.put("timeout", duration(0.02 + seconds * chance.between(4, 20)));
    }
    if (chance.is(0.4)) {
      caller.put("retry", retry(seconds));
    }
    if (chance.is(0.15)) {
      caller.put("hedge", duration(0.001 + seconds * chance.between(2, 5)));
    }
    if (chance.is(0.2)) {
      caller.put("breaker", breaker(seconds));
    }
    if (chance.is(0.15)) {
      caller.put("bulkhead", 20 + chance.upTo(200));
    }
  }

  private Map<String, Object> retry(double seconds) {
    Map<String, Object> retry = new LinkedHashMap<>();
    retry.put("attempts", 1 + chance.upTo(3));
    retry.put("backoff", duration(seconds * chance.between(0.1, 2)));
    retry.put("growth", chance.oneOf("exponential", "fixed"));
    if (chance.is(0.3)) {
      retry.put("cap", duration(seconds * chance.between(2, 4)));
    }
    retry.put("jitter", chance.oneOf("none", "full", "equal"));
    if (chance.is(0.6)) {
      retry.put("budget", share(chance.between(0.05, 0.5)));
    }
    return retry;
  }

  private Map<String, Object> breaker(double seconds) {
    Map<String, Object> breaker = new LinkedHashMap<>();
    breaker.put("failures", share(chance.between(0.2, 0.8)));
    breaker.put("of", 5 + chance.upTo(50));
    breaker.put("open", duration(seconds * chance.between(5, 50)));
    breaker.put("probes", chance.upTo(3));
    return breaker;
  }
}
