package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void headingsGetIdsAsOnGitHub() {
    Body body = parse("## Load & `p99`: why?\n\n### Überlast\n\n## Load & `p99`: why?\n\n## ?\n");

    assertEquals(
        List.of(
            new Heading("load--p99-why", "Load & p99: why?", 2),
            new Heading("überlast", "Überlast", 3),
            new Heading("load--p99-why-1", "Load & p99: why?", 2),
            new Heading("section", "?", 2)),
        body.headings());
    assertEquals(
        "<h2 id=\"load--p99-why\"><a class=\"anchor\" href=\"#load--p99-why\">"
            + "Load &amp; <code>p99</code>: why?</a></h2>",
        print(body).lines().findFirst().orElseThrow());
  }

  @Test
  void noHeadingHasAnIdThatStandsOnThePageAnyway() {
    Body body =
        parse(
            """
            ## Main

            ## Demo: scaling

            ```demo scaling
            ```

            ## Demo scenario

            ```scenario shop
            clients: {arrivals: {poisson: 1/s}, to: app}
            nodes: {app: {kind: server, service: 1ms}}
            ```

            <p id="own">Own</p>

            ## Own

            ## Demo percentiles
            """);

    assertEquals("", diagnostics.print());
    assertEquals(
        List.of("main-1", "demo-scaling-1", "demo-scenario-1", "own-1", "demo-percentiles"),
        body.headings().stream().map(Heading::id).toList());
  }

  @Test
  void aTitleInTheTextIsReported() {
    parse("# Scaling\n");

    assertEquals(
        """
        a.md:1:1: error: the title stands in the front matter
            1 | # Scaling
              | ^^^^^^^^^
          hint: begin with ##
        """,
        diagnostics.print());
  }

  @Test
  void tablesScrollAndAreNamedAfterTheirHeading() {
    String table = "| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n";

    assertHtml(
        "## Nines\n\n" + table + table,
        """
        <h2 id="nines"><a class="anchor" href="#nines">Nines</a></h2>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Table: Nines">
        <table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="align-right">2</td></tr>
        </tbody>
        </table>
        </div>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Table 2: Nines">
        <table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="align-right">2</td></tr>
        </tbody>
        </table>
        </div>
        """);
  }

  @Test
  void codeCanBeReachedByKeyboardAndKeepsItsLines() {
    assertHtml(
        "```java title\nif (a < b)\n\n  go();\n```\n\n    plain\n",
        """
        <pre tabindex="0"><code class="language-java"><span class="code-keyword">if</span> (a &lt; b)

          go();
        </code></pre>
        <pre tabindex="0"><code>plain
        </code></pre>
        """);
  }

  @Test
  void linksAndImagesLeaveHolesForTheirAddresses() {
    assertHtml(
        "[a *b*](x.md#y \"T\") ![p](p.svg) [r] https://e.org www.e.org <https://f.org>\n\n[r]: z.md\n",
        """
        <p><a href="{LINK x.md#y}" title="T">a <em>b</em></a> \
        <img src="{IMAGE p.svg}" alt="p" /> \
        <a href="{LINK z.md}">r</a> \
        <a href="{LINK https://e.org}">https://e.org</a> \
        <a href="{LINK https://www.e.org}">www.e.org</a> \
        <a href="{LINK https://f.org}">https://f.org</a></p>
        """);
  }

  @Test
  void bracketsWithoutADefinitionAreText() {
    assertHtml("a [b], ![c] and d[e][f]\n", "<p>a [b], ![c] and d[e][f]</p>\n");
  }

  @Test
  void tasksAreShownWithTheirState() {
    assertHtml(
        "- [x] a\n- [ ] b\n",
        """
        <ul>
        <li class="task-list-item"><input type="checkbox" disabled checked aria-label="done">a</li>
        <li class="task-list-item"><input type="checkbox" disabled aria-label="to do">b</li>
        </ul>
        """);
  }

  @Test
  void markdownWorksInsideDetails() {
    assertHtml(
        "<details>\n<summary>Why?</summary>\n\nBecause **so**.\n\n</details>\n",
        """
        <details>
        <summary>Why?</summary>
        <p>Because <strong>so</strong>.</p>
        </details>
        """);
  }

  @Test
  void aDemoBlockLeavesAHole() {
    assertHtml("a\n\n```demo lamp\nseed: 7\n```\n\nb\n", "<p>a</p>\n{demo lamp}\n<p>b</p>\n");
  }

  @Test
  void aDemoBlockNamesItsDemo() {
    parse("```demo\nseed: 7\n```\n");

    assertEquals(
        """
        a.md:1:4: error: which demo?
            1 | ```demo
              |    ^^^^
          hint: as in ```demo send-request
        """,
        diagnostics.print());
  }

  @Test
  void brokenYamlInADemoIsReportedWhereItStandsInTheFile() {
    parse("1. first\n\n   ```demo lamp\n   seed: 7\n   colour: {\n   ```\n");

    assertEquals(
        """
        a.md:5:12: error: this is not YAML: this { is never closed
            5 |    colour: {
              |            ^
          hint: close it with }
        """,
        diagnostics.print());
  }

  private void assertHtml(String markdown, String expected) {
    assertEquals(expected, print(parse(markdown)));
    assertEquals("", diagnostics.print());
  }

  private Body parse(String markdown) {
    return new Markdown(new Source("a.md", markdown), 0, diagnostics).parse();
  }

  private static String print(Body body) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : body.pieces()) {
      if (piece instanceof Piece.Markup markup) {
        html.append(markup.html());
      } else if (piece instanceof Piece.Reference reference) {
        html.append("{" + reference.kind() + " " + reference.target() + "}");
      } else if (piece instanceof Piece.DemoBlock block) {
        html.append("{demo " + block.name() + "}");
      }
    }
    return html.toString();
  }
}
