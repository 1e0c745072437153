package io.github.groundplan.sim.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What experiments have to be, whatever comes of them. */
class CatalogueTest {
  private final List<Experiment> experiments = Catalogue.experiments();

  @Test
  void noTwoExperimentsHaveTheSameName() {
    Set<String> names = new HashSet<>();
    for (Experiment experiment : experiments) {
      assertTrue(names.add(experiment.name()), experiment::name);
    }
  }

  @Test
  void noTwoRunsHaveTheSameSeed() {
    Set<Long> seeds = new HashSet<>();
    int runs = Laboratory.ATTEMPTS * Laboratory.RUNS;
    for (Experiment experiment : experiments) {
      for (int run = 0; run < runs; run++) {
        seeds.add(Laboratory.seed(experiment, run));
      }
    }
    assertEquals(experiments.size() * runs, seeds.size());
  }

  @Test
  void everyBuildRunsWhatIsNamedForIt() {
    assertEquals(Catalogue.QUICK.size(), Catalogue.quick().size());
  }

  @Test
  void everyExperimentExpectsSomething() {
    for (Experiment experiment : experiments) {
      assertTrue(!experiment.predictions().isEmpty(), experiment::name);
    }
  }
}
