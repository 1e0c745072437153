package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.TimeAverage;
import io.github.groundplan.sim.measure.Windows;
import io.github.groundplan.sim.model.Answer;
import io.github.groundplan.sim.model.Census;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** What is counted of all clients' requests after the warm-up, together and by population. */
final class Observations {
  private final DoubleSupplier now;
  private final int limit;
  private final Outcomes all = new Outcomes();
  private final Map<String, Outcomes> byPopulation = new LinkedHashMap<>();
  private final TimeAverage inSystem;
  private Optional<Windows> windows = Optional.empty();
  private boolean isOn;

  /** How many requests are under way, those of the warm-up included. */
  private int underWay;

  /**
   * Observations that begin when they are told to.
   *
   * @param limit how many requests are counted
   * @param now the clock
   */
  Observations(int limit, DoubleSupplier now) {
    this.limit = limit;
    this.now = now;
    inSystem = new TimeAverage(now.getAsDouble(), 0);
  }

  /** The warm-up is over. */
  void begin() {
    isOn = true;
    inSystem.restart(now.getAsDouble());
  }

  boolean isFull() {
    return all.arrivals() >= limit;
  }

  /** Whether all that are counted have been sent and have ended. */
  boolean areComplete() {
    return isFull() && all.inFlight() == 0;
  }

  Outcomes all() {
    return all;
  }

  Map<String, Outcomes> byPopulation() {
    return byPopulation;
  }

  TimeAverage inSystem() {
    return inSystem;
  }

  /** From now on all requests are charted, those of the warm-up too. */
  void chart(double width, int most) {
    windows = Optional.of(new Windows(now.getAsDouble(), width, most));
  }

  Optional<Windows> windows() {
    return windows;
  }

  private void chart(Answer answer, double seconds) {
    if (answer == Answer.GRANTED) {
      windows.get().completed(now.getAsDouble(), seconds);
    } else {
      windows.get().failed(now.getAsDouble());
    }
  }

  Census census(String population) {
    Outcomes own = new Outcomes();
    byPopulation.put(population, own);
    return new Counter(own);
  }

  private final class Counter implements Census {
    private final Outcomes own;

    Counter(Outcomes own) {
      this.own = own;
    }

    @Override
    public boolean sent() {
      inSystem.set(now.getAsDouble(), ++underWay);
      if (isOn) {
        all.sent();
        own.sent();
      }
      return isOn;
    }

    @Override
    public void ended(boolean isCounted, Answer answer, double seconds) {
      inSystem.set(now.getAsDouble(), --underWay);
      if (windows.isPresent()) {
        chart(answer, seconds);
      }
      if (isCounted) {
        all.ended(answer, seconds);
        own.ended(answer, seconds);
      }
    }

    @Override
    public boolean isFull() {
      return Observations.this.isFull();
    }
  }
}
