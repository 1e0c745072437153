package io.github.groundplan.site.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How YAML and files are read; what a scenario means is tested in sim-core. */
class ScenarioFileTest {
  private static final String SMALLEST =
      """
      clients: {arrivals: {poisson: 100/s}, to: app}
      nodes:
        app: {kind: server, service: 5ms}
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theSmallestScenarioIsThreeLines() {
    Scenario scenario = read(SMALLEST).orElseGet(() -> fail(diagnostics.print()));

    assertEquals("app", scenario.clients().get(0).to());
    assertEquals("", diagnostics.print());
  }

  private Optional<Scenario> read(String text) {
    return ScenarioFile.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
  }
}
