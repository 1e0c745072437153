package io.github.groundplan.demo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {
  @Test
  void lengthsFollowTheAxis() {
    Axis linear = Axis.between("Requests", Unit.COUNT, 0, 100);
    assertTrue(print(linear, 25).contains("width=\"25%\""));
    Axis logarithmic = Axis.logarithmic("Time", Unit.MILLISECONDS, 0.001, 10);
    assertTrue(print(logarithmic, 0.1).contains("width=\"50%\""));
  }

  @Test
  void theSmallestIsSeenAndTheLargestKeptWithin() {
    Axis axis = Axis.between("Requests", Unit.COUNT, 0, 100);
    assertTrue(print(axis, 0).contains("width=\"0.3%\""));
    assertTrue(print(axis, 1e9).contains("width=\"100%\""));
  }

  @Test
  void namesAndValuesAreText() {
    String html = print(Axis.between("Requests", Unit.COUNT, 0, 100), 25);
    assertTrue(html.contains("<span class=\"waterfall__name\">Database</span>"));
    assertTrue(html.contains("<span class=\"waterfall__time\">3.65 days</span>"));
  }

  @Test
  void withoutBarsItSaysWhatToDo() {
    Axis axis = Axis.between("Requests", Unit.COUNT, 0, 100);
    assertEquals(
        "<p class=\"demo__empty\">Add a part.</p>",
        Printed.html(new Bars("Downtime", axis, List.of(), "Add a part.").draw()));
  }

  @Test
  void whatIsNotKnownYetHasNoBar() {
    String html = print(Axis.between("Requests", Unit.COUNT, 0, 100), Double.NaN);
    assertTrue(html.contains(" width=\"0%\""), html);
    assertTrue(html.contains(">Database<"), html);
  }

  private static String print(Axis axis, double value) {
    Bar bar = new Bar("Database", value, "3.65 days", true);
    return Printed.html(new Bars("Downtime", axis, List.of(bar), "").draw());
  }
}
