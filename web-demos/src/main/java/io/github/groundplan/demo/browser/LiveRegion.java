package io.github.groundplan.demo.browser;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Speaks through a live region of the page, at most once in two seconds; the latest news wins. */
final class LiveRegion {
  private static final int REST_MILLIS = 2000;

  private final HTMLElement region;
  private String spoken = "";
  private String waiting = "";
  private boolean isResting;

  LiveRegion(HTMLElement region) {
    this.region = region;
  }

  /** Says {@code text} now, or when the last words had their time. The same text is said once. */
  void say(String text) {
    waiting = text;
    if (!isResting) {
      speak();
    }
  }

  private void speak() {
    if (waiting.equals(spoken)) {
      return;
    }
    spoken = waiting;
    region.setInnerText(spoken);
    isResting = true;
    Window.setTimeout(
        () -> {
          isResting = false;
          speak();
        },
        REST_MILLIS);
  }
}
