package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.theory.FanOut;
import io.github.groundplan.sim.theory.ScalabilityLaw;
import io.github.groundplan.sim.theory.SumOfExponentials;
import io.github.groundplan.site.figure.function.Parameter.Kind;
import io.github.groundplan.site.figure.value.Value;
import java.util.List;

/** Functions of many calls, and of many machines. */
final class Tails {
  private Tails() {}

  static List<Function> functions() {
    return List.of(
        Function.named(
                "fanOut",
                "The share of pages that meet a slow call, of so many made side by side.",
                all -> Value.share(new FanOut(all.whole(0)).slowPageShare(all.number(1))))
            .with(Kind.WHOLE, "calls")
            .with(Kind.SHARE, "slow"),
        Function.named(
                "hops",
                "A percentile of exponential times one after another, of these means:"
                    + " `hops(95, 1 s, 1 s)`.",
                Tails::hops)
            .with(Kind.NUMBER, "percent")
            .with(Kind.ANY, "mean")
            .repeating(),
        Function.named(
                "amdahl",
                "How many times as fast so many are, when a share of the work is not divisible.",
                all -> Value.number(law(all, 0).speedup(all.number(0))))
            .with(Kind.NUMBER, "machines")
            .with(Kind.SHARE, "serial"),
        Function.named(
                "usl",
                "The same by the Universal Scalability Law, whose coherency is a plain number.",
                all -> Value.number(law(all, all.number(2)).speedup(all.number(0))))
            .with(Kind.NUMBER, "machines")
            .with(Kind.SHARE, "contention")
            .with(Kind.NUMBER, "coherency"));
  }

  private static ScalabilityLaw law(Arguments all, double coherency) {
    return new ScalabilityLaw(1, all.number(1), coherency);
  }

  private static Value hops(Arguments all) {
    double[] means = new double[all.count() - 1];
    for (int i = 0; i < means.length; i++) {
      if (!all.dimension(i + 1).equals(all.dimension(1))) {
        throw new IllegalArgumentException("the means must all have one unit, or none");
      }
      means[i] = all.number(i + 1);
    }
    double percentile = new SumOfExponentials(means).percentile(all.number(0));
    return Value.of(percentile, all.dimension(1));
  }
}
