package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.model.Discipline;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.scenario.NodeSpec;
import io.github.groundplan.sim.theory.ErlangA;
import io.github.groundplan.sim.theory.FixedPatience;
import io.github.groundplan.sim.theory.Gm1;
import io.github.groundplan.sim.theory.Mg1;
import io.github.groundplan.sim.theory.Mg1k;
import io.github.groundplan.sim.theory.MgcLoss;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.Mmck;
import io.github.groundplan.sim.theory.PowerOfChoices;
import io.github.groundplan.sim.theory.ProcessorSharing;
import io.github.groundplan.sim.theory.QueueModel;
import io.github.groundplan.sim.theory.TimedMg1;
import java.util.Optional;

/** A machine at which calls may have to wait, and the model for it. */
final class Queue {
  private static final int MOST_PLACES_OF_TAILS = 10_000;

  private final NodeSpec node;
  private final Work work;
  private final Flow flow;
  private final Delay hold;
  private final Patience patience;
  private final boolean isRevisited;

  /**
   * A machine.
   *
   * @param hold how long a call keeps a worker
   * @param isRevisited whether one request may come more than once
   */
  Queue(NodeSpec node, Flow flow, Delay hold, Patience patience, boolean isRevisited) {
    this.node = node;
    work = node.work();
    this.flow = flow;
    this.hold = hold;
    this.patience = patience;
    this.isRevisited = isRevisited;
  }

  /** All calls share the workers. */
  Station shared() {
    if (!flow.isPoisson()) {
      return unknown(gapsReason());
    }
    if (Topology.isUnbounded(node)) {
      return Models.of(
          new ProcessorSharing(flow.rate(), hold.likeIt(), work.workers()), Sources.SHARING, flow);
    }
    if (node.to().isEmpty() && !isRevisited) {
      // With room for so many the shares of time are those without limit, cut off there.
      int places = work.workers() + work.queueLimit();
      Mmck model = new Mmck(flow.rate(), 1 / hold.mean(), work.workers(), places);
      Station station = Models.of(model, Sources.SHARING, flow, model.blocking());
      return station
          .by(station.law().named("M/G/" + work.workers() + "/" + places + "-PS"))
          .withTail(Optional.empty());
    }
    return unknown("its workers are shared, and it turns calls away when it is full");
  }

  /** Calls wait for a worker of their own. */
  Station inLine() {
    if (!flow.isPoisson()) {
      return notRandom();
    }
    if (work.queueLimit() == 0) {
      return isRevisited
          ? revisited()
          : Models.of(new MgcLoss(flow.rate(), hold.likeIt(), work.workers()), Sources.LOSS, flow);
    }
    if (!patience.isEndless()) {
      return impatient();
    }
    return Topology.isUnbounded(node) ? unbounded() : bounded();
  }

  private Station unbounded() {
    boolean isOneWorker = work.workers() == 1;
    if (!hold.isExponential() && (isRevisited || !isOneWorker)) {
      return isOneWorker ? revisited() : unknown(generalReason());
    }
    if (!(hold.variance() <= Double.MAX_VALUE)) {
      return unknown("the variance of the service is infinite, and with it the mean wait");
    }
    Station all = Models.of(plain(), hold.isExponential() ? Sources.MMC : Sources.MG1, flow);
    if (isOrdered()) {
      return Priorities.of(all, flow, hold, isOneWorker);
    }
    return work.discipline() == Discipline.LIFO ? all.withTail(Optional.empty()) : all;
  }

  /** Whether some calls go before others. */
  private boolean isOrdered() {
    return work.discipline() == Discipline.PRIORITY && flow.isMixed();
  }

  private QueueModel plain() {
    if (hold.isExponential()) {
      return new Mmc(flow.rate(), 1 / hold.mean(), work.workers());
    }
    boolean isTimed =
        work.discipline() == Discipline.FIFO && hold.whole().isPresent() && isSimple();
    return isTimed ? new TimedMg1(flow.rate(), hold.likeIt()) : new Mg1(flow.rate(), hold.likeIt());
  }

  /** Whether the hold has one of the forms that percentiles are known for. */
  private boolean isSimple() {
    Distribution whole = hold.likeIt();
    return whole instanceof Constant
        || whole instanceof HyperExponential
        || (whole instanceof Erlang erlang && erlang.stages() <= 200);
  }

