package io.github.groundplan.site.cli;

import io.github.groundplan.sim.number.Decimals;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Says how far a command has come: on a terminal by a line that is gone in the end, elsewhere by
 * plain lines now and then.
 */
final class Progress implements AutoCloseable {
  private static final int BAR_WIDTH = 30;
  private static final double BETWEEN_SECONDS = 0.1;

  /** What is over so soon needs no bar. */
  private static final double FIRST_SECONDS = 0.3;

  /** Of plain lines, which stay. */
  private static final double BETWEEN_LINES_SECONDS = 10;

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean isTerminal;
  private final LongSupplier nanoTime;
  private final long startedAt;
  private double nextAt;
  private boolean isOnScreen;

  /**
   * Nothing on the screen yet.
   *
   * @param isTerminal whether a line can be drawn anew
   */
  Progress(PrintWriter out, boolean isTerminal, LongSupplier nanoTime) {
    this.out = out;
    this.isTerminal = isTerminal;
    nextAt = isTerminal ? FIRST_SECONDS : BETWEEN_LINES_SECONDS;
    this.nanoTime = nanoTime;
    startedAt = nanoTime.getAsLong();
  }

  /** How long the command has been at it. */
  double seconds() {
    return (nanoTime.getAsLong() - startedAt) / 1e9;
  }

  /**
   * Tells how far it is, unless that was done a moment ago.
   *
   * @param share of the work that is done, 0 to 1
   */
  void show(double share) {
    double seconds = seconds();
    if (seconds < nextAt) {
      return;
    }
    String words = (int) (100 * share) + " %" + left(share, seconds);
    if (isTerminal) {
      nextAt = seconds + BETWEEN_SECONDS;
      draw(share, words);
    } else {
      nextAt = seconds + BETWEEN_LINES_SECONDS;
      out.println(words);
    }
    out.flush();
  }

  private void draw(double share, String words) {
    int done = (int) (share * BAR_WIDTH);
    String bar = "#".repeat(done) + "-".repeat(BAR_WIDTH - done);
    out.print(CLEAR_LINE + "[" + bar + "] " + words);
    isOnScreen = true;
  }

  private static String left(double share, double seconds) {
    return share < 0.01 ? "" : ", " + Decimals.fixed(seconds * (1 - share) / share, 0) + " s to go";
  }

  /** Takes the bar off the screen, until it is drawn again. */
  void clear() {
    if (isOnScreen) {
      out.print(CLEAR_LINE);
      out.flush();
      isOnScreen = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
