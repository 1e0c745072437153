package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A browser with somebody before it: what a mouse, a keyboard or a finger does to its page. */
interface Desk extends WebEngine {
  /** Presses and releases a key so often. */
  void press(Key key, int times);

  /** Types into what has the focus. */
  void type(String text);

  /** Moves the mouse to a place of the window and presses its button, until it is released. */
  void pressAt(double x, double y);

  /** Moves the mouse while its button is pressed. */
  void drag(double x, double y);

  /** Releases the mouse's button. */
  void release();

  /** Taps with a finger, where there is a touch screen. */
  void tap(double x, double y);

  /** Goes to a page with a demo and waits until it is awake. */
  default void sitDownAt(String address) {
    open(address);
    evaluate("reader.awake()");
  }

  /** Fails unless what a step leads to can be read in the demo, sooner or later. */
  default void assertRead(Story.Step step) {
    String question = "reader.reads(%s)".formatted(new Gson().toJson(step.expected()));
    assertEquals("", evaluate(question), "after " + step);
  }

  /** What runs before a page's own scripts: {@code reader}, and a list of {@code troubles}. */
  static String preparation() {
    try (var script = Desk.class.getResourceAsStream("/stories/reader.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
