package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.model.Keys;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.LruCache;
import io.github.groundplan.sim.theory.TimeToLiveCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Caches and resolvers. */
final class Caching {
  private static final double FOR_EVER = Double.POSITIVE_INFINITY;

  private Caching() {}

  static Family shares() {
    List<Experiment> experiments = new ArrayList<>();
    for (double share : List.of(0.2, 0.9)) {
      NodeSpec cache = cache(new Kind.HitShare(share), 0.1);
      experiments.add(
          Experiment.of(
                  "cache with hits of " + Grid.text(share),
                  Parts.system(
                      Parts.poisson(1, "cache"), cache, Parts.external("db", Grid.EXPONENTIAL)),
                  0.5,
                  1,
                  1)
              .expecting(
                  misses(1 - share),
                  Prediction.of("mean response", 0.1 + 1 - share, Readings.meanResponse())));
    }
    for (double ttl : List.of(1.0, 10.0)) {
      experiments.add(resolver(ttl));
    }
    return new Family(
        "Caches and resolvers",
        "A look-up for all and a call for those that miss. A name that takes d to look up and is"
            + " then known for T is looked up by 1 + λd of 1 + λd + λT Poisson requests, by"
            + " renewal.",
        experiments);
  }

  private static Experiment resolver(double ttl) {
    double lookUp = 0.2;
    double rate = 3;
    double each = (1 + rate * lookUp) / (1 + rate * lookUp + rate * ttl);
    NodeSpec resolver =
        Parts.node(
            "dns",
            new Kind.Resolver(ttl, Optional.empty()),
            1,
            Work.of(Work.UNLIMITED, new Distribution.Constant(lookUp)));
    return Experiment.of(
            "name known for " + Grid.text(ttl) + " s",
            Parts.system(Parts.poisson(rate, "dns"), resolver),
            0.5,
            rate,
            1)
        .expecting(Prediction.of("mean response", lookUp * each, Readings.meanResponse()));
  }

  static Family recent() {
    double[] popularity = popularity(50, 0.8);
    List<Experiment> experiments = new ArrayList<>();
    experiments.add(
        recent("LRU of 1 of 50 keys", 1, FOR_EVER, new Keys(50, 0.8), 1 - hitsOfOne(popularity)));
    experiments.add(
        recent("LRU of 2 of 50 keys", 2, FOR_EVER, new Keys(50, 0.8), 1 - hitsOfTwo(popularity)));
    for (double ttl : List.of(5.0, 100.0)) {
      experiments.add(
          recent(
              "keys known for " + Grid.text(ttl) + " s",
              50,
              ttl,
              new Keys(50, 0.8),
              1 - hitsFor(ttl, popularity)));
    }
    for (int capacity : List.of(100, 500)) {
      experiments.add(manyRecent(capacity));
    }
    return new Family(
        "Keys asked for lately",
        "Independent requests by Zipf's law at a cache that drops what was not asked for longest:"
            + " King's formula for one and two places (\"Analysis of Demand Paging Algorithms\","
            + " 1971); for many Che's approximation (Che, Tung, Wang 2002), of which 1 % is"
            + " allowed. Keys that are good for T: λT of 1 + λT hit (Jung, Berger, Balakrishnan"
            + " 2003).",
        experiments);
  }

  private static Experiment manyRecent(int capacity) {
    Keys keys = new Keys(1000, 0.8);
    double misses = 1 - new LruCache(LruCache.zipf(1000, 0.8), capacity).hitShare();
    return recent("LRU of " + capacity + " of 1000 keys", capacity, FOR_EVER, keys, misses)
        .allowing(Allowance.limit(0.01));
  }

  private static Experiment recent(
      String name, int capacity, double ttl, Keys keys, double misses) {
    return Experiment.of(
            name,
            Parts.system(
                Parts.withKeys(Parts.poisson(1, "cache"), keys),
                cache(new Kind.LeastRecentlyUsed(capacity, ttl), 0),
                Parts.external("db", new Distribution.Constant(0))),
            0.5,
            1,
            5)
        .expecting(misses(misses));
  }

  private static NodeSpec cache(Kind.Contents contents, double lookUp) {
    Work work = Work.of(Work.UNLIMITED, new Distribution.Constant(lookUp));
    return Parts.node("cache", new Kind.Cache(contents, false), 1, work, "db");
  }

  private static Prediction misses(double share) {
    return Prediction.of("misses", share, Readings.callsPerRequest("db"));
  }

  private static double[] popularity(int keys, double skew) {
    double[] shares = LruCache.zipf(keys, skew);
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < keys; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** That the last key is asked for again. */
  private static double hitsOfOne(double[] popularity) {
    double hits = 0;
    for (double share : popularity) {
      hits += share * share;
    }
    return hits;
  }

  /** That one of the last two different keys is asked for: over who was last and who before. */
  private static double hitsOfTwo(double[] popularity) {
    double hits = 0;
    for (double last : popularity) {
      for (double before : popularity) {
        hits += last * before / (1 - last) * (last + before);
      }
      // But for the pair of a key with itself.
      hits -= last * last / (1 - last) * 2 * last;
    }
    return hits;
  }

  /** Each key's requests are a share of Poisson requests, one a second. */
  private static double hitsFor(double ttl, double[] popularity) {
    double hits = 0;
    for (double share : popularity) {
      hits += share * new TimeToLiveCache(share, ttl).hitShare();
    }
    return hits;
  }
}
