package io.github.groundplan.site.cli;

import io.github.groundplan.sim.number.Decimals;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** A line on the terminal that says how far a command has come, and is gone in the end. */
final class Progress implements AutoCloseable {
  private static final int BAR_WIDTH = 30;
  private static final double BETWEEN_SECONDS = 0.1;

  /** What is over so soon needs no bar. */
  private static final double FIRST_SECONDS = 0.3;

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean isShown;
  private final LongSupplier nanoTime;
  private final long startedAt;
  private double nextAt = FIRST_SECONDS;
  private boolean isOnScreen;

  /**
   * Nothing on the screen yet.
   *
   * @param isShown whether anything ever is
   */
  Progress(PrintWriter out, boolean isShown, LongSupplier nanoTime) {
    this.out = out;
    this.isShown = isShown;
    this.nanoTime = nanoTime;
    startedAt = nanoTime.getAsLong();
  }

  /** How long the command has been at it. */
  double seconds() {
    return (nanoTime.getAsLong() - startedAt) / 1e9;
  }

  /**
   * Draws the bar anew, unless that was done a moment ago.
   *
   * @param share of the work that is done, 0 to 1
   */
  void show(double share) {
    double seconds = seconds();
    if (!isShown || seconds < nextAt) {
      return;
    }
    nextAt = seconds + BETWEEN_SECONDS;
    int done = (int) (share * BAR_WIDTH);
    String bar = "#".repeat(done) + "-".repeat(BAR_WIDTH - done);
    out.print(CLEAR_LINE + "[" + bar + "] " + (int) (100 * share) + " %" + left(share, seconds));
    out.flush();
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
