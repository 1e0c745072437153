package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.theory.PriorityClass;
import io.github.groundplan.sim.theory.PriorityMg1;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The waits of each priority; those of all together do not depend on it. */
final class Priorities {
  private Priorities() {}

  static Station of(Station all, Flow flow, Delay hold, boolean isOneWorker) {
    double[] waits = new double[ClientSpec.LAST_PRIORITY + 1];
    Arrays.fill(waits, Double.NaN);
    if (isOneWorker) {
      fill(waits, flow, hold);
    }
    return new Station(
        all.law().named(all.model() + " with priorities"),
        all.rate(),
        all.means(),
        Station.Losses.NONE,
        priority -> waits[priority],
        Optional.empty());
  }

  private static void fill(double[] waits, Flow flow, Delay hold) {
    List<PriorityClass> classes = new ArrayList<>();
    for (int i = 0; i < waits.length; i++) {
      if (flow.rate(i) > 0) {
        classes.add(new PriorityClass(flow.rate(i), hold.likeIt()));
      }
    }
    PriorityMg1 model = new PriorityMg1(classes);
    int index = 0;
    for (int i = 0; i < waits.length; i++) {
      if (flow.rate(i) > 0) {
        waits[i] = model.meanWait(index++);
      }
    }
  }
}
