package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.LatencyHistogram;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.run.Run;
import java.util.Arrays;

/** All requests of one run, by their numbers from 0. Does not change. */
final class Requests implements Take {
  private final boolean isDegraded;
  private final Trace trace;
  private final int count = Fleet.REQUESTS;
  private final double[] sent = new double[count];
  private final double[] latencies = new double[count];
  private final boolean[] isSlow = new boolean[count];
  private final int[] servers = new int[count];

  /** Their numbers in the order in which they ended. */
  private final int[] order = new int[count];

  /** Which event of the trace sent them, by number. */
  private final int[] sendings = new int[count];

  /** Which event of the trace ended them, in the order in which they ended. */
  private final int[] endings = new int[count];

  private final double[] healthy;
  private final double[] sorted;
  private final Theory theory;
  private final Pages pages;
  private final Charts charts;

  /** What was told last, as it is asked for again and again. */
  private Figures told = Figures.NONE;

  private Requests(Values settings, boolean isDegraded, Simulated simulated) {
    this.isDegraded = isDegraded;
    trace = simulated.trace();
    collect();
    healthy = Figures.levels(simulated.healthy());
    sorted = latencies.clone();
    Arrays.sort(sorted);
    theory = Theory.of(settings, isDegraded);
    pages = new Pages(sorted, Seed.of(settings), Fleet.calls(settings));
    charts = new Charts(this);
  }

  /**
   * Runs the fleet until all requests have ended, and draws after that what comes of it.
   *
   * @param isDegraded whether one server is slow
   */
  static Making<Requests> making(Values settings, boolean isDegraded) {
    return Making.inTwo(
        () -> Simulated.of(settings, isDegraded),
        simulated -> new Requests(settings, isDegraded, simulated));
  }

  /**
   * What the simulation leaves.
   *
   * @param healthy the latencies of the same requests to a healthy fleet: what differs is what the
   *     degraded server does
   */
  private record Simulated(Trace trace, LatencyHistogram healthy) {
    static Simulated of(Values settings, boolean isDegraded) {
      Names names = new Names();
      TraceRecorder recorder = new TraceRecorder(names);
      Run run = Run.watched(Fleet.scenario(settings, isDegraded), names, recorder);
      LatencyHistogram own = run.toEnd().requests().latency();
      return new Simulated(recorder.trace(), isDegraded ? healthy(settings) : own);
    }

    private static LatencyHistogram healthy(Values settings) {
      return Run.untraced(Fleet.scenario(settings, false)).toEnd().requests().latency();
    }
  }

  private void collect() {
    int ended = 0;
    for (int i = 0; i < trace.size(); i++) {
      int number = trace.request(i) - 1;
      EventKind kind = trace.kind(i);
      if (kind == EventKind.REQUEST_SENT) {
        sent[number] = trace.time(i);
        sendings[number] = i;
      } else if (kind == EventKind.ROUTED) {
        servers[number] = Fleet.server(trace.text(trace.peer(i)));
      } else if (kind == EventKind.CACHE_MISS) {
        isSlow[number] = true;
      } else if (kind == EventKind.REQUEST_COMPLETED) {
        latencies[number] = trace.time(i) - sent[number];
        endings[ended] = i;
        order[ended++] = number;
      }
    }
  }

  @Override
  public Trace trace() {
    return trace;
  }

  boolean isDegraded() {
    return isDegraded;
  }

  int count() {
    return count;
  }

  double latency(int number) {
    return latencies[number];
  }

  /** Whether the request went to the disk. */
  boolean isSlow(int number) {
    return isSlow[number];
  }

  /** Which server had the request, from 0. */
  int server(int number) {
    return servers[number];
  }

  /** The number of the request that was the so-many-th to end, from 0. */
  int ended(int place) {
    return order[place];
  }

  /** The latency of so many-th rank of the whole run, from 1. */
  double ranked(int rank) {
    return sorted[rank - 1];
  }

  /** Whether the request of so many-th rank, from 1, went to the disk. */
  boolean isRankedSlow(int rank) {
    boolean isRankedSlow = false;
    for (int number = 0; number < count; number++) {
      isRankedSlow |= isSlow[number] && latencies[number] == ranked(rank);
    }
    return isRankedSlow;
  }

  /** What the same requests are told to take at a healthy fleet. */
  double healthy(Level level) {
    return healthy[level.place()];
  }

  Theory theory() {
    return theory;
  }

  Pages pages() {
    return pages;
  }

  Charts charts() {
    return charts;
  }

  /** What was measured of the first so many to end. */
  Figures figures(int count) {
    if (told.count() != count) {
      told = new Figures(this, count);
    }
    return told;
  }

  /** How many requests have ended when so many events have happened. */
  int endedBy(int events) {
    int at = Arrays.binarySearch(endings, events);
    return at < 0 ? -at - 1 : at;
  }

  /**
   * How long each request has been under way, by number; NaN if it is not.
   *
   * @param events how many have happened
   * @param seconds now
   */
  double[] waits(int events, double seconds) {
    double[] waits = new double[count];
    for (int number = 0; number < count; number++) {
      waits[number] = sendings[number] < events ? seconds - sent[number] : Double.NaN;
    }
    for (int i = endedBy(events) - 1; i >= 0; i--) {
      waits[order[i]] = Double.NaN;
    }
    return waits;
  }
}
