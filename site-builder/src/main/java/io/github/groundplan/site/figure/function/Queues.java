package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.theory.ClosedNetwork;
import io.github.groundplan.sim.theory.ClosedStation;
import io.github.groundplan.sim.theory.ErlangFormulas;
import io.github.groundplan.sim.theory.Mg1;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.Mmc;
import io.github.groundplan.sim.theory.Mmck;
import io.github.groundplan.sim.theory.TimedMg1;
import io.github.groundplan.site.figure.function.Parameter.Kind;
import io.github.groundplan.site.figure.value.Group;
import io.github.groundplan.site.figure.value.Value;
import java.util.List;

/** Functions of queues. */
final class Queues {
  private Queues() {}

  static List<Function> functions() {
    return List.of(
        Function.named(
                "erlangB",
                "The share of calls lost where nobody can wait; `offered` in erlang.",
                all -> Value.share(ErlangFormulas.blocking(all.whole(0), all.number(1))))
            .with(Kind.WHOLE, "workers")
            .with(Kind.NUMBER, "offered"),
        Function.named(
                "erlangC",
                "The share of calls that wait where all do; `offered` in erlang.",
                all -> Value.share(ErlangFormulas.waiting(all.whole(0), all.number(1))))
            .with(Kind.WHOLE, "workers")
            .with(Kind.NUMBER, "offered"),
        Function.named(
                "mm1",
                "An M/M/1 queue at this utilisation, in service times.",
                all -> QueueGroup.inServiceTimes(new Mm1(all.number(0), 1)).group())
            .with(Kind.NUMBER, "utilisation"),
        Function.named(
                "mm1",
                "An M/M/1 queue.",
                all -> QueueGroup.of(new Mm1(all.number(0), all.service(1))).group())
            .with(Kind.RATE, "arrivals")
            .with(Kind.SERVICE, "service"),
        Function.named(
                "md1",
                "An M/D/1 queue at this utilisation, in service times.",
                all -> QueueGroup.inServiceTimes(new TimedMg1(all.number(0), constant(1))).group())
            .with(Kind.NUMBER, "utilisation"),
        Function.named(
                "mg1",
                "An M/G/1 queue, whose service varies by so many times its mean.",
                all -> QueueGroup.of(new Mg1(all.number(0), service(all))).group())
            .with(Kind.RATE, "arrivals")
            .with(Kind.SERVICE, "service")
            .with(Kind.NUMBER, "variation"),
        Function.named("mmc", "An M/M/c queue; also `.waiting`, the share that waits.", Queues::mmc)
            .with(Kind.WHOLE, "workers")
            .with(Kind.RATE, "arrivals")
            .with(Kind.SERVICE, "service"),
        Function.named(
                "mmck",
                "An M/M/c/K queue with so many places, those in service included; also"
                    + " `.blocking`, the share turned away.",
                Queues::mmck)
            .with(Kind.WHOLE, "workers", "places")
            .with(Kind.RATE, "arrivals")
            .with(Kind.SERVICE, "service"),
        Function.named(
                "closed",
                "So many users who think, ask one worker and wait for the answer.",
                Queues::closed)
            .with(Kind.WHOLE, "users")
            .with(Kind.TIME, "think")
            .with(Kind.SERVICE, "service"));
  }

  private static Distribution constant(double seconds) {
    return new Distribution.Constant(seconds);
  }

  /** The means hang on mean and variance alone: any distribution of these will do. */
  private static Distribution service(Arguments all) {
    double mean = 1 / all.service(1);
    double variation = all.number(2);
    return variation == 0 ? constant(mean) : new Distribution.LogNormal(mean, variation);
  }

  private static Group mmc(Arguments all) {
    Mmc queue = new Mmc(all.number(1), all.service(2), all.whole(0));
    return QueueGroup.of(queue).with("waiting", () -> Value.share(queue.waitShare())).group();
  }

  private static Group mmck(Arguments all) {
    Mmck queue = new Mmck(all.number(2), all.service(3), all.whole(0), all.whole(1));
    return QueueGroup.of(queue).with("blocking", () -> Value.share(queue.blocking())).group();
  }

  private static Group closed(Arguments all) {
    ClosedStation worker = new ClosedStation(1, 1 / all.service(2), 1);
    ClosedNetwork system = new ClosedNetwork(all.whole(0), all.number(1), List.of(worker));
    return QueueGroup.of(system.figures(0), Value.TIME).group();
  }
}
