package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.random.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When clients send, one pattern after another, and what becomes of it when the load changes. */
class ArrivalsTest {
  private static final double FAR = 1e6;

  private final Bench bench = new Bench(3);
  private final List<Double> sent = new ArrayList<>();
  private int limit = Integer.MAX_VALUE;

  private final Census census =
      new Census() {
        @Override
        public boolean sent() {
          sent.add(bench.environment().now());
          return true;
        }

        @Override
        public void ended(boolean isCounted, Answer answer, double seconds) {}

        @Override
        public boolean isFull() {
          return sent.size() >= limit;
        }
      };

  private Population population(Arrivals arrivals, double serviceMillis) {
    Server app = bench.server("app", Work.of(Work.UNLIMITED, millis(serviceMillis)));
    Population population =
        new Population(
            bench.environment(),
            new Population.Settings("clients", arrivals, 0, Optional.empty(), Optional.empty()),
            bench.target("clients", "app", CallPolicy.plain(), app),
            census);
    population.start();
    return population;
  }

  private int sentBetween(double from, double to) {
    int count = 0;
    for (double time : sent) {
      count += time >= from && time < to ? 1 : 0;
    }
    return count;
  }

  private void run(double seconds) {
    bench.simulation().runUntil(seconds);
  }

  /** Four standard deviations of a Poisson number. */
  private void assertAbout(double expected, double from, double to) {
    int count = sentBetween(from, to);
    assertEquals(expected, count, 4 * Math.sqrt(expected), () -> from + " to " + to);
  }

  @Test
  void poissonArrivalsComeAtTheirRateWithExponentialGaps() {
    population(new Arrivals.Poisson(100), 1);
    run(100);
    assertAbout(10_000, 0, 100);
    double last = 0;
    int long2 = 0;
    for (double time : sent) {
      long2 += time - last > 0.02 ? 1 : 0;
      last = time;
    }
    assertEquals(Math.exp(-2), long2 / (double) sent.size(), 0.014);
  }

  @Test
  void constantArrivalsComeEvenlyAndTheFirstAfterOneGap() {
    population(new Arrivals.Constant(4), 1);
    run(1.1);
    assertEquals(List.of(0.25, 0.5, 0.75, 1.0), sent);
  }

  @Test
  void usersThinkSendWaitAndThinkAgain() {
    population(new Arrivals.Users(2, millis(30)), 20);
    run(0.14);
    assertEquals(6, sent.size());
    double[] expected = {0.03, 0.03, 0.08, 0.08, 0.13, 0.13};
    for (int i = 0; i < 6; i++) {
      assertEquals(expected[i], sent.get(i), 1e-12);
    }
  }

  @Test
  void waveSwingsFromLowToHighAndBack() {
    population(new Arrivals.Wave(20, 180, 60), 1);
    run(600);
    // Ten periods of 100/s on average; in the middle third 100 + 80 * 3 sqrt(3) / 2 pi = 166.2.
    assertAbout(60_000, 0, 600);
    int middle = 0;
    for (int period = 0; period < 10; period++) {
      middle += sentBetween(period * 60 + 20, period * 60 + 40);
    }
    assertEquals(
        200 * (100 + 80 * 3 * Math.sqrt(3) / (2 * Math.PI)), middle, 4 * Math.sqrt(33_000));
  }

  @Test
  void waveFromNothingBeginsWithNothing() {
    population(new Arrivals.Wave(0, 100, 1000), 1);
    run(500);
    // The rate is 50 (1 - cos(2 pi t / 1000)): 0.0165 in sum up to 1 s, 16.4 up to 10 s.
    assertTrue(sentBetween(0, 1) <= 1);
    assertAbout(16.4, 0, 10);
    assertAbout(25_000, 0, 500);
  }

  @Test
  void spikeHasItsPeakBetweenItsTimesAndItsBaseElsewhere() {
    population(new Arrivals.Spike(50, 2500, 30, 5), 1);
    run(100);
    assertAbout(1500, 0, 30);
    assertAbout(12_500, 30, 35);
    assertAbout(3250, 35, 100);
  }

  @Test
  void spikeWithoutABaseIsAllThereIs() {
    population(new Arrivals.Spike(0, 1000, 3, 2), 1);
    bench.run();
    assertAbout(2000, 3, 5);
    assertEquals(sent.size(), sentBetween(3, 5));
  }

