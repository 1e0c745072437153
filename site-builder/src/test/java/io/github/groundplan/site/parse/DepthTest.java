package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import org.junit.jupiter.api.Test;

class DepthTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void almostAHundredQuotationsAreRead() {
    assertEquals("", mistakes("> ".repeat(99) + "deep\n"));
  }

  @Test
  void tenThousandQuotationsAreOneMistake() {
    assertEquals(
        """
        a.md:3:199: error: this lies in more than 100 quotations or lists
            3 | …> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …
              |                                                              ^
          hint: write it less deep
        """,
        mistakes("a\n\n" + "> ".repeat(10_000) + "deep\n"));
  }

  @Test
  void tenThousandListsAreOneMistake() {
    assertEquals(
        "a.md:1:200: error: this lies in more than 100 quotations or lists",
        mistakes("- ".repeat(10_000) + "deep\n").lines().findFirst().orElseThrow());
  }

  @Test
  void emphasisTenThousandDeepIsOneMistake() throws InterruptedException {
    String markdown = "*a **b ".repeat(5_000) + "c" + "** d*".repeat(5_000) + "\n";
    Thread small = new Thread(null, () -> mistakes(markdown), "small stack", 256 * 1024);
    small.start();
    small.join();

    assertEquals(
        """
        a.md: error: something in this text lies too deep in other things
          hint: write it less deep
        """,
        diagnostics.print());
  }

  private String mistakes(String markdown) {
    new Markdown(new Source("a.md", markdown), 0, diagnostics).parse();
    return diagnostics.print();
  }
}
