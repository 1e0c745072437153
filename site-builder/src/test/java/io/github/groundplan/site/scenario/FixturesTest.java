package io.github.groundplan.site.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.groundplan.sim.run.Run;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.fixture.PublishedFiles;
import io.github.groundplan.site.yaml.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Scenarios that are right, and scenarios that are wrong with all that is said about them. */
class FixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/scenarios");

  private final SchemaCheck schema = new SchemaCheck();

  @TestFactory
  Stream<DynamicTest> validScenariosAreReadAndRunAndTheSchemaAcceptsThem() throws IOException {
    return each("valid", 8, this::assertValid);
  }

  private void assertValid(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Scenario> scenario = ScenarioFile.read(file, diagnostics);
    assertEquals("", diagnostics.print());
    assertEquals(List.of(), complaints(file));
    Run run = Run.of(scenario.orElseThrow());
    run.advance(20_000);
    assertTrue(run.report().requests().arrivals() > 0);
  }

  @Test
  void theExampleOfTheReferenceIsValid() throws IOException {
    assertValid(Path.of("src/main/resources/scenario/complete.yaml"));
  }

  @TestFactory
  Stream<DynamicTest> allMistakesOfInvalidScenariosAreTold() throws IOException {
    return each("invalid", 30, FixturesTest::assertInvalid);
  }

  private static void assertInvalid(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    boolean isRead =
        ScenarioFile.read(file.getFileName().toString(), Files.readAllBytes(file), diagnostics)
            .isPresent();
    String name = file.getFileName().toString().replace(".yaml", ".txt");
    PublishedFiles.assertHolds(diagnostics.print(), file.resolveSibling(name));
    assertFalse(isRead);
    assertFalse(diagnostics.isEmpty());
  }

  @Test
  void theSchemaRefusesUnknownKeysAndMissingOnes() throws IOException {
    for (String name : List.of("unknown-keys", "missing", "wrong-types", "together", "text")) {
      assertFalse(complaints(FOLDER.resolve("invalid/" + name + ".yaml")).isEmpty(), name);
    }
  }

  private List<String> complaints(Path file) throws IOException {
    return schema.complaints(Documents.read(Files.readString(file)).document().orElseThrow());
  }

  private interface FileTest {
    void run(Path file) throws IOException;
  }

  private static Stream<DynamicTest> each(String folder, int atLeast, FileTest test)
      throws IOException {
    Predicate<Path> isScenario = file -> file.toString().endsWith(".yaml");
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      List<Path> all = files.filter(isScenario).sorted().toList();
      assertTrue(all.size() >= atLeast, () -> "only " + all.size() + " in " + folder);
      return all.stream().map(file -> dynamicTest(file.getFileName().toString(), run(test, file)));
    }
  }

  private static Executable run(FileTest test, Path file) {
    return () -> test.run(file);
  }
}
