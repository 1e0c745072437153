package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CallPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CacheTest {
  private final Bench bench = new Bench();
  private final Server db = bench.server("db", Work.of(1, millis(10)));

  private Link cache(Cache.Contents contents, boolean isStaleServed) {
    return bench.free("crowd", cache(contents, isStaleServed, false));
  }

  private Cache cache(Cache.Contents contents, boolean isStaleServed, boolean isAside) {
    Work work = Work.of(Work.UNLIMITED, millis(1));
    Admission open = Admission.open();
    Cache cache =
        new Cache(bench.environment(), "cache", work, open, contents, isStaleServed, isAside);
    cache.calls(List.of(bench.target("cache", "db", CallPolicy.plain(), db)), false);
    return cache;
  }

  private Link keys(int capacity, double ttlMillis, boolean isStaleServed) {
    return cache(new RecentKeys(capacity, ttlMillis / 1000), isStaleServed);
  }

  @Test
  void shareOfLookUpsIsAHit() {
    Link link = cache(new HitShare(bench.environment(), "cache", 0.8), false);
    for (int i = 0; i < 10_000; i++) {
      bench.askAt(20 * i, link);
    }
    bench.run();
    int hits = bench.told(EventKind.CACHE_HIT).size();
    assertEquals(0.8, hits / 10_000.0, 0.012);
    assertEquals(10_000, hits + bench.told(EventKind.CACHE_MISS).size());
    assertEquals(10_000 - hits, db.meter().arrivals());
  }

  @Test
  void missPaysForTheLookUpAndTheNodeBehindAndAHitForTheLookUpAlone() {
    Link link = keys(10, 1000, false);
    bench.askFor(link, 4);
    bench.at(20, () -> bench.askFor(link, 4));
    bench.at(40, () -> bench.askFor(link, 5));
    assertEquals(List.of("11.0 1 GRANTED", "21.0 2 GRANTED", "51.0 3 GRANTED"), bench.run());
  }

  @Test
  void whatIsTooOldIsFetchedAnew() {
    Link link = keys(10, 30, false);
    bench.askFor(link, 4);
    bench.at(39, () -> bench.askFor(link, 4));
    bench.at(41, () -> bench.askFor(link, 4));
    // Stored at 11 ms, good up to 41: looked up at 40 and at 42.
    assertEquals(List.of("11.0 1 GRANTED", "40.0 2 GRANTED", "52.0 3 GRANTED"), bench.run());
  }

  @Test
  void failureBehindIsPassedOnAndNotStored() {
    db.kill();
    Link link = keys(10, 30, true);
    bench.askFor(link, 4);
    bench.at(5, db::revive);
    bench.at(10, () -> bench.askFor(link, 4));
    assertEquals(List.of("1.0 1 FAILED", "21.0 2 GRANTED"), bench.run());
    assertEquals(List.of(), bench.told(EventKind.STALE_SERVED));
  }

  @Test
  void oldAnswerIsServedWhenTheNodeBehindFails() {
    Link link = keys(10, 30, true);
    bench.askFor(link, 4);
    bench.at(50, db::kill);
    bench.at(60, () -> bench.askFor(link, 4));
    assertEquals(List.of("11.0 1 GRANTED", "61.0 2 GRANTED"), bench.run());
    assertEquals(List.of("61.0 2 cache"), bench.told(EventKind.STALE_SERVED));
  }

  @Test
  void oldAnswerIsNotServedUnlessItShall() {
    Link link = keys(10, 30, false);
    bench.askFor(link, 4);
    bench.at(50, db::kill);
    bench.at(60, () -> bench.askFor(link, 4));
    assertEquals(List.of("11.0 1 GRANTED", "61.0 2 FAILED"), bench.run());
  }

  @Test
  void cacheWithAHitShareAlwaysHasSomethingOld() {
    db.kill();
    bench.ask(cache(new HitShare(bench.environment(), "cache", 0), true));
    assertEquals(List.of("1.0 1 GRANTED"), bench.run());
  }

  @Test
  void killedCacheComesBackEmpty() {
    Link link = keys(10, 1000, false);
    bench.askFor(link, 4);
    bench.at(20, link.to()::kill);
    bench.at(30, link.to()::revive);
    bench.at(40, () -> bench.askFor(link, 4));
    bench.at(60, () -> bench.askFor(link, 4));
    assertEquals(List.of("11.0 1 GRANTED", "51.0 2 GRANTED", "61.0 3 GRANTED"), bench.run());
  }

  @Test
  void emptiedCacheHoldsAsManyKeysAsBefore() {
    RecentKeys contents = new RecentKeys(2, 1);
    contents.store(1, 0);
    contents.store(2, 0);
    contents.clear();
    assertFalse(contents.heldOnce(1));
    contents.store(3, 0);
    contents.store(4, 0);
    contents.store(5, 0);
    assertFalse(contents.holds(3, 0));
    assertTrue(contents.holds(4, 0));
    assertTrue(contents.holds(5, 0));
  }

  @Test
  void deadCacheFailsItsCalls() {
    Cache cache = cache(new RecentKeys(10, 1), false, false);
    Link link = bench.free("crowd", cache);
    bench.ask(link);
    bench.at(5, cache::kill);
    bench.askAt(20, link);
    assertEquals(List.of("5.0 1 FAILED", "20.0 2 FAILED"), bench.run());
  }

  @Test
  void callersGoPastADeadCacheThatStandsAside() {
    Cache cache = cache(new RecentKeys(10, 1), false, true);
    Link link = bench.free("crowd", cache);
    bench.ask(link);
    bench.at(20, cache::kill);
    bench.askAt(30, link);
    bench.askAt(50, link);
    bench.at(70, cache::revive);
    bench.askAt(80, link);
    // A hit costs 1 ms, a miss 11, and whoever finds no cache pays for the database alone.
    assertEquals(
        List.of("11.0 1 GRANTED", "40.0 2 GRANTED", "60.0 3 GRANTED", "91.0 4 GRANTED"),
        bench.run());
  }

  @Test
  void nothingFailsWhenACacheAsideDiesInTheMidstOfACall() {
    Cache cache = cache(new RecentKeys(10, 1), false, true);
    Link link = bench.free("crowd", cache);
    bench.ask(link);
    bench.at(0.5, cache::kill);
    bench.askAt(20, link);
    bench.at(25, cache::revive);
    bench.at(26, cache::kill);
    assertEquals(List.of("11.0 1 GRANTED", "30.0 2 GRANTED"), bench.run());
    assertEquals(0, cache.load());
  }

  @Test
  void deadCacheHasNothingOldToServe() {
    Cache cache = cache(new RecentKeys(10, 0.001), true, true);
    Link link = bench.free("crowd", cache);
    bench.ask(link);
    bench.at(20, db::kill);
    bench.askAt(30, link);
    bench.at(35, cache::kill);
    bench.askAt(40, link);
    assertEquals(List.of("11.0 1 GRANTED", "31.0 2 GRANTED", "40.0 3 FAILED"), bench.run());
  }
}
