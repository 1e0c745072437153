package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.QueueFigures;
import io.github.groundplan.sim.theory.QueueModel;
import io.github.groundplan.sim.theory.Tail;
import io.github.groundplan.sim.theory.TimedQueueModel;
import java.util.Optional;

/** Puts a model's figures into a station's. */
final class Models {
  private Models() {}

  /** To which nobody comes. */
  static Station idle() {
    return new Station(
        Verdict.EXACT, "no calls", "", "", 0, 0, 0, 0, 0, 0, 0, priority -> 0, Optional.empty());
  }

  /**
   * Where nobody ever waits.
   *
   * @param held calls in hand on average; NaN if not known
   * @param why a clause
   */
  static Station neverQueued(NodeSpec node, Flow flow, double held, String why) {
    int workers = Stations.workers(node);
    boolean isPoisson = flow.isPoisson() && workers == 0;
    boolean isKnown = held >= 0;
    boolean isFree = node.work().isNone() && node.kind() instanceof Kind.Balancer;
    return new Station(
        Verdict.EXACT,
        isPoisson && !isFree ? "M/G/∞" : "no queue",
        isKnown && held > 0 ? Sources.LITTLE : "",
        isFree ? "it passes calls on at no cost" : why,
        flow.rate(),
        workers == 0 ? 0 : held / workers,
        0,
        0,
        held,
        0,
        0,
        priority -> 0,
        Optional.empty());
  }

  /** What is exact of all queues that keep up: how busy the workers are. */
  static Station busyOnly(NodeSpec node, Flow flow, Delay hold, Station other) {
    if (Double.isNaN(flow.rate())) {
      return other;
    }
    return new Station(
        Verdict.PARTIAL,
        "",
        Sources.UTILISATION,
        other.reason(),
        flow.rate(),
        flow.rate() * hold.mean() / node.work().workers(),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        0,
        0,
        priority -> Double.NaN,
        Optional.empty());
  }

  static Station of(QueueModel model, String source, Flow flow) {
    QueueFigures figures = model.figures();
    return of(model, source, flow, 1 - figures.admittedRate() / flow.rate());
  }

  /** Of a model that turns some away. */
  static Station of(QueueModel model, String source, Flow flow, double rejectedShare) {
    QueueFigures figures = model.figures();
    return new Station(
        Verdict.EXACT,
        model.notation(),
        source,
        "",
        flow.rate(),
        figures.utilisation(),
        figures.meanQueue(),
        figures.meanWait(),
        figures.meanInSystem(),
        Math.max(0, rejectedShare),
        0,
        priority -> figures.meanWait(),
        model instanceof TimedQueueModel timed
            ? Optional.of(timed.responseTail())
            : Optional.empty());
  }

  /** Of a model some of whose calls leave the queue. */
  static Station abandoned(
      QueueModel model, String source, Flow flow, double abandonedShare, double waitOfServed) {
    Station all = of(model, source, flow, 0);
    return new Station(
        Verdict.EXACT,
        all.model(),
        source,
        "",
        flow.rate(),
        all.utilisation(),
        all.queueMean(),
        waitOfServed,
        all.inSystemMean(),
        0,
        abandonedShare,
        priority -> waitOfServed,
        Optional.empty());
  }

  /** The same with another tail of the response. */
  static Station withTail(Station station, Optional<Tail> tail) {
    return new Station(
        station.verdict(),
        station.model(),
        station.source(),
        station.reason(),
        station.rate(),
        station.utilisation(),
        station.queueMean(),
        station.waitMean(),
        station.inSystemMean(),
        station.rejectedShare(),
        station.abandonedShare(),
        station.waitOf(),
        tail);
  }
}
