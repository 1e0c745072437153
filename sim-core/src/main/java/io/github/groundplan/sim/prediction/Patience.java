package io.github.groundplan.sim.prediction;

import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.scenario.ClientSpec;
import io.github.groundplan.sim.scenario.Scenario;
import java.util.Optional;

/**
 * How long requests wait in a queue before they leave it.
 *
 * @param time empty for ever
 * @param isAlike whether all clients are as patient
 */
record Patience(Optional<Distribution> time, boolean isAlike) {
  static Patience of(Scenario scenario) {
    Optional<Distribution> first = scenario.clients().get(0).patience();
    for (ClientSpec clients : scenario.clients()) {
      if (!clients.patience().equals(first)) {
        return new Patience(Optional.empty(), false);
      }
    }
    return new Patience(first, true);
  }

  boolean isEndless() {
    return isAlike && time.isEmpty();
  }
}
