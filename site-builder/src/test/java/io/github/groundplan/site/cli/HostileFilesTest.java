package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file: it is a scenario, or its mistakes are told; never a stack trace. */
class HostileFilesTest {
  private static final Path COMPLETE = Path.of("src/main/resources/scenario/complete.yaml");
  private static final Duration SOON = Duration.ofSeconds(20);

  /** What a mutation puts into a text. */
  private static final String[] SNIPPETS = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ", ",
    "- ",
    "\n",
    "  ",
    "\t",
    "\"",
    "'",
    "#",
    "&a ",
    "*a",
    "!!x ",
    "<<: ",
    "?",
    "|",
    ">",
    "%",
    "@",
    "`",
    "---\n",
    "...\n",
    "\u0000",
    "\ufeff",
    "\ud83d\ude00",
    "1e999",
    "-1",
    "0",
    "9999999999999999999999",
    "0.1",
    "NaN",
    ".inf",
    "~",
    "null",
    "true",
    "to",
    "kind",
    "clients",
    "10ms",
    "100%",
    "1/s",
    "app",
    "db"
  };

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsNoScenario() {
    assertRefused("", "nothing stands here");
  }

  @Test
  void aFileOfBlanksAndRemarksIsNoScenario() {
    assertRefused("\n  \n# nothing\n", "error: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "- - ", "[[], "})
  void nestingOfTenThousandLevelsIsToldInASentence(String opening) {
    assertRefused(opening.repeat(10_000), "error: ");
  }

  @Test
  void nestingByIndentationIsToldInASentence() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    assertRefused(text.toString(), "error: ");
  }

  @Test
  void aliasBombsDoNotGoOff() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1) + ", ";
      text.append("a" + i + ": &a" + i + " [" + before.repeat(9) + "*a" + (i - 1) + "]\n");
    }
    Path file = write(text.toString());
    assertEquals(
        file
            + """
            :2:10: error: this is the first of more than 10 aliases (*)
                2 | a1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]
                  |          ^^^
              hint: aliases are not read: write the value again
            """,
        theory(file).err());
  }

  @Test
  void hugeNumbersAreToldInASentence() {
    assertRefused("seed: 1" + "0".repeat(100_000) + "\n", "error: ");
    assertRefused("run: {for: 1e999999999s}\n", "error: ");
    assertRefused("run: {for: 0." + "0".repeat(100_000) + "1s}\n", "error: ");
  }

  @Test
  void aFileOfManyMegabytesIsNotRead() {
    assertRefused("# " + "x".repeat(20_000_000), "this file is too large");
  }

  @Test
  void binaryFilesAreToldInASentence() throws IOException {
    byte[] bytes = new byte[5000];
    for (int seed = 0; seed < 200; seed++) {
      new Random(seed).nextBytes(bytes);
      assertRefused(Files.write(folder.resolve("binary.yaml"), bytes), "error: ");
    }
  }

  @Test
  void aFolderIsNoScenario() {
    assertRefused(folder, "it is a folder");
  }

  @Test
  void aNameThatNoFileCanHaveIsToldInASentence() {
    Said said = Said.to("sim", "theory", "a\u0000b");

    assertEquals(2, said.exitCode());
    assertNoTrace(said, "a name with a zero in it");
  }

  @Test
  void mutationsOfAScenarioAreReadOrRefused() throws IOException {
    String complete = Files.readString(COMPLETE);
    int fine = 0;
    for (int seed = 0; seed < 1000; seed++) {
      String text = mutated(complete, new Random(seed));
      Said said = theory(write(text));
      assertNoTrace(said, "seed " + seed);
      fine += said.exitCode() == 0 ? 1 : 0;
    }
    // Else the mutations are too wild to come past the parser, or too tame to be noticed.
    assertTrue(fine > 50 && fine < 950, fine + " of 1000 are scenarios");
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      int place = random.nextInt(mutated.length());
      int length = Math.min(random.nextInt(6), mutated.length() - place);
      switch (random.nextInt(4)) {
        case 0 -> mutated.delete(place, place + length);
        case 1 -> mutated.insert(place, SNIPPETS[random.nextInt(SNIPPETS.length)]);
        case 2 -> mutated.replace(place, place + length, SNIPPETS[random.nextInt(SNIPPETS.length)]);
        default -> mutated.insert(place, mutated.substring(place, place + length));
      }
    }
    return mutated.toString();
  }

  private void assertRefused(String text, String message) {
    assertRefused(write(text), message);
  }

  private static void assertRefused(Path file, String message) {
    Said said = theory(file);
    assertEquals(2, said.exitCode());
    assertNoTrace(said, file.toString());
    assertTrue(said.err().contains(message), said.err());
  }

  private static Said theory(Path file) {
    return assertTimeoutPreemptively(SOON, () -> Said.to("sim", "theory", file.toString()));
  }

  private static void assertNoTrace(Said said, String what) {
    assertTrue(said.exitCode() == 0 || said.exitCode() == 2, what + ": " + said);
    assertEquals(said.exitCode() == 0, said.err().isEmpty(), what + ": " + said);
    assertFalse(said.err().contains("\tat "), what + ": " + said);
    assertFalse(said.err().contains("fault of groundplan"), what + ": " + said);
  }

  private Path write(String text) {
    try {
      return Files.write(folder.resolve("x.yaml"), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
