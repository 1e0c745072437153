package io.github.groundplan.site.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What a command finds around it.
 *
 * @param isTerminal whether somebody watches the standard error stream
 * @param processors how many runs may go on at a time, one or more
 * @param nanoTime the wall clock
 * @param input the standard input
 */
record Surroundings(boolean isTerminal, int processors, LongSupplier nanoTime, InputStream input) {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** Those of this program. */
  static Surroundings detect() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Surroundings(isErrorOnTerminal(), processors, System::nanoTime, System.in);
  }

  /**
   * Java does not tell where the error stream goes. Linux does; elsewhere it is taken to go where
   * the other two go.
   */
  @SuppressWarnings("SystemConsoleNull") // Where it never is, isTerminal tells.
  private static boolean isErrorOnTerminal() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    if (Files.exists(STANDARD_ERROR)) {
      return isTerminalDevice(STANDARD_ERROR);
    }
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  private static boolean isTerminalDevice(Path descriptor) {
    try {
      String device = descriptor.toRealPath().toString().toLowerCase(Locale.ROOT);
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      // A pipe has no path.
      return false;
    }
  }

  /** From Java 22 on there is a console without a terminal too, which can be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
