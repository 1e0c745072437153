package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioBlockTest {
  private static final Path FIXTURES = Path.of("src/test/resources/scenarios/valid");
  private static final Path EXAMPLE = Path.of("src/main/resources/scenario/complete.yaml");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aBlockMeansWhatTheSameTextMeansInAFile() throws IOException {
    for (Path file : fixtures()) {
      String text = Files.readString(file).strip();
      Scenario inFile = ScenarioFile.read("a.yaml", text, diagnostics).orElseThrow();
      Piece.ScenarioBlock block = block("# A\n\n```scenario\n" + text + "\n```\n");

      assertEquals("", diagnostics.print());
      assertEquals(text, block.text());
      assertEquals(inFile, ScenarioReader.readJson(block.json()).orElseThrow(), file.toString());
    }
  }

  private static List<Path> fixtures() throws IOException {
    List<Path> files = new ArrayList<>(List.of(EXAMPLE));
    try (Stream<Path> valid = Files.list(FIXTURES)) {
      valid.sorted().forEach(files::add);
    }
    assertTrue(files.size() >= 8, () -> "only " + files.size());
    return files;
  }

  @Test
  void aBlockMayStandInAListOrAQuotation() {
    String yaml =
        """
        clients: {arrivals: {poisson: 10/s}, to: app}
        nodes:

          app:
            kind: server
            service: 10ms
        """;
    Scenario plain = ScenarioFile.read("a.yaml", yaml, diagnostics).orElseThrow();
    String fenced = "```scenario\n" + yaml + "```\n";
    for (String prefix : List.of("   ", "> ", "   > ")) {
      String first = prefix.startsWith("   ") ? "1. a\n\n" : "";
      String text = first + prefix + fenced.strip().replace("\n", "\n" + prefix) + "\n";

      String json = block(text).json();

      assertEquals("", diagnostics.print());
      assertEquals(plain, ScenarioReader.readJson(json).orElseThrow(), text);
    }
  }

  @Test
  void allMistakesAreToldWhereTheyStandInTheLesson() {
    parse(
        """
        Text.

        - Look:

          ```scenario
          clients: {arrivals: {poisson: 160}, to: ap}
          nodes:

            app: {kind: server, replica: 3, service: {exp: 10ms}}
          ```
        """);

    assertEquals(
        """
        a.md:6:33: error: "poisson" takes a rate such as 100/s, not 160
            6 |   clients: {arrivals: {poisson: 160}, to: ap}
              |                                 ^^^
          hint: a rate needs a unit: 160/s?
        a.md:6:43: error: "ap" is not declared
            6 |   clients: {arrivals: {poisson: 160}, to: ap}
              |                                           ^^
          hint: did you mean "app"?
        a.md:9:25: error: "replica" is a key of a database, not of a server
            9 |     app: {kind: server, replica: 3, service: {exp: 10ms}}
              |                         ^^^^^^^
          hint: a server has: service, scale
        """,
        diagnostics.print());
  }

  @Test
  void textThatIsNoYamlIsToldWhereItStandsInTheLesson() {
    parse("> ```scenario\n> clients: [\n> ```\n");

    assertEquals(
        """
        a.md:2:12: error: this is not YAML: this [ is never closed
            2 | > clients: [
              |            ^
          hint: close it with ]
        """,
        diagnostics.print());
  }

  @Test
  void theNameOfAScenarioIsOfLowerCaseWords() {
    String body =
        "clients: {arrivals: {poisson: 1/s}, to: a}\nnodes: {a: {kind: external, latency: 1ms}}";
    parse("```scenario small-shop\n" + body + "\n```\n");
    assertEquals("", diagnostics.print());

    parse("```scenario The shop\n" + body + "\n```\n");

    assertEquals(
        """
        a.md:1:13: error: this is no name for a scenario
            1 | ```scenario The shop
              |             ^^^^^^^^
          hint: a scenario may have a name of lower-case words: ```scenario small-shop
        """,
        diagnostics.print());
  }

  private Piece.ScenarioBlock block(String markdown) {
    return parse(markdown.replace("# A\n", "")).pieces().stream()
        .filter(Piece.ScenarioBlock.class::isInstance)
        .map(Piece.ScenarioBlock.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError(diagnostics.print()));
  }

  private Body parse(String markdown) {
    return new Markdown(new Source("a.md", markdown), 0, diagnostics).parse();
  }
}
