package io.github.groundplan.demo.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.teavm.jso.JSObject;

/**
 * Work that is done bit by bit, so that the browser can answer the reader in between: each chore is
 * a task of its own.
 */
final class Chores {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final JSObject port = Browser.port(this::doOne);
  private boolean isUnderWay;

  /** Does something after all else. */
  void add(Runnable chore) {
    waiting.addLast(chore);
    goOn();
  }

  /** Does some things in their order, before all else that waits. */
  void addNext(List<Runnable> chores) {
    for (int i = chores.size() - 1; i >= 0; i--) {
      waiting.addFirst(chores.get(i));
    }
    goOn();
  }

  private void goOn() {
    if (!isUnderWay && !waiting.isEmpty()) {
      isUnderWay = true;
      Browser.ring(port);
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
