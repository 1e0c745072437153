package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.chart.Axis;
import io.github.groundplan.demo.chart.Bar;
import io.github.groundplan.demo.chart.Bars;
import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Yardstick;
import io.github.groundplan.sim.estimate.Yardsticks;
import java.util.ArrayList;
import java.util.List;

/** How much data there is, among things that hold data, by orders of magnitude. */
final class Magnitudes {
  private final boolean isShown;
  private final List<Bar> bars = new ArrayList<>();

  private Magnitudes(boolean isShown) {
    this.isShown = isShown;
  }

  /** The chart; while results are hidden, of yardsticks alone. */
  static Element draw(Calculation calculation) {
    return new Magnitudes(calculation.isShown()).chart(calculation.estimate());
  }

  private Element chart(ServiceEstimate estimate) {
    double largest = 0;
    for (Yardstick each : Yardsticks.storage().all()) {
      double bytes = each.size().value();
      insert(
          new Bar(Arithmetic.capitalised(each.one()), bytes, Quantity.workedBytes(bytes), false));
      largest = Math.max(largest, bytes);
    }
    double total = estimate.storage().total().value();
    result("Object", estimate.service().objectBytes());
    result("New data a day", estimate.storage().aDay().value());
    result("Cache memory", estimate.hotSet().memory().value());
    result("Storage", total);
    Axis axis = Axis.logarithmic("Data", Unit.BYTES, 1, Math.max(largest, isShown ? total : 0));
    return new Bars("Data of the service, and what holds data", axis, bars, "").draw();
  }

  private void result(String name, double bytes) {
    if (isShown) {
      insert(new Bar(name, bytes, Notation.bytes(bytes), true));
    }
  }

  /** Behind all that are not larger. */
  private void insert(Bar bar) {
    int place = bars.size();
    while (place > 0 && bars.get(place - 1).value() > bar.value()) {
      place--;
    }
    bars.add(place, bar);
  }
}
