package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostTablesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  /** Nothing is tried twice: that would take long. */
  @ParameterizedTest
  @ValueSource(strings = {"a ", "|", "- ", "|-", " "})
  void longLinesAreReadOnce(String part) {
    int times = part.contains("|") ? 490 : 9_900 / part.length();
    String line = "|" + part.repeat(times) + "b";

    new Markdown(new Source("a.md", line + "\n" + line + "\n"), 0, diagnostics).parse();

    assertEquals("", diagnostics.print());
  }

  @Test
  void anIncludedTextIsLookedAtInItsOwnFile() {
    Source shared =
        new Source("snippets/s.md", "|a|b|\n|-|\n\nSee [x](my file.md) or [y][z].\n\n:::tip\n");
    Snippets snippets = new Snippets(Map.of("s.md", shared));
    String include = "```include s.md\n```\n\n";

    new Markdown(new Source("a.md", include + include), 0, snippets, diagnostics).parse();

    assertEquals(
        """
        snippets/s.md:2:1: error: this makes no table
            2 | |-|
              | ^^^
          hint: there are 2 heads, and 1 below them
        snippets/s.md:4:9: error: an address with a space in it makes no link
            4 | See [x](my file.md) or [y][z].
              |         ^^^^^^^^^^
          hint: write %20 for a space: my%20file.md
        snippets/s.md:4:28: error: no line says where "z" leads
            4 | See [x](my file.md) or [y][z].
              |                            ^
          hint: write it below, [z]: https://…, or \\[ where no link is meant
        snippets/s.md:6:1: error: this makes no box
            6 | :::tip
              | ^^^^^^
          hint: write > [!TIP] and begin each line of it with >
        """,
        diagnostics.print());
  }
}
