package io.github.groundplan.demo.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Sliders that are being dragged. A pointer moves more often than a screen is drawn: each slider is
 * read once a frame, when it stands where it stands.
 */
final class Dragging {
  private final Consumer<HTMLElement> reading;
  private final List<HTMLElement> moved = new ArrayList<>();

  /**
   * None is dragged yet.
   *
   * @param reading reads a slider
   */
  Dragging(Consumer<HTMLElement> reading) {
    this.reading = reading;
  }

  /** A slider was moved: it is read at the next frame. */
  void move(HTMLElement slider) {
    if (moved.isEmpty()) {
      Window.requestAnimationFrame(millis -> settle());
    }
    if (!moved.contains(slider)) {
      moved.add(slider);
    }
  }

  /** Reads now what was moved: before anything else happens that depends on it. */
  void settle() {
    List<HTMLElement> waiting = List.copyOf(moved);
    moved.clear();
    waiting.forEach(reading);
  }
}