  private Station bounded() {
    if (isRevisited || isOrdered()) {
      return isRevisited ? revisited() : unknown("its queue is limited, and ordered by priority");
    }
    if (hold.isExponential()) {
      int places = work.workers() + work.queueLimit();
      Mmck model = new Mmck(flow.rate(), 1 / hold.mean(), work.workers(), places);
      Station station = Models.of(model, Sources.MMCK, flow, model.blocking());
      boolean isTailWanted = work.discipline() == Discipline.FIFO && places <= MOST_PLACES_OF_TAILS;
      return isTailWanted ? station : station.withTail(Optional.empty());
    }
    if (work.workers() == 1 && hold.whole().isPresent() && isSimple()) {
      Mg1k model = new Mg1k(flow.rate(), hold.likeIt(), 1 + work.queueLimit());
      return Models.of(model, Sources.MG1K, flow, model.blocking());
    }
    return unknown("its queue is limited and " + unlike());
  }

  private Station impatient() {
    boolean isPlain =
        hold.isExponential()
            && Topology.isUnbounded(node)
            && work.discipline() == Discipline.FIFO
            && patience.isAlike()
            && !isRevisited;
    if (isPlain && patience.time().get() instanceof Exponential exponential) {
      ErlangA model = new ErlangA(flow.rate(), 1 / hold.mean(), work.workers(), exponential.mean());
      return Models.abandoned(
          model, Sources.ERLANG_A, flow, model.abandonShare(), model.meanWaitOfServed());
    }
    if (isPlain && patience.time().get() instanceof Constant constant) {
      FixedPatience model =
          new FixedPatience(flow.rate(), 1 / hold.mean(), work.workers(), constant.value());
      return Models.abandoned(
          model, Sources.FIXED_PATIENCE, flow, model.abandonShare(), model.meanWaitOfServed());
    }
    return unknown("clients leave its queue when they lose patience");
  }

  private Station notRandom() {
    boolean isPlain =
        hold.isExponential()
            && work.workers() == 1
            && Topology.isUnbounded(node)
            && patience.isEndless()
            && !isRevisited
            && !isOrdered()
            && flow.rate() <= Double.MAX_VALUE;
    if (!isPlain) {
      return unknown(gapsReason());
    }
    double rate = flow.rate();
    if (flow.gaps() instanceof Gaps.InTurn turn) {
      return inOrder(new Gm1(new Erlang(turn.machines(), 1 / rate), 1 / hold.mean()));
    }
    if (flow.gaps() instanceof Gaps.Even) {
      return inOrder(new Gm1(new Constant(1 / rate), 1 / hold.mean()));
    }
    if (flow.gaps() instanceof Gaps.LesserOfTwo two) {
      PowerOfChoices model = new PowerOfChoices(rate, 1 / hold.mean(), 2);
      return nearly(Models.of(model, Sources.TWO_CHOICES, flow), two.machines());
    }
    return unknown(gapsReason());
  }

  private Station inOrder(Gm1 model) {
    Station station = Models.of(model, Sources.GM1, flow);
    return work.discipline() == Discipline.LIFO ? station.withTail(Optional.empty()) : station;
  }

  private static Station nearly(Station station, int machines) {
    String why = "exact for endlessly many replicas, of which there are " + machines;
    return station.by(station.law().approximate(why));
  }

  private Station unknown(String reason) {
    return Station.unknown(reason, flow.rate());
  }

  private Station revisited() {
    return unknown("a request may come here more than once, and " + unlike());
  }

  private String generalReason() {
    return Words.count(work.workers(), "worker") + " at one queue, and " + unlike();
  }

  private String unlike() {
    return node.to().isEmpty()
        ? "its service is not exponential"
        : "the time that a call keeps a worker is not exponential";
  }

  private String gapsReason() {
    if (flow.gaps() instanceof Gaps.Unknown unknown) {
      return unknown.reason();
    }
    if (flow.gaps() instanceof Gaps.Even) {
      return "calls come evenly, not at random, and " + beside();
    }
    return flow.gaps() instanceof Gaps.InTurn
        ? "calls come to its replicas in turn, not at random, and " + beside()
        : "which replica gets a call depends on their queues, and " + beside();
  }

  /** What, beside calls that are not random, keeps a model from fitting. */
  private String beside() {
    if (!hold.isExponential()) {
      return unlike();
    }
    return work.workers() > 1
        ? "it has " + work.workers() + " workers"
        : "its queue is not a plain one";
  }
}
