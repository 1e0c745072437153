package io.github.groundplan.sim.theory;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.ExactMath;

/** 1 - E[e^(-sX)], which keeps its digits where s is small, of distributions that have a form. */
final class LaplaceTransform {
  private LaplaceTransform() {}

  /**
   * @param s zero or more
   * @throws IllegalArgumentException if the distribution is none of the four
   */
  static double complement(Distribution distribution, double s) {
    double sMean = s * distribution.mean();
    if (distribution instanceof Constant) {
      return -ExactMath.expm1(-sMean);
    }
    if (distribution instanceof Exponential) {
      return sMean / (1 + sMean);
    }
    if (distribution instanceof Erlang erlang) {
      return -ExactMath.expm1(-erlang.stages() * ExactMath.log1p(sMean / erlang.stages()));
    }
    if (distribution instanceof HyperExponential hyper) {
      HyperBranches both = new HyperBranches(hyper);
      double shortTime = s * both.shortMean();
      double longTime = s * both.longMean();
      return both.shortShare() * (shortTime / (1 + shortTime))
          + both.longShare() * (longTime / (1 + longTime));
    }
    throw new IllegalArgumentException(
        "no closed form: must be constant, exponential, Erlang or hyperexponential");
  }
}
