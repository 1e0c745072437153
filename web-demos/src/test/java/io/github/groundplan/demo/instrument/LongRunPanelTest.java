package io.github.groundplan.demo.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongRunPanelTest {
  private static final Map<String, Double> THEORY =
      Map.of("latency.mean", 0.05, "latency.p99", 0.23, "throughput", 80.0);

  private static LongRun.Done done(double mean, double halfWidth) {
    Map<String, Double> figures = new HashMap<>();
    figures.put("latency.mean", mean);
    figures.put("latency.p99", 0.2271);
    figures.put("latency.max", 1.0234567);
    figures.put("throughput", 80.05);
    figures.put("nodes.app.utilisation", 0.79964);
    if (!Double.isNaN(halfWidth)) {
      figures.put("latency.halfWidth95", halfWidth);
    }
    return new LongRun.Done(figures, "912b2cdc50d5785b", 5.761, "WebAssembly");
  }

  private static Element draw(LongRun longRun) {
    List<LongRunLine> lines = new ArrayList<>(LongRunPanel.latencies(THEORY));
    lines.add(LongRunLine.share("nodes.app.utilisation", "Server busy", 0.8));
    return new LongRunPanel(longRun, lines, "the command").draw();
  }

  private static String print(LongRun longRun) {
    return Printed.html(draw(longRun));
  }

  @Test
  void theoryStandsThereBeforeTheRun() {
    String html = print(new LongRun.None());
    assertFalse(html.contains("data-value"), html);
    assertTrue(html.contains("<td>50.00 ms</td>"), html);
    assertTrue(html.contains("<code class=\"long-run__command\">the command</code>"), html);
  }

  @Test
  void measurementAndTheoryStandSideBySide() {
    String html = print(done(0.04997, 0.00101));
    assertTrue(
        html.contains(
            "<th scope=\"row\">Mean</th><td><output data-metric=\"million.latency.mean\""
                + " aria-live=\"off\" data-value=\"0.04997\">49.97 ms</output></td>"
                + "<td>50.00 ms</td><td>−0.06 %</td>"),
        html);
    assertTrue(html.contains(">± 1.01 ms</output></td><td>inside</td>"), html);
    String why = "No formula gives a maximum: it grows with the number of requests.";
    assertTrue(
        html.contains(">1.023 s</output></td><td title=\"" + why + "\">none</td><td></td>"), html);
    assertTrue(html.contains("<p class=\"long-run__why\">" + why + "</p>"), html);
    assertTrue(html.contains(">79.96 %</output></td><td>80.00 %</td><td>−0.05 %</td>"), html);
    assertTrue(html.contains(">912b2cdc50d5785b</output>"), html);
    assertTrue(html.contains("A million requests in 5.76 s, by WebAssembly.</p>"), html);
  }

  @Test
  void whatHasNoFormulaSaysWhy() {
    LongRunPanel panel =
        new LongRunPanel(
            done(0.05, 0.001), LongRunPanel.latencies(Map.of()), "a command", "All is new here.");
    String html = Printed.html(panel.draw());
    assertEquals(3, html.split("\"All is new here.\">none<", -1).length - 1, html);
    assertTrue(html.contains(" All is new here.</p>"), html);
  }

  @Test
  void aTheoryOutsideTheIntervalIsToldAsWhatItMayBe() {
    String html = print(done(0.04, 0.001));
    assertTrue(html.contains(">± 1.00 ms</output></td><td>outside</td>"), html);
    assertTrue(html.contains("One interval in twenty misses the true mean."), html);
  }

  @Test
  void aNarrowIntervalIsNotRoundedToNothing() {
    assertTrue(print(done(0.1852, 0.00003)).contains(">± 30.00 µs</output>"));
    assertTrue(print(done(0.1852, 0.0004)).contains(">± 0.4 ms</output>"));
  }

  @Test
  void aRunTooShortToTellSaysSo() {
    assertTrue(print(done(0.05, Double.NaN)).contains(">cannot tell</output></td><td></td>"));
  }

  @Test
  void nothingComesOrGoes() {
    String shape = shape(draw(new LongRun.None()));
    assertEquals(shape, shape(draw(new LongRun.UnderWay(0.5))));
    assertEquals(shape, shape(draw(done(0.05, 0.001))));
    assertEquals(shape, shape(draw(done(0.04, Double.NaN))));
    assertEquals(shape, shape(draw(new LongRun.Failed("It broke."))));
    List<LongRunLine> without = new ArrayList<>(LongRunPanel.latencies(Map.of()));
    without.add(LongRunLine.share("nodes.app.utilisation", "Server busy", Double.NaN));
    assertEquals(shape, shape(new LongRunPanel(new LongRun.None(), without, "a command").draw()));
  }

  /** The elements alone, without attributes and texts. */
  private static String shape(Element element) {
    StringBuilder shape = new StringBuilder(element.tag()).append('(');
    for (Node child : element.children()) {
      shape.append(child instanceof Element inner ? shape(inner) : "");
    }
    return shape.append(')').toString();
  }

  @Test
  void oneOfTheTwoButtonsIsOfUse() {
    assertEquals(List.of("false", "true"), outOfUse(new LongRun.None()));
    assertEquals(List.of("true", "false"), outOfUse(new LongRun.UnderWay(0)));
    assertEquals(List.of("false", "true"), outOfUse(done(0.05, 0.001)));
    assertEquals(List.of("false", "true"), outOfUse(new LongRun.Failed("It broke.")));
  }

  private static List<String> outOfUse(LongRun longRun) {
    Element bar = (Element) draw(longRun).children().get(0);
    List<String> values = new ArrayList<>();
    for (Node child : bar.children()) {
      int at = ((Element) child).attributes().indexOf("aria-disabled");
      if (at >= 0) {
        values.add(((Element) child).attributes().value(at));
      }
    }
    return values;
  }

  @Test
  void numbersHaveFourDigitsThatCount() {
    LongRunLine time = LongRunLine.time("latency.mean", "Mean", Double.NaN);
    assertEquals("543.2 µs", time.text(0.00054321));
    assertEquals("9.999 ms", time.text(0.0099991));
    assertEquals("10.00 ms", time.text(0.0099999));
    assertEquals("999.9 ms", time.text(0.99994));
    assertEquals("1.000 s", time.text(0.99996));
    assertEquals("0.000 ms", time.text(0));
    LongRunLine rate = LongRunLine.rate("throughput", "Throughput", Double.NaN);
    assertEquals("1,234,567 /s", rate.text(1_234_567));
    assertEquals("1,235 /s", rate.text(1234.6));
    assertEquals("999.9 /s", rate.text(999.94));
    assertEquals("-12,345", LongRunLine.number("n", "N", 1).text(-12_345));
  }
}
