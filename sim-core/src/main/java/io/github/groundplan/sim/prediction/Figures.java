package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.run.ReplicatedFigure.Unit;
import io.github.groundplan.sim.theory.Tail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is known, and leaves out what is not. */
final class Figures {
  private final List<ReplicatedFigure> figures = new ArrayList<>();

  Figures add(String name, Unit unit, double value) {
    if (Math.abs(value) <= Double.MAX_VALUE) {
      figures.add(new ReplicatedFigure(name, unit, value));
    }
    return this;
  }

  Figures latency(double mean, Optional<Tail> tail) {
    add("latency.mean", Unit.TIME, mean);
    if (tail.isPresent() && mean >= 0) {
      percentile("latency.p50", tail.get(), 50);
      percentile("latency.p90", tail.get(), 90);
      percentile("latency.p95", tail.get(), 95);
      percentile("latency.p99", tail.get(), 99);
      percentile("latency.p999", tail.get(), 99.9);
    }
    return this;
  }

  private void percentile(String name, Tail tail, double percent) {
    add(name, Unit.TIME, tail.percentile(percent));
  }

  List<ReplicatedFigure> all() {
    return figures;
  }
}
