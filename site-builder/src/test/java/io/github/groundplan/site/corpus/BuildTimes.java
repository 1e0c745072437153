package io.github.groundplan.site.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times the build of the corpus as whole processes, in turn with another builder's if one is named:
 * docs/benchmarks.md. Takes the jar, the number of pages, how many times to build, and the other.
 */
public final class BuildTimes {
  private final Path corpus;
  private final Path built = Path.of("target/built").toAbsolutePath();

  private BuildTimes(Path corpus) {
    this.corpus = corpus;
  }

  /** Measures, and prints a line for each process and the medians. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String pages = arguments[1];
    Path corpus = Path.of("target/corpus-" + pages).toAbsolutePath();
    Corpus.main(new String[] {pages, corpus.toString()});
    BuildTimes times = new BuildTimes(corpus);
    List<List<String>> commands = new ArrayList<>();
    commands.add(times.ours(arguments[0]));
    if (arguments.length > 3) {
      commands.add(times.other(arguments[3]));
    }
    times.measure(commands, Integer.parseInt(arguments[2]));
  }

  private List<String> ours(String jar) {
    Path content = corpus.resolve("groundplan");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(System.getProperty("bench.options", "").strip().split(" +")));
    command.removeIf(String::isEmpty);
    command.addAll(List.of("-jar", jar, "build", "--content", content.toString()));
    command.addAll(List.of("--output", built.resolve("groundplan").toString()));
    return command;
  }

  private List<String> other(String name) {
    String script = Path.of("src/bench/builders/build.sh").toAbsolutePath().toString();
    return List.of("sh", script, name, corpus.toString(), built.resolve(name).toString());
  }

  private void measure(List<List<String>> commands, int runs)
      throws IOException, InterruptedException {
    List<List<Double>> seconds = new ArrayList<>();
    commands.forEach(command -> seconds.add(new ArrayList<>()));
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < commands.size(); i++) {
        seconds.get(i).add(seconds(commands.get(i)));
      }
    }
    for (int i = 0; i < commands.size(); i++) {
      String name = String.join(" ", commands.get(i));
      print("median %.2f s: %s", seconds.get(i).stream().sorted().toList().get(runs / 2), name);
    }
  }

  /** By the clock; what the process itself used of processors is printed beside it. */
  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Duration busy = Duration.ZERO;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      busy = process.info().totalCpuDuration().orElse(busy);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int code = process.exitValue();
    print("%.2f s, processor %.2f s, exit %d", seconds, busy.toMillis() / 1e3, code);
    return seconds;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
