package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, when it is stopped and when it runs out of memory. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SignalTest {
  /** SIGINT is signal 2, and the first has bit 0. */
  private static final long SIGINT_BIT = 0b10;

  @TempDir private Path folder;

  @Test
  void controlCPrintsWhatWasMeasuredSoFar() throws IOException, InterruptedException {
    assumeThatInterruptsReachProcesses();
    Process process = start(List.of(), "sim", "run", endless("80/s"), "--csv", "-");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      // The run is under way once its trace is.
      assertEquals("time,kind,request,place,peer,message", out.readLine());
      while (!out.readLine().contains("REQUEST_COMPLETED")) {
        // Lines before the first answer.
      }
      interrupt(process);
      out.transferTo(Writer.nullWriter());
    }
    String report = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(130, process.waitFor());
    assertTrue(report.startsWith("seed 1, measured for 1,000,000,000 requests\n"), report);
    assertTrue(report.contains("\n  completed  "), report);
    assertTrue(
        report.contains(
            "\nwarning: stopped before its end: this is what was measured until then\n"),
        report);
  }

  @Test
  void aTraceThatWasStoppedIsKept() throws IOException, InterruptedException {
    assumeThatInterruptsReachProcesses();
    Path trace = folder.resolve("trace.csv");
    Process process = start(List.of(), "sim", "run", endless("80/s"), "--csv", trace.toString());
    Path partial = folder.resolve("trace.csv.partial");
    while (process.isAlive() && !(Files.exists(partial) && Files.size(partial) > 0)) {
      Thread.onSpinWait();
    }
    interrupt(process);

    assertEquals(130, process.waitFor());
    List<String> lines = Files.readAllLines(trace);
    assertEquals("time,kind,request,place,peer,message", lines.get(0));
    assertEquals(6, lines.get(lines.size() - 1).split(",", -1).length);
    assertTrue(Files.notExists(partial));
  }

  @Test
  void memoryThatRunsOutIsToldInASentence() throws IOException, InterruptedException {
    Process process = start(List.of("-Xmx48m"), "sim", "run", endless("1000000/s"));
    String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(1, process.waitFor());
    assertEquals(
        "error: out of memory; run for a shorter time, limit the queues, or give Java more: java"
            + " -Xmx8g\n",
        error);
  }

  /** What is started in the background of a shell, as by {@code nohup}, never hears of Ctrl-C. */
  private static void assumeThatInterruptsReachProcesses() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("SigIgn:")) {
          boolean isIgnored =
              (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0;
          assumeFalse(isIgnored, "interrupts are ignored where these tests were started");
        }
      }
    }
  }

  private String endless(String rate) {
    return Said.file(
        folder,
        "endless.yaml",
        """
        clients: {arrivals: {poisson: %s}, to: app}
        nodes:
          app: {kind: server, service: {exp: 10ms}}
        run: {warmup: 0s, requests: 1000000000}
        """
            .formatted(rate));
  }

  private static Process start(List<String> options, String... arguments) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options);
    command.addAll(List.of("-cp", classes, Groundplan.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
  }
}
