package io.github.groundplan.demo.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
  private static Element board() {
    Map<String, PartState> parts = new LinkedHashMap<>();
    parts.put("app.1", new PartState("app-1", "3 of 4 busy", 0.75, Condition.BUSY));
    parts.put("app.2", new PartState("app-2", "down", 0, Condition.DOWN));
    parts.put("app.3", new PartState("app-3", "free plot", 0, Condition.VACANT));
    return new Switchboard("Kill a part, or bring it back", parts).draw();
  }

  private static Element button(int index) {
    return (Element) ((Element) board().children().get(index)).children().get(0);
  }

  private static String text(Node node) {
    if (node instanceof Text run) {
      return run.value();
    }
    StringBuilder all = new StringBuilder();
    for (Node child : ((Element) node).children()) {
      all.append(text(child));
    }
    return all.toString();
  }

  @Test
  void aButtonTellsNameAndState() {
    assertEquals("app-1 · 3 of 4 busy", text(button(0)));
    assertEquals("app-2 · down", text(button(1)));
  }

  @Test
  void aButtonIsKnownByTheNameThatReadersSee() {
    String printed = Printed.html(button(0));
    assertTrue(
        printed.startsWith(
            "<button type=\"button\" class=\"switchboard__part part--busy\" data-node=\"app-1\""
                + " data-action=\"part\" value=\"app-1\" aria-pressed=\"false\">"),
        printed);
  }

  @Test
  void whatIsDownIsPressed() {
    assertTrue(Printed.html(button(1)).contains("aria-pressed=\"true\""));
  }

  @Test
  void thereIsNothingToPressOnAFreePlot() {
    assertTrue(Printed.html(button(2)).contains("disabled=\"\""));
  }

  @Test
  void theLoadIsABar() {
    assertTrue(Printed.html(button(0)).contains("width=\"75\" height=\"4\""));
  }

  @Test
  void theListSaysWhatItIsFor() {
    assertTrue(
        Printed.html(board())
            .startsWith("<ul class=\"switchboard\" aria-label=\"Kill a part, or bring it back\">"));
  }
}
