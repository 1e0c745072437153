package io.github.groundplan.demo.httplifecycle;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.measure.Tally;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;

/** Draws one request after another, each input from a stream of its own. */
final class Draws {
  /** Requests in the sample that is held against the closed form. */
  static final int SAMPLE = 1000;

  private static final double LEVEL = 0.95;

  private final RandomStream name;
  private final RandomStream roundTrip;
  private final RandomStream keys;
  private final RandomStream server;
  private final RandomStream rendering;

  /**
   * At the first draw.
   *
   * @param seed from 0 to 2³² − 1
   */
  Draws(long seed) {
    RandomStreams streams = RandomStreams.of(seed);
    name = streams.named("dns");
    roundTrip = streams.named("round-trip");
    keys = streams.named("keys");
    server = streams.named("server");
    rendering = streams.named("rendering");
  }

  /** The next request's. */
  Draw next() {
    return new Draw(
        Scene.NAME.sample(name),
        Scene.ROUND_TRIP.sample(roundTrip),
        Scene.KEYS.sample(keys),
        Scene.SERVER.sample(server),
        Scene.RENDERING.sample(rendering));
  }

  /** The mean total of the first thousand requests of a seed, of which the first is the run's. */
  static Interval sample(long seed, Mode mode) {
    Draws draws = new Draws(seed);
    Tally totals = new Tally();
    for (int i = 0; i < SAMPLE; i++) {
      totals.add(draws.next().total(mode));
    }
    return Interval.of(totals, LEVEL);
  }
}
