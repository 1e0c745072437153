package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.chart.Line.Look;
import io.github.groundplan.demo.view.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineChartTest {
  private static final String IF_EMPTY = "No request has ended yet. Press Play.";
  private static final double[] TIMES = {0, 10, 20, 30};
  private static final Axis X = Axis.between("Time", Unit.SECONDS, 0, 40);
  private static final Axis Y = Axis.upTo("Waiting", Unit.COUNT, 4);

  @Test
  void stepsHoldTheirValueUntilTheNext() {
    Line line = Line.steps("waiting", Look.FIRST, TIMES, new double[] {0, 4, 2, 1});
    assertTrue(
        print(chart(line).whole()).contains("d=\"M0 1000h1H2500V0H5000V500H7500V750H10000\""));
  }

  @Test
  void straightLinesJoinTheirValues() {
    Line line = Line.straight("waiting", Look.FIRST, TIMES, new double[] {0, 4, 2, 1});
    assertTrue(print(chart(line).whole()).contains("d=\"M0 1000h1L2500 0L5000 500L7500 750\""));
  }

  @Test
  void onlyWhatIsKnownAtTheMomentIsDrawn() {
    Line line = Line.steps("waiting", Look.FIRST, TIMES, new double[] {0, 4, 2, 1});
    assertTrue(print(chart(line).upTo(15)).contains("d=\"M0 1000h1H2500V0H3750\""));
  }

  @Test
  void aMissingValueLeavesAGap() {
    Line straight = Line.straight("a", Look.FIRST, TIMES, new double[] {2, Double.NaN, 2, 1});
    assertTrue(print(chart(straight).whole()).contains("d=\"M0 500h1M5000 500h1L7500 750\""));
    Line steps = Line.steps("a", Look.FIRST, TIMES, new double[] {2, Double.NaN, 2, 1});
    assertTrue(
        print(chart(steps).whole()).contains("d=\"M0 500h1H2500M5000 500h1H7500V750H10000\""));
  }

  @Test
  void valuesBeyondTheAxisAreDrawnAtItsEnd() {
    Line line = Line.straight("a", Look.FIRST, TIMES, new double[] {-1, 99, 2, 1});
    assertTrue(print(chart(line).whole()).contains("d=\"M0 1000h1L2500 0L5000 500L7500 750\""));
  }

  @Test
  void theAxesAreTheSameObjectsThroughoutARun() {
    LineChart chart = chart(Line.steps("a", Look.FIRST, TIMES, new double[] {0, 4, 2, 1}));
    Element early = chart.upTo(5);
    Element late = chart.upTo(25);
    assertSame(early.children().get(0), late.children().get(0));
    Element earlyBody = (Element) early.children().get(1);
    Element lateBody = (Element) late.children().get(1);
    assertEquals(earlyBody.children().size(), lateBody.children().size());
    assertSame(earlyBody.children().get(1), lateBody.children().get(1));
    assertSame(earlyBody.children().get(4), lateBody.children().get(4));
    Element earlyPlot = (Element) earlyBody.children().get(2);
    Element latePlot = (Element) lateBody.children().get(2);
    assertSame(earlyPlot.children().get(0), latePlot.children().get(0));
  }

  @Test
  void theoryIsSeenAsAWholeFromTheStart() {
    Line theory = Line.level("theory", 2);
    Line run = Line.steps("run", Look.FIRST, TIMES, new double[] {0, 4, 2, 1});
    assertTrue(print(chart(run, theory).upTo(0)).contains("d=\"M0 500h1L10000 500\""));
  }

  @Test
  void aMarkComesWithItsMoment() {
    LineChart chart =
        new LineChart(
            X,
            Y,
            List.of(Line.steps("a", Look.FIRST, TIMES, new double[] {0, 4, 2, 1})),
            List.of(Mark.at(12, "app-2 killed")),
            IF_EMPTY);
    assertFalse(print(chart.upTo(11.9)).contains("app-2 killed"));
    assertTrue(print(chart.upTo(12)).contains("app-2 killed"));
  }

  @Test
  void aPlayheadStandsBetweenTheEndsOnly() {
    LineChart chart = chart(Line.steps("a", Look.FIRST, TIMES, new double[] {0, 4, 2, 1}));
    assertTrue(print(chart.upTo(15)).contains("chart__playhead\" x1=\"37.5%\""));
    assertFalse(print(chart.upTo(0)).contains("chart__playhead"));
    assertFalse(print(chart.whole()).contains("chart__playhead"));
  }

  @Test
  void withoutDataItSaysWhatToDo() {
    double[] none = {Double.NaN, Double.NaN, Double.NaN, 3};
    LineChart chart = chart(Line.steps("p99", Look.FIRST, TIMES, none), Line.level("theory", 1));
    assertTrue(print(chart.upTo(29)).contains("<p class=\"chart__message\">" + IF_EMPTY));
    assertFalse(print(chart.upTo(30)).contains(IF_EMPTY));
  }

  @Test
  void itsNameSumsItUp() {
    LineChart chart =
        chart(
            Line.steps("waiting", Look.FIRST, TIMES, new double[] {0, 4, 2, 1}),
            Line.level("theory", 1.5));
    String name = "Waiting, Time (s); waiting: from 0 to 4, last 2; theory: always 1.5.";
    assertTrue(print(chart.upTo(20)).contains("aria-label=\"" + name + "\""));
    assertTrue(print(chart.upTo(-1)).contains("waiting: no values yet; theory: always 1.5. No"));
  }

  @Test
  void theTableHasAllLinesSideBySide() {
    LineChart chart =
        chart(
            Line.steps("waiting", Look.FIRST, TIMES, new double[] {0, 4, Double.NaN, 1}),
            Line.straight("theory", Look.THEORY, new double[] {5, 15, 30}, new double[] {1, 2, 3}));
    DataTable table = chart.table("Waiting over time", 29);
    assertEquals(List.of("Time (s)", "waiting", "theory"), table.columns());
    assertEquals(
        List.of(
            List.of("0.00", "0", "–"), List.of("10.0", "4", "1.50"), List.of("20.0", "–", "2.33")),
        table.rows());
  }

  @Test
  void aSinglePointHasARowOfItsOwn() {
    LineChart chart =
        chart(
            Line.straight("theory", Look.THEORY, TIMES, new double[] {1, 2, 3, 4}),
            Line.straight("measured", Look.FIRST, new double[] {15}, new double[] {2.6}));
    DataTable table = chart.table("a", 30);
    assertEquals(List.of("15.0", "2.50", "2.60"), table.rows().get(2));
    assertEquals(5, table.rows().size());
    assertEquals(2, chart.table("a", 14).rows().size());
  }

  @Test
  void aLongTableIsThinned() {
    double[] times = new double[120];
    for (int i = 0; i < 120; i++) {
      times[i] = i;
    }
    LineChart chart = chart(Line.steps("a", Look.FIRST, times, times));
    assertEquals(15, chart.table("a", 200).rows().size());
    assertEquals(2, chart.table("a", 14).rows().size());
  }

  @Test
  void timeDoesNotGoBack() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Line.steps("a", Look.FIRST, new double[] {1, 0}, new double[] {1, 1}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Line.steps("a", Look.FIRST, new double[] {Double.NaN}, new double[] {1}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Line.steps("a", Look.FIRST, new double[] {1}, new double[] {1, 1}));
  }

  private static LineChart chart(Line... lines) {
    return new LineChart(X, Y, List.of(lines), List.of(), IF_EMPTY);
  }

  private static String print(Element element) {
    return Printed.html(element);
  }
}
