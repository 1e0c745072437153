package io.github.groundplan.sim.run;

import io.github.groundplan.sim.model.Answer;
import io.github.groundplan.sim.model.Census;
import io.github.groundplan.sim.model.Environment;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is counted of all clients' requests after the warm-up, together and by population. */
final class Observations {
  private final Environment environment;
  private final int limit;
  private final Tally all;
  private final Map<String, Tally> byPopulation = new LinkedHashMap<>();
  private boolean isOn;
  private boolean isFull;

  /**
   * Observations that begin when they are told to.
   *
   * @param limit how many requests are counted
   * @param environment has the clock
   */
  Observations(int limit, Environment environment) {
    this.limit = limit;
    this.environment = environment;
    all = new Tally(environment.now());
  }

  /** The warm-up is over. */
  void begin() {
    isOn = true;
    all.begin(environment.now());
    for (Tally own : byPopulation.values()) {
      if (own != all) {
        own.begin(environment.now());
      }
    }
  }

  /** Whether as many have been sent as are counted. */
  boolean isFull() {
    return isFull;
  }

  /** Whether all that are counted have been sent and have ended. */
  boolean areComplete() {
    return isFull() && all.outcomes().inFlight() == 0;
  }

  Tally all() {
    return all;
  }

  Map<String, Tally> byPopulation() {
    return byPopulation;
  }

  /**
   * What counts the requests of a population.
   *
   * @param isOnly whether it is the only one, so that all requests are its own
   */
  Census census(String population, boolean isOnly) {
    Tally own = isOnly ? all : new Tally(environment.now());
    byPopulation.put(population, own);
    return new Counter(own);
  }

  private final class Counter implements Census {
    private final Tally own;

    Counter(Tally own) {
      this.own = own;
    }

    @Override
    public boolean sent() {
      all.sent(environment.now(), isOn);
      if (own != all) {
        own.sent(environment.now(), isOn);
      }
      isFull = all.outcomes().arrivals() >= limit;
      return isOn;
    }

    @Override
    public void ended(boolean isCounted, Answer answer, double seconds) {
      all.ended(environment.now(), isCounted, answer, seconds);
      if (own != all) {
        own.ended(environment.now(), isCounted, answer, seconds);
      }
    }

    @Override
    public boolean isFull() {
      return isFull;
    }
  }
}
