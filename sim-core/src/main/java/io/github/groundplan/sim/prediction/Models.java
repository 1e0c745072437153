package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.prediction.Station.Law;
import io.github.groundplan.sim.prediction.Station.Losses;
import io.github.groundplan.sim.prediction.Station.Means;
import io.github.groundplan.sim.scenario.Kind;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.QueueFigures;
import io.github.groundplan.sim.theory.QueueModel;
import io.github.groundplan.sim.theory.TimedQueueModel;
import java.util.Optional;

/** Puts a model's figures into a station's. */
final class Models {
  private Models() {}

  /** To which nobody comes. */
  static Station idle() {
    Law none = Law.exact("no calls", "");
    Means nothing = new Means(0, 0, 0, 0);
    return new Station(none, 0, nothing, Losses.NONE, priority -> 0, Optional.empty());
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
    Law law =
        new Law(
            Verdict.EXACT,
            isPoisson && !isFree ? "M/G/∞" : "no queue",
            isKnown && held > 0 ? Sources.LITTLE : "",
            isFree ? "it passes calls on at no cost" : why);
    Means means = new Means(workers == 0 ? 0 : held / workers, 0, 0, held);
    return new Station(law, flow.rate(), means, Losses.NONE, priority -> 0, Optional.empty());
  }

  /** What is exact of all queues that keep up: how busy the workers are. */
  static Station busyOnly(NodeSpec node, Flow flow, Delay hold, Station other) {
    if (Double.isNaN(flow.rate())) {
      return other;
    }
    return new Station(
        new Law(Verdict.PARTIAL, "", Sources.UTILISATION, other.reason()),
        flow.rate(),
        Means.busyOnly(flow.rate() * hold.mean() / node.work().workers()),
        Losses.NONE,
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
        Law.exact(model.notation(), source),
        flow.rate(),
        new Means(
            figures.utilisation(), figures.meanQueue(), figures.meanWait(), figures.meanInSystem()),
        new Losses(Math.max(0, rejectedShare), 0),
        priority -> figures.meanWait(),
        model instanceof TimedQueueModel timed
            ? Optional.of(timed.responseTail())
            : Optional.empty());
  }

  /** Of a model some of whose calls leave the queue. */
  static Station abandoned(
      QueueModel model, String source, Flow flow, double abandonedShare, double waitOfServed) {
    QueueFigures all = model.figures();
    return new Station(
        Law.exact(model.notation(), source),
        flow.rate(),
        new Means(all.utilisation(), all.meanQueue(), waitOfServed, all.meanInSystem()),
        new Losses(0, abandonedShare),
        priority -> waitOfServed,
        Optional.empty());
  }
}
