package io.github.groundplan.site.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.groundplan.sim.scenario.Problem;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.fixture.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The slips that people make in YAML, each with all that is said about it. */
class NoYamlTest {
  private static final Path FOLDER = Path.of("src/test/resources/yaml");

  /** Words of the library's that mean nothing to an author. */
  private static final Pattern FOREIGN =
      Pattern.compile("<|scalar|token|stream|mapping|sequence|expected|while (pars|scann)ing");

  @TestFactory
  Stream<DynamicTest> everySlipIsToldInPlainWords() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      assertTrue(all.size() >= 45, () -> "only " + all.size());
      return all.stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> assertTold(file)));
    }
  }

  private static void assertTold(Path file) throws IOException {
    String text = Files.readString(file);
    Diagnostics diagnostics = new Diagnostics();
    String name = file.getFileName().toString();
    Reader.read(new Source(name, text).passage(), diagnostics);

    PublishedFiles.assertHolds(
        diagnostics.print(), file.resolveSibling(name.replace(".yaml", ".txt")));
    String first = diagnostics.print().lines().findFirst().orElse("");
    assertFalse(FOREIGN.matcher(first).find(), first);
    assertTrue(diagnostics.print().contains("  hint: "), diagnostics.print());
    assertSameInScenarios(text, first);
  }

  /** Scenarios are read by a parser of their own, which has to say the same. */
  private static void assertSameInScenarios(String text, String first) {
    List<Problem> problems = Documents.read(text).problems();
    assertFalse(problems.isEmpty());
    Problem problem = problems.get(0);
    boolean isSame = first.endsWith(": error: " + problem.message());
    boolean isAllowedThere = !problem.message().startsWith("this is not YAML");
    assertTrue(isSame || isAllowedThere, () -> first + "\n" + problem);
    assertEquals(1, problems.size());
  }
}
