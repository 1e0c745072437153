package io.github.groundplan.site.cli;

import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Runs of a simulation, as many at a time as there are processors, told of in their order. */
final class Experiment {
  /** So many events take some milliseconds: Ctrl-C is heard and the bar moves. */
  private static final int CHUNK = 1 << 14;

  private static final int REDRAW_MILLIS = 100;

  private final int processors;
  private final Progress progress;
  private final Interruption interruption;
  private final DoubleAdder runsDone = new DoubleAdder();
  private volatile boolean isOver;

  Experiment(int processors, Progress progress, Interruption interruption) {
    this.processors = processors;
    this.progress = progress;
    this.interruption = interruption;
  }

  /**
   * What came of a run.
   *
   * @param isWhole whether it came to its end
   * @param events how many it took
   */
  record Finished(Report report, boolean isWhole, double events) {}

  /**
   * Runs them all.
   *
   * @param count how many
   * @param start begins one, by its number from 0; called from several threads
   * @param taker is told what came of each, in their order
   */
  void run(int count, IntFunction<Run> start, Consumer<Finished> taker) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(processors, count), this::thread);
    try {
      Deque<Future<Finished>> pending = new ArrayDeque<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        pending.add(pool.submit(() -> finish(start.apply(number))));
      }
      while (!pending.isEmpty()) {
        taker.accept(await(pending.remove(), count));
      }
    } finally {
      isOver = true;
      pool.shutdownNow();
    }
  }

  /** A thread that does not keep the program alive. */
  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "run");
    thread.setDaemon(true);
    return thread;
  }

  private Finished finish(Run run) {
    double told = 0;
    boolean isMore = true;
    while (isMore && !interruption.isRequested() && !isOver) {
      isMore = run.advance(CHUNK);
      double progress = run.progress();
      runsDone.add(progress - told);
      told = progress;
    }
    return new Finished(run.report(), !isMore, run.events());
  }

  private Finished await(Future<Finished> future, int count) {
    while (true) {
      try {
        return future.get(REDRAW_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        progress.show(Math.min(1, runsDone.sum() / count));
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for a run", e);
      }
    }
  }

  /** What went wrong in a run, as if it had gone wrong here. */
  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
