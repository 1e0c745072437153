package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureMarkdownTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aFigureStandsInAnyText() {
    assertHtml(
        "So *{{ 2 * 5 ms }}* pass, **{{given 3}}** times, [{{ 4^3 }}](#a) and {{ 1/4 in % }}.\n",
        """
        <p>So <em><data class="figure" value="0.01">10\u00a0ms</data></em> pass, \
        <strong><data class="figure figure--given" value="3">3</data></strong> times, \
        <a href="#a"><data class="figure" value="64">64</data></a> and \
        <data class="figure" value="0.25">25\u00a0%</data>.</p>
        """);
  }

  @Test
  void aFigureStandsInATableAndGoesOnInTheNextLine() {
    assertHtml(
        "| a | b |\n| --- | ---: |\n| x | {{ max(1, 2) }} |\n",
        """
        <div class="table-scroll" tabindex="0" role="region" aria-label="Table">
        <table>
        <thead>
        <tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>
        </thead>
        <tbody>
        <tr><td>x</td><td class="align-right"><data class="figure" value="2">2</data></td></tr>
        </tbody>
        </table>
        </div>
        """);
    assertHtml(
        "> - a {{ 1 +\n>   2 }} b\n",
        """
        <blockquote>
        <ul>
        <li>a <data class="figure" value="3">3</data> b</li>
        </ul>
        </blockquote>
        """);
  }

  @Test
  void aHeadingIsNamedAfterWhatItsFigureComesTo() {
    Body body = parse("## Down {{ downtime(99.99 %, year) }} a year\n");

    assertEquals(
        List.of(new Heading("down-526-min-a-year", "Down 52.6\u00a0min a year", 2)),
        body.headings());
  }

  @Test
  void codeAndEscapedBracesHoldNoFigures() {
    assertHtml(
        "`{{ x }}` and \\{{ y }} and { z }\n\n```\n{{ x }}\n```\n",
        """
        <p><code>{{ x }}</code> and {{ y }} and { z }</p>
        <pre tabindex="0"><code>{{ x }}
        </code></pre>
        """);
  }

  @Test
  void aScenarioOfThePageIsRunByItsName() {
    Body body =
        parse(
            """
            They send {{ sim(small-shop).arrivals }} requests.

            ```scenario small-shop
            clients: {arrivals: {poisson: 1/s}, to: a}
            nodes: {a: {kind: external, latency: 20ms}}
            run: {requests: 12}
            ```

            And wait {{ sim(small-shop).latency.mean }}.
            """);

    assertEquals("", diagnostics.print());
    assertEquals(
        """
        <p>They send <data class="figure" value="12">12</data> requests.</p>
        ```scenario
        <p>And wait <data class="figure" value="0.019999999999999574">20\u00a0ms</data>.</p>
        """,
        print(body));
  }

  @Test
  void allMistakesAreToldAtOnceWhereTheyStand() {
    parse(
        """
        ## {{ erlangC(3) }}

        Up {{ mm1(1.2).response }} and {{ 3 mins }}, {{ 1 +
        2 * sec }}.

        > {{ sim(shop).throughput }}

        ```scenario shop
        clients: {arrivals: {poisson: 1}, to: a}
        nodes: {a: {kind: external, latency: 20ms}}
        ```

        ```scenario shop
        clients: {arrivals: {poisson: 1/s}, to: a}
        nodes: {a: {kind: external, latency: 20ms}}
        ```

        <div>{{ 1 }}</div>

        and {{ 2
        """);

    assertEquals(
        """
        a.md:1:7: error: "erlangC" does not take 1 argument
            1 | ## {{ erlangC(3) }}
              |       ^^^^^^^^^^
          hint: erlangC(workers, offered)
        a.md:3:7: error: unstable: 1 worker at 1/s cannot keep up with 1.2/s (utilisation 1.2)
            3 | Up {{ mm1(1.2).response }} and {{ 3 mins }}, {{ 1 +
              |       ^^^^^^^^
        a.md:3:37: error: "mins" stands here for nothing
            3 | Up {{ mm1(1.2).response }} and {{ 3 mins }}, {{ 1 +
              |                                     ^^^^
          hint: did you mean "min"?
        a.md:4:5: error: there is no unit "sec"
            4 | 2 * sec }}.
              |     ^^^
          hint: did you mean "s"?
        a.md:9:31: error: "poisson" takes a rate such as 100/s, not 1
            9 | clients: {arrivals: {poisson: 1}, to: a}
              |                               ^
          hint: a rate needs a unit: 1/s?
        a.md:13:13: error: there is a scenario "shop" on this page already
           13 | ```scenario shop
              |             ^^^^
          hint: the first is at a.md:8:13
        a.md:18:6: error: no figure is computed within HTML
           18 | <div>{{ 1 }}</div>
              |      ^^
          hint: leave an empty line between HTML and text
        a.md:20:5: error: this figure never ends
           20 | and {{ 2
              |     ^^
          hint: close it with }}, or write it as code: `{{`
        """,
        diagnostics.print());
  }

  private void assertHtml(String markdown, String expected) {
    Body body = parse(markdown);
    assertEquals("", diagnostics.print());
    assertEquals(expected, print(body));
  }

  private static String print(Body body) {
    return body.pieces().stream().map(FigureMarkdownTest::print).collect(Collectors.joining());
  }

  private static String print(Piece piece) {
    if (piece instanceof Piece.Reference reference) {
      return reference.target();
    }
    return piece instanceof Piece.Markup markup
        ? markup.html()
        : "```" + ((Piece.Block) piece).name();
  }

  private Body parse(String markdown) {
    return new Markdown(new Source("a.md", markdown), 0, diagnostics).parse();
  }
}
