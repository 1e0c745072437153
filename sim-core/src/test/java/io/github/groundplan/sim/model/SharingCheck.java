package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.TraceEvent;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A sharing station against a calculation from change to change, with all works known. */
final class SharingCheck {
  static final int JOBS = 200;
  private static final int WORKERS = 3;
  private static final Distribution SERVICE = new Distribution.Exponential(0.01);

  private SharingCheck() {}

  /** How many ends were compared. */
  static int randomly(int seed) {
    Bench bench = new Bench(seed);
    Work work = Work.of(WORKERS, SERVICE).with(Discipline.SHARING);
    Link link = bench.free("crowd", bench.server("app", work));
    double[] arrivals = arrivals(seed);
    for (double arrival : arrivals) {
      bench.at(1000 * arrival, () -> bench.ask(link));
    }
    bench.run();
    double[] expected = ends(arrivals, works(bench));
    int compared = 0;
    for (TraceEvent event : bench.trace().events()) {
      if (event.kind() == EventKind.SERVICE_ENDED) {
        assertEquals(expected[event.request() - 1], event.time(), 1e-9);
        compared++;
      }
    }
    return compared;
  }

  private static double[] arrivals(int seed) {
    Random random = new Random(seed);
    double[] arrivals = new double[JOBS];
    double time = 0;
    for (int i = 0; i < JOBS; i++) {
      time += -Math.log(1 - random.nextDouble()) * 0.004;
      arrivals[i] = time;
    }
    return arrivals;
  }

  private static double[] works(Bench bench) {
    RandomStream stream = bench.environment().stream("app.service");
    double[] works = new double[JOBS];
    for (int i = 0; i < JOBS; i++) {
      works[i] = SERVICE.sample(stream);
    }
    return works;
  }

  private static double[] ends(double[] arrivals, double[] works) {
    double[] left = works.clone();
    double[] ends = new double[JOBS];
    List<Integer> present = new ArrayList<>();
    int next = 0;
    double now = 0;
    while (next < JOBS || !present.isEmpty()) {
      double speed = Math.min(1, WORKERS / (double) Math.max(1, present.size()));
      double least = Double.POSITIVE_INFINITY;
      int first = -1;
      for (int job : present) {
        if (left[job] < least) {
          least = left[job];
          first = job;
        }
      }
      double end = now + least / speed;
      double change = next < JOBS ? Math.min(end, arrivals[next]) : end;
      for (int job : present) {
        left[job] -= (change - now) * speed;
      }
      now = change;
      if (now == end) {
        ends[first] = now;
        present.remove(Integer.valueOf(first));
      } else {
        present.add(next++);
      }
    }
    return ends;
  }
}