  @Test
  void fullCensusEndsTheArrivals() {
    limit = 5;
    population(new Arrivals.Poisson(100), 1);
    bench.run();
    assertEquals(5, sent.size());
  }

  @Test
  void loadMultipliesTheRateFromNowOn() {
    Population population = population(new Arrivals.Constant(10), 1);
    bench.at(250, () -> population.setLoad(2));
    bench.at(425, () -> population.setLoad(0.5));
    run(0.71);
    // Half a gap is left at 0.25, half of a shorter one at 0.425.
    double[] expected = {0.1, 0.2, 0.275, 0.325, 0.375, 0.425, 0.625};
    assertEquals(expected.length, sent.size(), () -> "" + sent);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], sent.get(i), 1e-12);
    }
  }

  @Test
  void loadOfPoissonArrivalsScalesTheSameDraws() {
    population(new Arrivals.Poisson(10), 1);
    run(100);
    ArrivalsTest loaded = new ArrivalsTest();
    loaded.population(new Arrivals.Poisson(10), 1).setLoad(4);
    loaded.run(25);
    assertEquals(sent.size(), loaded.sent.size());
    for (int i = 0; i < sent.size(); i++) {
      assertEquals(sent.get(i) / 4, loaded.sent.get(i), 1e-9);
    }
  }

  @Test
  void loadBringsNoRequestWhereTheSpikeHasNone() {
    Population population = population(new Arrivals.Spike(0, 1000, 30, 1), 1);
    population.setLoad(10);
    bench.run();
    assertAbout(10_000, 30, 31);
    assertEquals(sent.size(), sentBetween(30, 31));
  }

  @Test
  void loadDuringASpikeMultipliesBothRates() {
    Population population = population(new Arrivals.Spike(50, 1000, 10, 10), 1);
    bench.at(5_000, () -> population.setLoad(2));
    bench.at(15_000, () -> population.setLoad(0.5));
    run(30);
    assertAbout(250, 0, 5);
    assertAbout(500, 5, 10);
    assertAbout(10_000, 10, 15);
    assertAbout(2500, 15, 20);
    assertAbout(250, 20, 30);
  }

  /** One draw in 150 is above 5: the peak is too small for it, until the load grows. */
  @Test
  void spikeTooSmallForARequestIsLargeEnoughUnderMoreLoad() {
    int sentInAll = 0;
    for (int seed = 1; seed <= 200; seed++) {
      Bench one = new Bench(seed);
      Arrivals.Spike spike = new Arrivals.Spike(0, 0.1, 10, 10);
      SpikeArrivals process = new SpikeArrivals(spike, one.environment().stream("spike"));
      double time = process.next(0, 1);
      double again = process.again(5, time, 1, 1000);
      assertTrue(again >= 10 && again <= time);
      sentInAll += again < 20 ? 1 : 0;
    }
    assertEquals(200, sentInAll);
  }

  @Test
  void loadOfASpikeMovesTheNextRequestByWhatTheRateAddsUpTo() {
    Arrivals.Spike spike = new Arrivals.Spike(0.2, 3, 10, 5);
    for (double now : new double[] {0, 9.5, 12, 14.9, 16}) {
      for (int seed = 0; seed < 30; seed++) {
        SpikeArrivals process = new SpikeArrivals(spike, new Bench(seed).environment().stream("a"));
        double time = process.next(now, 2);
        double middle = now + (time - now) / 3;
        double again = process.again(middle, time, 2, 0.5);
        assertEquals(2 * sum(spike, middle, time), 0.5 * sum(spike, middle, again), 1e-9);
        double later = middle + (again - middle) / 2;
        double third = process.again(later, again, 0.5, 7);
        assertEquals(0.5 * sum(spike, later, again), 7 * sum(spike, later, third), 1e-9);
      }
    }
  }

  /** The integral of a spike's rate. */
  private static double sum(Arrivals.Spike spike, double from, double to) {
    double begin = Math.min(to, Math.max(from, spike.atSeconds()));
    double end = Math.max(begin, Math.min(to, spike.atSeconds() + spike.forSeconds()));
    return (begin - from + to - end) * spike.base() + (end - begin) * spike.peak();
  }

  @Test
  void loadOfAWaveMovesTheNextRequestByWhatTheRateAddsUpTo() {
    Arrivals.Wave wave = new Arrivals.Wave(0, 10, 100);
    for (double load : new double[] {0.01, 0.5, 1, 3, 1000}) {
      for (double now : new double[] {0, 10, 49, 99.5}) {
        WaveArrivals process =
            new WaveArrivals(
                wave, bench.environment().stream("a"), bench.environment().stream("b"));
        double time = process.next(now, 2);
        double again = process.again(now, time, 2, load);
        assertEquals(
            2 * sum(now, time) / load, sum(now, again), 1e-9 + 2 * sum(now, time) / load * 1e-9);
        assertEquals(load >= 2, again <= time + 1e-9);
        assertTrue(again >= now);
      }
    }
  }

  /** The integral of 5 (1 - cos(2 pi t / 100)). */
  private static double sum(double from, double to) {
    double turn = 2 * Math.PI / 100;
    return 5 * (to - from - (Math.sin(turn * to) - Math.sin(turn * from)) / turn);
  }

  @Test
  void loadChangedOftenChangesNoRate() {
    Population population = population(new Arrivals.Wave(20, 180, 60), 1);
    for (int i = 1; i < 6000; i++) {
      bench.at(100 * i, () -> population.setLoad(1));
    }
    run(600);
    assertAbout(60_000, 0, 600);
  }

  @Test
  void loadAfterTheLastRequestTouchesNobodysEvents() {
    Population population = population(new Arrivals.Spike(0, 1000, 0, 1), 1);
    run(2);
    int[] rounds = {0};
    // Each round takes the slot that the last arrival had, and gives it the handle anew.
    for (int i = 0; i < 5000; i++) {
      bench.at(3000 + i, () -> rounds[0]++);
      bench.runUntil(2999 + i);
      population.setLoad(1 + i % 2);
    }
    bench.run();
    assertEquals(5000, rounds[0]);
  }

  @Test
  void loadAfterTheEndStartsNothingAnew() {
    limit = 5;
    Population population = population(new Arrivals.Poisson(100), 1);
    bench.run();
    population.setLoad(3);
    bench.run();
    assertEquals(5, sent.size());
    assertEquals(0, bench.simulation().pending());
  }

  @Test
  void usersThinkFasterUnderMoreLoad() {
    Population population = population(new Arrivals.Users(1, millis(40)), 10);
    population.setLoad(4);
    run(0.1);
    // The first thought had begun: at 40 ms, then every 10 + 10.
    assertEquals(4, sent.size(), () -> "" + sent);
    assertEquals(0.04, sent.get(0), 1e-12);
    assertEquals(0.06, sent.get(1), 1e-12);
  }

  @Test
  void impossibleLoadsAreRefused() {
    Population population = population(new Arrivals.Poisson(1), 1);
    for (double factor : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> population.setLoad(factor));
    }
    assertEquals(
        "factor must be finite and above zero: 0",
        assertThrows(IllegalArgumentException.class, () -> population.setLoad(0)).getMessage());
  }

  @Test
  void impossibleArrivalsAreRefused() {
    assertRefused("rate must be finite and above zero: 0", () -> new Arrivals.Poisson(0));
    assertRefused("rate must be finite and above zero: -1", () -> new Arrivals.Constant(-1));
    assertRefused("count must be 1 to 1000000: 0", () -> new Arrivals.Users(0, millis(1)));
    assertRefused("low must not be above high", () -> new Arrivals.Wave(2, 1, 1));
    assertRefused(
        "forSeconds must be finite and above zero: 0", () -> new Arrivals.Spike(0, 1, 0, 0));
    assertRefused(
        "atSeconds must be finite and not negative: -1", () -> new Arrivals.Spike(0, 1, -1, 1));
    assertRefused(
        "rate must be finite and above zero: Infinity", () -> new Arrivals.Poisson(FAR / 0));
  }

  private static void assertRefused(String message, Runnable construction) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, construction::run).getMessage());
  }

  @Test
  void keysAndPatienceAreDrawnForEachRequest() {
    Server app = bench.server("app", Work.of(1, millis(100)));
    Population.Settings settings =
        new Population.Settings(
            "clients",
            new Arrivals.Constant(100),
            7,
            Optional.of(new Keys(1000, 1)),
            Optional.of(new Distribution.Constant(0.005)));
    Population population =
        new Population(
            bench.environment(),
            settings,
            bench.target("clients", "app", CallPolicy.plain(), app),
            census);
    population.start();
    run(0.095);
    assertEquals("clients", population.name());
    assertEquals(9, sent.size());
    assertEquals(8, app.meter().abandoned());
  }
}
