package io.github.groundplan.site.scenario;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How YAML and files are read; what a scenario means is tested in sim-core. */
class ScenarioFileTest {
  private static final String SMALLEST =
      """
      clients: {arrivals: {poisson: 100/s}, to: app}
      nodes:
        app: {kind: server, service: 5ms}
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir private Path folder;

  @Test
  void theSmallestScenarioIsThreeLines() {
    Scenario scenario = read(SMALLEST).orElseGet(() -> fail(diagnostics.print()));

    assertEquals("app", scenario.clients().get(0).to());
    assertEquals("", diagnostics.print());
  }

  @Test
  void aFileThatIsNotThereIsAMistakeOfTheFileAsAWhole() {
    ScenarioFile.read(folder.resolve("none.yaml"), diagnostics);

    assertMistake(
        "none.yaml: error: this file cannot be read", "there is no \"none.yaml\" in " + folder);
  }

  @Test
  void aFolderIsNoFile() {
    ScenarioFile.read(folder, diagnostics);

    assertMistake(folder.getFileName() + ": error: this file cannot be read", "it is a folder");
  }

  @Test
  void aMillionBytesAreEnough() throws IOException {
    Path file = folder.resolve("large.yaml");
    String comment = "#".repeat(ScenarioFile.MOST_BYTES - SMALLEST.length());
    Files.writeString(file, SMALLEST + comment);
    assertTrue(ScenarioFile.read(file, diagnostics).isPresent());

    Files.writeString(file, SMALLEST + comment + "#");
    ScenarioFile.read(file, diagnostics);

    assertMistake(
        "large.yaml: error: this file is too large: more than 1000000 bytes", "is it a scenario?");
  }

  private void assertMistake(String expected, String hint) {
    String printed = diagnostics.print();
    assertTrue(printed.endsWith(expected + "\n  hint: " + hint + "\n"), printed);
  }

  @Test
  void mistakesInABlockOfAPageHaveThePlaceInThePage() {
    Source page = new Source("a.md", "Text.\n\n  clients: 5\n  seed: x\n");
    Passage block = new Passage(page, List.of(page.span(9, 10), page.span(22, 7)));

    ScenarioFile.read(block, diagnostics);

    assertEquals(
        """
        a.md:3:3: error: the key "nodes" is missing
            3 |   clients: 5
              |   ^
          hint: add nodes: {app: {kind: server, service: 10ms}}
        a.md:3:12: error: "clients" takes a mapping, not 5
            3 |   clients: 5
              |            ^
          hint: known here: name, arrivals, to, priority, keys, patience, timeout, retry, hedge,\
         breaker, bulkhead
        a.md:4:9: error: "seed" takes a whole number from 0 to 4294967295, not "x"
            4 |   seed: x
              |         ^
        """,
        diagnostics.print());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- *a\n", "- x\n", "[", "{a: ", "a: !x b\n", "? [a]\n: b\n"})
  void aMegabyteOfMistakesIsToldInSeconds(String mistake) {
    String text = mistake.repeat(ScenarioFile.MOST_BYTES / mistake.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));

    assertFalse(diagnostics.isEmpty());
    assertTrue(diagnostics.sorted().size() <= 301);
  }

  @Test
  void aThousandNodesWithUnknownTargetsAreToldInSeconds() {
    StringBuilder text = new StringBuilder(SMALLEST);
    String targets = IntStream.range(0, 60).mapToObj(i -> "node-" + i + "x").collect(joining(", "));
    for (int i = 0; i < 990; i++) {
      text.append("  node-").append(i).append(": {kind: queue, service: 1s, to: [");
      text.append(targets).append("]}\n");
    }

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text.toString()));

    assertEquals(201, diagnostics.sorted().size());
  }

  private Optional<Scenario> read(String text) {
    return ScenarioFile.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
  }
}
