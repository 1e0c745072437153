package io.github.groundplan.sim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks, then prints their ratios and writes them to target/benchmarks.txt. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs all, which takes some ten minutes.
   *
   * @param arguments JMH's options, which come before those of the benchmarks: {@code -f 1 -wi 1 -i
   *     2} gives a quick look
   */
  public static void main(String[] arguments)
      throws CommandLineOptionException, RunnerException, IOException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .include(BareEventBenchmark.class.getName())
            .include(QueueBenchmark.class.getName())
            .include(FullModelBenchmark.class.getName())
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    Report report = new Report(List.copyOf(new Runner(options).run()));
    List<String> lines = new ArrayList<>(report.bareEvent());
    lines.addAll(report.queues());
    lines.addAll(report.fullModel());
    lines.addAll(LongRun.report());
    lines.forEach(System.out::println);
    Files.write(Path.of("target", "benchmarks.txt"), lines);
  }
}
