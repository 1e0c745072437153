package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Charts and the page that they stand in; all that is said of them is in the Markdown fixtures. */
class ChartTest {
  private static final String SCENARIO =
      """
      ```scenario shop
      clients: {arrivals: {poisson: 50/s}, to: app}
      nodes: {app: {kind: server, service: {exp: 10ms}}}
      run: {requests: %s}
      ```

      """;
  private static final String CHART =
      """
      ```chart
      title: Measured
      x: {name: Utilisation, from: 0 %, to: 90 %}
      y: {name: Utilisation measured}
      lines:
        Run: {50 %: sim(shop).nodes.app.utilisation}
      ```
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theExampleOfTheReferenceIsRight() throws IOException {
    String reference = Files.readString(Path.of("../docs/authoring.md"));
    int start = reference.indexOf("```chart\n");

    String html = html(reference.substring(start, reference.indexOf("````", start)));

    assertEquals("", diagnostics.print());
    assertTrue(html.startsWith("<figure class=\"plot\">"), html);
  }

  @Test
  void whatStandsAtAChartIsSetAsProseIs() {
    String html =
        html(
            """
            ```chart
            title: "It's so for β = 0.5 -- within 10 ms"
            x: {name: "Server's load", from: 1, to: 9}
            y: {name: "Wait..."}
            lines:
              "One's 10 ms": x
            ```
            """);

    assertEquals("", diagnostics.print());
    assertTrue(
        html.contains("It’s so for β\u00a0=\u00a00.5 – within 10\u00a0ms</figcaption>"), html);
    assertTrue(html.contains("Server’s load"), html);
    assertTrue(html.contains("Wait…"), html);
    assertTrue(html.contains("One’s 10\u00a0ms"), html);
  }

  @Test
  void soIsWhatStandsAtADiagram() {
    String flow =
        html("```flow\ntitle: It's 10 ms\nBob's shop -> B: in 20 ms...\nBob's shop -> C\n```\n");
    String sequence = html("```sequence\ntitle: It's so\nBob's shop -> B: \"Hi\" (20 ms)\n```\n");

    assertEquals("", diagnostics.print());
    assertTrue(flow.contains("It’s 10\u00a0ms</figcaption>"), flow);
    assertTrue(flow.contains("<li>Bob’s shop to B: in 20\u00a0ms…</li>"), flow);
    assertTrue(sequence.contains("Bob’s shop"), sequence);
    assertTrue(sequence.contains("“Hi”"), sequence);
  }

  @Test
  void aPointCanBeMeasuredInARunOfThePage() {
    String html = html(SCENARIO.formatted("2000") + CHART);

    assertEquals("", diagnostics.print());
    assertTrue(html.contains("Utilisation measured (%)"), html);
  }

  @Test
  void whatIsWrongWithTheRunIsToldOnceWhereItStands() {
    String html = html(SCENARIO.formatted("many") + CHART);

    assertEquals(1, diagnostics.sorted().size(), diagnostics.print());
    assertEquals(4, diagnostics.sorted().get(0).line());
    assertEquals("", html.strip());
  }

  private String html(String text) {
    return PrintedBody.print(new Markdown(new Source("a.md", text), 0, diagnostics).parse());
  }
}
