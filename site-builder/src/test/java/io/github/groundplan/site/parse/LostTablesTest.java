package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostTablesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  /** Nothing is tried twice: that would take long. */
  @ParameterizedTest
  @ValueSource(strings = {"a ", "|", "- ", "|-", " "})
  void longLinesAreReadOnce(String part) {
    String line = "|" + part.repeat(9_900 / part.length()) + "b";

    new Markdown(new Source("a.md", line + "\n" + line + "\n"), 0, diagnostics).parse();

    assertEquals("", diagnostics.print());
  }
}
