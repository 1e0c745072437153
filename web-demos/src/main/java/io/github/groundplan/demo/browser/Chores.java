package io.github.groundplan.demo.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.teavm.jso.browser.Window;

/**
 * Work that is done bit by bit, so that the browser can answer the reader in between: each chore is
 * a task of its own.
 */
final class Chores {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean isUnderWay;

  /** Does something after all else. */
  void add(Runnable chore) {
    waiting.addLast(chore);
    goOn();
  }

  /** Does something before all else that waits. */
  void addNext(Runnable chore) {
    waiting.addFirst(chore);
    goOn();
  }

  private void goOn() {
    if (!isUnderWay && !waiting.isEmpty()) {
      isUnderWay = true;
      Window.setTimeout(this::doOne, 0);
    }
  }

  private void doOne() {
    isUnderWay = false;
    try {
      waiting.removeFirst().run();
    } finally {
      goOn();
    }
  }
}
