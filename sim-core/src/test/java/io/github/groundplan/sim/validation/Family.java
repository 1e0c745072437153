package io.github.groundplan.sim.validation;

import java.util.List;

/**
 * Experiments about one feature.
 *
 * @param theory by what they are held, with its source
 */
record Family(String title, String theory, List<Experiment> experiments) {
  Family {
    experiments = List.copyOf(experiments);
  }
}
