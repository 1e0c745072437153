package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private Diagnostics diagnostics = new Diagnostics();

  @Test
  void aHundredQuotationsAreRead() {
    assertEquals("", mistakes("> ".repeat(100) + "deep\n"));
  }

  @Test
  void tenThousandQuotationsAreOneMistake() {
    assertEquals(
        """
        a.md:3:203: error: this lies in more than 100 quotations or lists
            3 | …> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …
              |                                                              ^
          hint: write it less deep
        """,
        mistakes("a\n\n" + "> ".repeat(10_000) + "deep\n"));
  }

  @Test
  void twoHundredListsAreOneMistake() {
    assertEquals(
        "a.md:1:203: error: this lies in more than 100 quotations or lists",
        first("- ".repeat(200) + "deep\n"));
  }

  @Test
  void listsByIndentationAreCountedToo() {
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      stairs.append(" ".repeat(2 * i)).append("- a\n");
    }
    assertEquals(
        "a.md:102:203: error: this lies in more than 100 quotations or lists",
        first(stairs.toString()));
  }

  @Test
  void aLineOfManyMarksIsOneMistake() {
    assertEquals(
        "a.md:3:1: error: this line begins with more than 500 marks",
        first("a\n\n" + "- ".repeat(10_000) + "deep\n"));
    assertEquals(
        "a.md:1:3: error: this line begins with more than 500 marks",
        first("> " + "*".repeat(501) + "\n"));
    assertEquals("", mistakes("*".repeat(500) + "\n"));
  }

  @Test
  void emphasisAThousandDeepIsOneMistake() throws InterruptedException {
    String markdown = "*a **b ".repeat(500) + "c" + "** d*".repeat(500) + "\n";
    Thread small = new Thread(null, () -> mistakes(markdown), "small stack", 256 * 1024);
    small.start();
    small.join();

    assertEquals(
        """
        a.md:1:352: error: this lies in more than 100 emphases or links
            1 | …*b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b *a **b…
              |                                                              ^
          hint: write it less deep
        """,
        diagnostics.print());
  }

  @Test
  void aParagraphHasAnEnd() {
    assertEquals("", mistakes("a ".repeat(10_000)));
    assertEquals(
        "a.md:5:1: error: this text has more than 20,000 characters",
        first("a\n\n## b\n\n" + "[a](".repeat(10_000) + "\n"));
  }

  @Test
  void soHaveHeadingsAndCells() {
    String message = "error: this text has more than 20,000 characters";
    assertEquals("a.md:1:4: " + message, first("## " + "a".repeat(20_001) + "\n"));
    assertEquals("a.md:3:1: " + message, first("|a|b|\n|-|-|\n| " + "a".repeat(20_001) + " |b|\n"));
  }

  @Test
  void aTableHasAnEnd() {
    assertEquals("", mistakes("| a |\n|---|\n" + "| b |\n".repeat(998)));
    assertEquals(
        """
        a.md:3:1: error: this paragraph or table has more than 1,000 lines
            3 | | a |
              | ^
          hint: leave a line free where it can be parted; many rows lie in a file: ```table
        """,
        mistakes("a\n\n| a |\n|---|\n" + "| b |\n".repeat(999)));
  }

  private String first(String markdown) {
    return mistakes(markdown).lines().findFirst().orElse("");
  }

  private String mistakes(String markdown) {
    diagnostics = new Diagnostics();
    new Markdown(new Source("a.md", markdown), 0, diagnostics).parse();
    return diagnostics.print();
  }
}
