package io.github.groundplan.demo.film;

/** How readers see the names of machines. */
public final class MachineLabel {
  private MachineLabel() {}

  /** A machine's name in traces ({@code app.2}) as it is shown: {@code app-2}. */
  public static String of(String machine) {
    return machine.replace('.', '-');
  }
}
