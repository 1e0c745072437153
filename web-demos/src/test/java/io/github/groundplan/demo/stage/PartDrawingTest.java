package io.github.groundplan.demo.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Printed;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.view.Element;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartDrawingTest {
  /** What a border and words are enough for. */
  private static final Set<Condition> PLAIN =
      Set.of(Condition.VACANT, Condition.CALM, Condition.BUSY, Condition.WAITING);

  private final PartDrawing drawing =
      new PartDrawing("app.1", new Box(100, 20, 80, 60), Plan.WIDE_TYPE);

  private String drawn(PartState state) {
    return Printed.html(drawing.draw(state, false));
  }

  private static PartState state(Condition condition) {
    return new PartState("app-1", "so to say", 0.5, condition);
  }

  private static PartState waiting(int count) {
    return new PartState("app-1", "busy", 1, count, Condition.BUSY);
  }

  /** How many squares stand at the entrance. */
  private int squares(int waiting) {
    return drawn(waiting(waiting)).split("h6v6h-6z", -1).length - 1;
  }

  @Test
  void everyConditionThatMattersHasAShapeOfItsOwn() {
    Set<String> shapes = new HashSet<>();
    for (Condition condition : Condition.values()) {
      if (!PLAIN.contains(condition)) {
        assertFalse(condition.mark().isEmpty(), condition::name);
        assertTrue(shapes.add(condition.mark()), condition::name);
      }
      assertTrue(drawn(state(condition)).contains("M180 20" + condition.mark()), condition::name);
    }
  }

  @Test
  void everyConditionSaysItsStateInWords() {
    for (Condition condition : Condition.values()) {
      boolean isVacant = condition == Condition.VACANT;
      assertEquals(!isVacant, drawn(state(condition)).contains(">so to say<"), condition::name);
      assertEquals(!isVacant, drawn(state(condition)).contains(">app-1<"), condition::name);
    }
  }

  @Test
  void everyConditionHasAClass() {
    assertTrue(drawn(state(Condition.CALM)).startsWith("<g class=\"part\" data-part=\"app.1\">"));
    assertTrue(drawn(state(Condition.DOWN)).startsWith("<g class=\"part part--down\""));
    assertTrue(drawn(state(Condition.SUSPECTED)).startsWith("<g class=\"part part--suspected\""));
  }

  @Test
  void theLoadIsAShareOfTheBox() {
    String half = drawn(state(Condition.BUSY));
    assertTrue(half.contains("<rect class=\"part__load\" x=\"102\" y=\"72\" width=\"38\""), half);
    assertTrue(drawn(new PartState("a", "b", 0, Condition.CALM)).contains("width=\"0\""));
  }

  @Test
  void waitingRequestsStandInARow() {
    assertEquals(0, squares(0));
    assertEquals(3, squares(3));
    assertEquals(8, squares(8));
    assertFalse(drawn(waiting(8)).contains("+"));
  }

  @Test
  void whatHasNoRoomIsANumber() {
    for (int waiting : new int[] {9, 31, 140, 98_765}) {
      int squares = squares(waiting);
      assertTrue(squares >= 2 && squares < 8, "squares: " + squares);
      assertTrue(drawn(waiting(waiting)).contains(">+" + (waiting - squares) + "<"));
    }
  }

  @Test
  void childrenKeepTheirPlaces() {
    Element calm = drawing.draw(state(Condition.CALM), false);
    for (Condition condition : Condition.values()) {
      Element other = drawing.draw(new PartState("x", "y", 1, 500, condition), false);
      assertEquals(calm.children().size(), other.children().size());
      for (int i = 0; i < calm.children().size(); i++) {
        assertEquals(
            ((Element) calm.children().get(i)).tag(), ((Element) other.children().get(i)).tag());
      }
    }
  }

  @Test
  void anUnchangedPartIsTheSameObject() {
    Element once = drawing.draw(waiting(4), true);
    assertSame(once, drawing.draw(waiting(4), true));
    assertNotEquals(once, drawing.draw(waiting(4), false));
    assertNotEquals(once, drawing.draw(waiting(5), true));
  }

  @Test
  void aPointerPressesWhatReadersCallIt() {
    Element pressable = drawing.draw(state(Condition.BUSY), true);
    assertTrue(Printed.html(pressable).contains("data-press=\"part app-1\""));
    assertFalse(drawn(state(Condition.BUSY)).contains("data-press"));
    Element vacant = drawing.draw(state(Condition.VACANT), true);
    assertFalse(Printed.html(vacant).contains("data-press"));
  }
}
