package io.github.groundplan.sim.bench;

import java.io.IOException;

/** Runs all benchmarks and prints the ratios. */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) throws IOException {
    org.openjdk.jmh.Main.main(arguments);
  }
}
