package io.github.groundplan.sim.run;

import io.github.groundplan.sim.measure.TimeAverage;
import io.github.groundplan.sim.measure.Windows;
import io.github.groundplan.sim.model.Answer;
import io.github.groundplan.sim.model.Census;
import io.github.groundplan.sim.model.Environment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is counted of all clients' requests after the warm-up, together and by population. */
final class Observations {
  private final Environment environment;
  private final int limit;
  private final Outcomes all = new Outcomes();
  private final Map<String, Outcomes> byPopulation = new LinkedHashMap<>();
  private final TimeAverage inSystem;
  private Optional<Windows> windows = Optional.empty();
  private boolean isOn;
  private boolean isFull;

  /** How many requests are under way, those of the warm-up included. */
  private int underWay;

  /**
   * Observations that begin when they are told to.
   *
   * @param limit how many requests are counted
   * @param environment has the clock
   */
  Observations(int limit, Environment environment) {
    this.limit = limit;
    this.environment = environment;
    inSystem = new TimeAverage(environment.now(), 0);
  }

  /** The warm-up is over. */
  void begin() {
    isOn = true;
    inSystem.restart(environment.now());
  }

  /** Whether as many have been sent as are counted. */
  boolean isFull() {
    return isFull;
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
    windows = Optional.of(new Windows(environment.now(), width, most));
  }

  Optional<Windows> windows() {
    return windows;
  }

  private void chart(Answer answer, double seconds) {
    if (answer == Answer.GRANTED) {
      windows.get().completed(environment.now(), seconds);
    } else {
      windows.get().failed(environment.now());
    }
  }

  /**
   * What counts the requests of a population.
   *
   * @param isOnly whether it is the only one, so that all requests are its own
   */
  Census census(String population, boolean isOnly) {
    Outcomes own = isOnly ? all : new Outcomes();
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
      inSystem.set(environment.now(), ++underWay);
      if (isOn) {
        all.sent();
        isFull = all.arrivals() >= limit;
        if (own != all) {
          own.sent();
        }
      }
      return isOn;
    }

    @Override
    public void ended(boolean isCounted, Answer answer, double seconds) {
      inSystem.set(environment.now(), --underWay);
      if (windows.isPresent()) {
        chart(answer, seconds);
      }
      if (isCounted) {
        all.ended(answer, seconds);
        if (own != all) {
          own.ended(answer, seconds);
        }
      }
    }

    @Override
    public boolean isFull() {
      return isFull;
    }
  }
}
