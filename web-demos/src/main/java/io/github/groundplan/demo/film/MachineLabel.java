package io.github.groundplan.demo.film;

import java.util.Map;

/** How readers see the names of machines. */
public final class MachineLabel {
  private MachineLabel() {}

  /** A machine's name in traces ({@code app.2}) as it is shown: {@code app-2}. */
  public static String of(String machine) {
    return machine.replace('.', '-');
  }

  /**
   * As {@link #of(String)}, where some machines have names of their own.
   *
   * @param titles these names, by machine
   */
  public static String of(String machine, Map<String, String> titles) {
    String title = titles.get(machine);
    return title == null ? of(machine) : title;
  }
}
