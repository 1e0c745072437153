package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.sim.measure.LatencyHistogram;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static final String IF_EMPTY = "No request has ended yet. Press Play.";
  private static final Axis X = Axis.upTo("Response time", Unit.NUMBER, 10);

  @Test
  void everyValueIsInOneBar() {
    LatencyHistogram latencies = new LatencyHistogram();
    for (int i = 0; i < 1_000; i++) {
      latencies.record(i * i * 1e-6);
    }
    for (Scale scale : List.of(Scale.linear(0, 0.5), Scale.logarithmic(0.001, 10))) {
      assertEquals(1_000, Bins.of(latencies, scale).total());
    }
  }

  @Test
  void aValueIsBetweenTheEdgesOfItsBar() {
    Scale scale = Scale.logarithmic(0.001, 1);
    for (double value = 0.00101; value < 1; value *= 1.03) {
      Bins bins = Bins.of(new double[] {value, Double.NaN}, 1, scale);
      int bin = 0;
      while (bins.count(bin) == 0) {
        bin++;
      }
      assertTrue(bins.low(bin) <= value * 1.000001 && value <= bins.high(bin) * 1.000001);
    }
  }

  @Test
  void barsThatStandTogetherHaveOneOutline() {
    Bins bins = Bins.of(new double[] {0, 2, 4, 6, 8, 10}, new double[] {0, 10, 5, 0, 10});
    assertTrue(
        print(bins).contains("d=\"M0 0M2000 1000V0H4000V500H6000V1000M8000 1000V0H10000V1000\""));
  }

  @Test
  void oneAmongManyIsSeen() {
    Bins bins = Bins.of(new double[] {0, 5, 10}, new double[] {1_000_000, 1});
    assertTrue(print(bins).contains("d=\"M0 0M0 1000V0H5000V988H10000V1000\""));
  }

  @Test
  void withoutDataItSaysWhatToDo() {
    Bins none = Bins.of(new LatencyHistogram(), X.scale());
    assertTrue(print(none).contains("<p class=\"chart__message\">" + IF_EMPTY));
    assertFalse(print(Bins.of(new double[] {1}, 1, X.scale())).contains(IF_EMPTY));
  }

  @Test
  void itsNameTellsCountAndMarks() {
    Bins bins = Bins.of(new double[] {0, 5, 10}, new double[] {1_500, 1});
    String html = print(bins, Mark.dashed(2, "mean 2.0"), Mark.at(8, "p99 8.0"));
    assertTrue(html.contains("aria-label=\"Response time: 1,501 values; mean 2.0; p99 8.0.\""));
  }

  @Test
  void noPoleOfATailBelowASecondCrossesAWord() {
    Axis x = Axis.logarithmic("Response time", Unit.MILLISECONDS, 0.01, 20);
    Bins bins = Bins.of(new double[] {0.05, 0.5, 0.9}, 3, x.scale());
    Mark[] marks = {
      Mark.at(0.0485, "p50 48.5 ms"),
      Mark.dashed(0.0596, "mean 59.6 ms"),
      Mark.at(0.0847, "p95 84.7 ms"),
      Mark.at(0.4854, "p99 485.4 ms"),
      Mark.at(0.9999, "p99.9 999.9 ms")
    };
    Axis y = Axis.upTo("Requests", Unit.COUNT, 3);
    String html = Printed.html(new Histogram(x, y, bins, List.of(marks), IF_EMPTY).draw());
    for (Mark mark : marks) {
      assertTrue(html.contains("text-anchor=\"start\">" + mark.text()), mark.text());
    }
  }

  @Test
  void theTableHasTheBarsThatAreNotEmpty() {
    Bins bins = Bins.of(new double[] {0, 2, 4, 6}, new double[] {3, 0, 1_200});
    DataTable table =
        new Histogram(X, Axis.upTo("Requests", Unit.COUNT, 1_200), bins, List.of(), IF_EMPTY)
            .table("Response times");
    assertEquals(List.of("Response time", "Requests"), table.columns());
    assertEquals(
        List.of(List.of("0.00 to 2.00", "3"), List.of("4.00 to 6.00", "1,200")), table.rows());
  }

  @Test
  void edgesGoUpAndCountsAreNotNegative() {
    assertThrows(
        IllegalArgumentException.class, () -> Bins.of(new double[] {1, 1}, new double[] {1}));
    assertThrows(
        IllegalArgumentException.class, () -> Bins.of(new double[] {1, 2}, new double[] {-1}));
    assertThrows(IllegalArgumentException.class, () -> Bins.of(new double[] {1}, new double[] {}));
  }

  private static String print(Bins bins, Mark... marks) {
    Axis y = Axis.upTo("Requests", Unit.COUNT, bins.highest());
    return Printed.html(new Histogram(X, y, bins, List.of(marks), IF_EMPTY).draw());
  }
}
