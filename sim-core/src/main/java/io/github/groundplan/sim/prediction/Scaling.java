package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import io.github.groundplan.sim.random.Distribution.Pareto;
import io.github.groundplan.sim.random.Distribution.Uniform;

/** Work that is done so many times as fast. */
final class Scaling {
  private Scaling() {}

  static Distribution divided(Distribution time, double speed) {
    if (speed == 1) {
      return time;
    }
    if (time instanceof Constant constant) {
      return new Constant(constant.value() / speed);
    }
    if (time instanceof Uniform uniform) {
      return new Uniform(uniform.low() / speed, uniform.high() / speed);
    }
    if (time instanceof Exponential exponential) {
      return new Exponential(exponential.mean() / speed);
    }
    if (time instanceof Erlang erlang) {
      return new Erlang(erlang.stages(), erlang.mean() / speed);
    }
    if (time instanceof LogNormal normal) {
      return new LogNormal(normal.mean() / speed, normal.coefficientOfVariation());
    }
    if (time instanceof HyperExponential hyper) {
      return new HyperExponential(hyper.mean() / speed, hyper.coefficientOfVariation());
    }
    Pareto pareto = (Pareto) time;
    return new Pareto(pareto.min() / speed, pareto.alpha());
  }
}
