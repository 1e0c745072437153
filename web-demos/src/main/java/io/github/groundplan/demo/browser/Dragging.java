package io.github.groundplan.demo.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Sliders that are being dragged. A pointer moves more often than a screen is drawn: each slider is
 * read once a frame, where it stands then; and not before what came of its last place was drawn, or
 * a hand that never rests would see nothing until it does.
 */
final class Dragging {
  private final Consumer<HTMLElement> reading;
  private final BooleanSupplier isBusy;
  private final List<HTMLElement> moved = new ArrayList<>();

  /**
   * None is dragged yet.
   *
   * @param reading reads a slider
   * @param isBusy whether what came of the last reading is still to be drawn; {@link #settle} is
   *     called then
   */
  Dragging(Consumer<HTMLElement> reading, BooleanSupplier isBusy) {
    this.reading = reading;
    this.isBusy = isBusy;
  }

  /** A slider was moved: it is read at the next frame, or as soon as the last place was drawn. */
  void move(HTMLElement slider) {
    if (moved.isEmpty()) {
      Window.requestAnimationFrame(millis -> settleIfFree());
    }
    if (!moved.contains(slider)) {
      moved.add(slider);
    }
  }

  /** Reads what was moved, unless the last place is still to be drawn. */
  void settleIfFree() {
    if (!isBusy.getAsBoolean()) {
      settle();
    }
  }

  /** Whether all that was moved has been read. */
  boolean isSettled() {
    return moved.isEmpty();
  }

  /** Reads now what was moved: before anything else happens that depends on it. */
  void settle() {
    List<HTMLElement> waiting = List.copyOf(moved);
    moved.clear();
    waiting.forEach(reading);
  }
}
