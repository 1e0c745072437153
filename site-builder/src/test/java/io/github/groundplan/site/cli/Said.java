package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.fixture.ContentFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/**
 * What the program has said to some arguments.
 *
 * @param out on its standard output
 * @param err on its error output
 */
record Said(int exitCode, String out, String err) {
  private static final Surroundings QUIET = quiet("");

  /** With nobody at the terminal. */
  static Said to(String... arguments) {
    return to(QUIET, arguments);
  }

  /** With this on its standard input. */
  static Said withInput(String input, String... arguments) {
    return to(quiet(input), arguments);
  }

  private static Surroundings quiet(String input) {
    var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new Surroundings(false, 2, System::nanoTime, bytes);
  }

  static Said to(Surroundings surroundings, String... arguments) {
    return by(Groundplan.commands(ContentFolder.pipeline(), surroundings), arguments);
  }

  /** By {@code sim} and what is below it, for these demos. */
  static Said bySim(List<DemoKind> demos, String... arguments) {
    return by(SimCommand.with(demos, QUIET), arguments);
  }

  static Said by(CommandLine commands, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int exitCode = Groundplan.execute(commands, arguments);
    return new Said(exitCode, out.toString(), err.toString());
  }

  /** What it has put out, if all went well. */
  String fine() {
    assertEquals("", err);
    assertEquals(0, exitCode);
    return out;
  }

  /** A file with a text, for an argument. */
  static String file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
