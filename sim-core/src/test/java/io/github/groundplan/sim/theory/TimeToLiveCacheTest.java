package io.github.groundplan.sim.theory;

import static io.github.groundplan.sim.theory.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeToLiveCacheTest {

  /** A request every 20 s, kept for a minute: three hits follow each fetch. */
  @Test
  void eachFetchServesThoseWhoComeInItsTime() {
    TimeToLiveCache cache = new TimeToLiveCache(0.05, 60);
    assertEquals(0.75, cache.hitShare(), 1e-15);
    assertEquals(0.0125, cache.missRate(), 1e-16);
    assertEquals(0, new TimeToLiveCache(2, 0).hitShare());
    assertEquals(2, new TimeToLiveCache(2, 0).missRate());
  }

  @Test
  void wrongInputIsRefused() {
    assertRefused("requestRate must be above zero and finite: 0", () -> new TimeToLiveCache(0, 1));
    assertRefused("timeToLive must be finite, zero or more: -1", () -> new TimeToLiveCache(1, -1));
  }
}
