package io.github.groundplan.site.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private final Source source =
      new Source("content/a.md", "first\n  - {from: app, to: cahce}\n\tlast");

  @Test
  void showsPlaceLineCaretsAndHint() {
    Diagnostic diagnostic =
        at("cahce").error("\"cahce\" is not declared", "did you mean \"cache\"?");

    assertEquals(
        """
        content/a.md:2:21: error: "cahce" is not declared
            2 |   - {from: app, to: cahce}
              |                     ^^^^^
          hint: did you mean "cache"?
        """,
        diagnostic.print());
  }

  @Test
  void tabsKeepTheCaretsInPlace() {
    assertEquals(
        """
        content/a.md:3:2: error: no
            3 | \tlast
              | \t^^^^
        """,
        at("last").error("no", "").print());
  }

  @Test
  void caretsEndWithTheLine() {
    assertEquals(
        """
        content/a.md:1:4: error: no
            1 | first
              |    ^^
        """,
        source.span(3, 10).error("no", "").print());
  }

  @Test
  void aPlaceBehindTheLastLineHasACaretToo() {
    Source ended = new Source("a", "x\n");

    assertEquals(
        "a:2:1: error: no\n    2 | \n      | ^\n", ended.span(2, 0).error("no", "").print());
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    Source prose = new Source("a", "x".repeat(100) + "HERE" + "y".repeat(100));
    String shown = "…" + "x".repeat(60) + "HERE" + "y".repeat(36) + "…";

    assertEquals(
        "a:1:101: error: no\n    1 | " + shown + "\n      | " + " ".repeat(61) + "^^^^\n",
        prose.span(100, 4).error("no", "").print());
  }

  @Test
  void aFileAsAWholeHasNoExcerpt() {
    assertEquals(
        "content/site.yaml: error: this file is missing\n  hint: it names the site\n",
        Diagnostic.of("content/site.yaml", "this file is missing", "it names the site").print());
  }

  @Test
  void mistakesAreSortedByPlaceAndToldOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(at("last").error("third", ""));
    diagnostics.report(Diagnostic.of("content/b.md", "fourth", ""));
    diagnostics.report(at("cahce").error("second", ""));
    diagnostics.report(at("from").error("first", ""));
    diagnostics.report(at("from").error("first", ""));

    assertEquals(
        java.util.List.of("first", "second", "third", "fourth"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
  }

  private Span at(String text) {
    return source.span(source.text().indexOf(text), text.length());
  }
}
