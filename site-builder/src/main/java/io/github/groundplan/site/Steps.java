package io.github.groundplan.site;

import java.util.function.DoubleConsumer;

/** Counts what several threads do of one part of the work, and tells how far it is. */
final class Steps {
  private final DoubleConsumer progress;
  private final double from;
  private final double to;
  private final int count;
  private int done;

  /**
   * Nothing of the part is done yet, which is told.
   *
   * @param from the share of all the work that is over before it, from 0 to 1
   * @param to the share that is over with it
   * @param count how many steps it has
   */
  Steps(DoubleConsumer progress, double from, double to, int count) {
    this.progress = progress;
    this.from = from;
    this.to = to;
    this.count = count;
    progress.accept(from);
  }

  /** One step more. Whoever is told hears of one after the other, never of less than before. */
  synchronized void done() {
    done++;
    progress.accept(from + (to - from) * done / count);
  }
}
