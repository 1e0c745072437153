package io.github.groundplan.site.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C asks a command to come to an end, and waits a while until it has told what it knows. The
 * machine then ends the program, with exit code 130.
 */
final class Interruption implements AutoCloseable {
  /** The exit code of a program that Ctrl-C has ended: 128 and the number of the signal. */
  static final int EXIT_CODE = 130;

  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::request, "interruption");
  private final Runnable wake;
  private volatile boolean isRequested;

  private Interruption(Runnable wake) {
    this.wake = wake;
  }

  /** Listens to Ctrl-C, and to whatever else ends the program, until it is closed. */
  static Interruption listening() {
    return listening(() -> {});
  }

  /**
   * As {@link #listening()}.
   *
   * @param wake is run when the command is to come to an end, in another thread
   */
  static Interruption listening(Runnable wake) {
    Interruption interruption = new Interruption(wake);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the command is to come to an end. */
  boolean isRequested() {
    return isRequested;
  }

  private void request() {
    isRequested = true;
    wake.run();
    try {
      boolean isOver = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!isOver) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has said what it had to say. */
  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is being ended: the hook runs, and now knows that it may.
      return;
    }
  }
}
