package io.github.groundplan.demo.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.view.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageTest {
  private static final Plan PLAN = plan();

  private static final Map<String, PartState> PARTS =
      Map.of(
          "a", new PartState("A", "idle", 0, Condition.CALM),
          "b", new PartState("B", "idle", 0, Condition.CALM));

  private static Plan plan() {
    Map<String, Box> boxes = new LinkedHashMap<>();
    boxes.put("a", new Box(20, 20, 80, 60));
    boxes.put("b", new Box(200, 20, 80, 60));
    Street street = new Street(new double[] {100, 200}, new double[] {50, 50});
    return new Plan("wide", 300, 100, boxes, List.of(Road.plain("a", "b", street, false)));
  }

  private static Element draw(Packet... packets) {
    return new Stage("two parts", PARTS, Map.of(), List.of(packets)).draw(PLAN);
  }

  @Test
  void requestsAreDotsAndAnswersAreRings() {
    String drawn =
        Printed.html(
            draw(
                new Packet("a", "b", "", 0.25, false),
                new Packet("b", "a", "", 0.1, true),
                new Packet("a", "b", "", 0.5, false)));
    assertTrue(drawn.contains("<path class=\"packets__dot\" d=\"M125 50h.01M150 50h.01\">"), drawn);
    assertTrue(drawn.contains("<path class=\"packets__hole\" d=\"M190 50h.01\">"), drawn);
    assertFalse(drawn.contains("packet__label"));
  }

  @Test
  void itIsNeverWithoutADescription() {
    String drawn = Printed.html(new Stage("", PARTS, Map.of(), List.of()).draw(PLAN));
    assertTrue(drawn.contains("aria-label=\"Nothing has happened yet.\""), drawn);
  }

  @Test
  void manyPacketsAreNoMoreElementsThanFew() {
    Packet[] many = new Packet[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = new Packet("a", "b", "", i / 200.0, i % 2 == 0);
    }
    assertEquals(count(draw()), count(draw(many)));
  }

  @Test
  void aPacketWithALabelLightsItsRoadUp() {
    String drawn = Printed.html(draw(new Packet("b", "a", "200 OK", 0.5, true)));
    assertTrue(
        drawn.contains("<path class=\"road road--active\" d=\"M0 0M100 50L200 50\">"), drawn);
    assertTrue(drawn.contains("<g class=\"packet packet--answer\"><circle"), drawn);
    assertTrue(drawn.contains(">200 OK</text>"), drawn);
    assertTrue(Printed.html(draw()).contains("road--active\" d=\"M0 0\""));
  }

  @Test
  void whatNeverChangesIsTheSameObject() {
    Element one = draw();
    Element other = draw(new Packet("a", "b", "", 0.5, false));
    assertSame(one.children().get(0), other.children().get(0));
  }

  @Test
  void aPacketOffTheRoadsIsNotDrawn() {
    assertEquals(draw(), draw(new Packet("a", "nowhere", "lost", 0.5, false)));
  }

  private static int count(Element element) {
    int count = 1;
    for (var child : element.children()) {
      count += child instanceof Element inner ? count(inner) : 0;
    }
    return count;
  }
}
