package io.github.groundplan.site.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DigestTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void twentyOfAKindAreAllShown() {
    report("a.yaml", 20);

    assertEquals(diagnostics.printAll(), diagnostics.print());
    assertEquals(20, diagnostics.print().lines().count());
  }

  @Test
  void oneMoreIsShownInALine() {
    report("a.yaml", 21);

    assertTrue(diagnostics.print().endsWith("\na.yaml: error: unknown key \"k021\"\n"));
  }

  @Test
  void theRestIsCountedAndOtherKindsAreShown() {
    report("a.yaml", 332);
    diagnostics.report(Diagnostic.of("a.yaml", "the key \"title\" is missing", ""));
    report("b.yaml", 2);

    String printed = diagnostics.print();

    assertEquals(24, printed.lines().count());
    assertTrue(printed.contains("a.yaml: error: the key \"title\" is missing\n"), printed);
    assertTrue(printed.contains("\"k021\", and 311 more like it\nb.yaml: "), printed);
    assertEquals(335, diagnostics.sorted().size());
    assertEquals(335, diagnostics.printAll().lines().count());
  }

  @Test
  void whatIsLeftOutIsToldWithThePlaceOfTheFirst() {
    Source source = new Source("c.yaml", "a\n".repeat(30));
    source.passage().lines().forEach(line -> diagnostics.report(line.error("no text", "try b")));

    assertTrue(
        diagnostics.print().endsWith("c.yaml:21:1: error: no text, and 9 more like it\n"),
        diagnostics.print());
  }

  private void report(String file, int count) {
    for (int i = 1; i <= count; i++) {
      diagnostics.report(Diagnostic.of(file, "unknown key \"k%03d\"".formatted(i), ""));
    }
  }
}
