package io.github.groundplan.sim.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs many experiments on all processors; what comes of them is in the order they are given. */
final class Workshop {
  private Workshop() {}

  /**
   * Runs all.
   *
   * @param progress is told of each that is done, one at a time, in any order
   */
  static List<List<Finding>> run(List<Experiment> experiments, Consumer<List<Finding>> progress)
      throws InterruptedException, ExecutionException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<List<Finding>>> jobs = new ArrayList<>();
      for (Experiment experiment : experiments) {
        jobs.add(() -> run(experiment, progress));
      }
      List<List<Finding>> findings = new ArrayList<>();
      for (Future<List<Finding>> future : workers.invokeAll(jobs)) {
        findings.add(future.get());
      }
      return findings;
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Finding> run(Experiment experiment, Consumer<List<Finding>> progress) {
    List<Finding> findings = Laboratory.run(experiment);
    synchronized (progress) {
      progress.accept(findings);
    }
    return findings;
  }
}
