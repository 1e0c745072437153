package io.github.groundplan.sim.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs many experiments on all processors; what comes of them is in the order they are given. */
final class Workshop {
  private Workshop() {}

  static List<List<Finding>> run(List<Experiment> experiments)
      throws InterruptedException, ExecutionException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<List<Finding>>> jobs = new ArrayList<>();
      for (Experiment experiment : experiments) {
        jobs.add(() -> Laboratory.run(experiment));
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
}
