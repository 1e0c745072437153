package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * A fault of the program is told with the place where it happened, whichever processor found it.
 */
class FaultTest {
  @Command(name = "break")
  static final class Broken implements Runnable {
    @Override
    public void run() {
      List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream().forEach(Broken::fail);
    }

    private static void fail(int number) {
      throw new IllegalStateException("deep down");
    }
  }

  @Test
  void whatOtherProcessorsThrowKeepsItsMessageAndItsPlace() {
    StringWriter told = new StringWriter();
    CommandLine commands = new CommandLine(new Broken()).setErr(new PrintWriter(told, true));

    assertEquals(CommandLine.ExitCode.SOFTWARE, Groundplan.execute(commands));
    assertTrue(told.toString().contains("IllegalStateException: deep down at "), told.toString());
    assertTrue(told.toString().contains("Broken.fail"), told.toString());
  }
}
