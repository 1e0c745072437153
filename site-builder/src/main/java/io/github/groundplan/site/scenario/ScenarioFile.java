package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Problem;
import io.github.groundplan.sim.scenario.Reading;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.NearPath;
import io.github.groundplan.site.file.Obstacle;
import io.github.groundplan.site.yaml.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads scenarios written in YAML, or in JSON, which is YAML too. */
public final class ScenarioFile {
  /** Larger files are refused: a thousand nodes with every key take half of it. */
  public static final int MOST_BYTES = 1_000_000;

  private ScenarioFile() {}

  /** The scenario in a file; nothing if there are mistakes, all of which are reported. */
  public static Optional<Scenario> read(Path path, Diagnostics diagnostics) {
    return source(path, diagnostics).flatMap(source -> read(source.passage(), diagnostics));
  }

  /** The text of a file; nothing if it cannot be read, which is reported. */
  public static Optional<Source> source(Path path, Diagnostics diagnostics) {
    try (InputStream in = Files.newInputStream(path)) {
      return source(path.toString(), in.readNBytes(MOST_BYTES + 1), diagnostics);
    } catch (IOException e) {
      String message = "this file cannot be read";
      diagnostics.report(Diagnostic.of(path.toString(), message, reason(path, e)));
      return Optional.empty();
    }
  }

  /**
   * As {@link #source(Path, Diagnostics)}, of a stream, which is left open.
   *
   * @param name what messages call it
   */
  public static Optional<Source> source(String name, InputStream in, Diagnostics diagnostics) {
    try {
      return source(name, in.readNBytes(MOST_BYTES + 1), diagnostics);
    } catch (IOException e) {
      diagnostics.report(Diagnostic.of(name, "this cannot be read", Obstacle.toReading(e)));
      return Optional.empty();
    }
  }

  private static String reason(Path path, IOException e) {
    return e instanceof NoSuchFileException ? NearPath.hint(path) : Obstacle.toReading(e);
  }

  /** As {@link #read(Path, Diagnostics)}, of the bytes of a file. */
  public static Optional<Scenario> read(String file, byte[] bytes, Diagnostics diagnostics) {
    return source(file, bytes, diagnostics).flatMap(source -> read(source.passage(), diagnostics));
  }

  private static Optional<Source> source(String file, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > MOST_BYTES) {
      String message = "this file is too large: more than " + MOST_BYTES + " bytes";
      diagnostics.report(Diagnostic.of(file, message, "is it a scenario?"));
      return Optional.empty();
    }
    return ScenarioText.decode(file, bytes, diagnostics);
  }

  /** As {@link #read(Path, Diagnostics)}, of a text whose lines end in a line feed alone. */
  public static Optional<Scenario> read(String file, String text, Diagnostics diagnostics) {
    return read(new Source(file, text).passage(), diagnostics);
  }

  /** As {@link #read(Path, Diagnostics)}, of a part of a page. */
  public static Optional<Scenario> read(Passage passage, Diagnostics diagnostics) {
    Documents documents = Documents.read(passage.text());
    Set<String> told = new HashSet<>();
    for (Problem problem : documents.problems()) {
      told.add(place(problem));
      report(problem, passage, diagnostics);
    }
    if (documents.document().isEmpty()) {
      return Optional.empty();
    }
    Reading reading = ScenarioReader.read(documents.document().get());
    for (Problem problem : reading.problems()) {
      // What stands in for an alias is wrong as well, which is no second mistake.
      if (!told.contains(place(problem))) {
        report(problem, passage, diagnostics);
      }
    }
    return told.isEmpty() ? reading.scenario() : Optional.empty();
  }

  /** As {@link #read(Passage, Diagnostics)}, written as JSON that means the same. */
  public static Optional<String> readJson(Passage passage, Diagnostics diagnostics) {
    return read(passage, diagnostics)
        .flatMap(scenario -> Documents.read(passage.text()).document())
        .map(DocumentJson::write);
  }

  private static String place(Problem problem) {
    return problem.line() + ":" + problem.column();
  }

  private static void report(Problem problem, Passage passage, Diagnostics diagnostics) {
    diagnostics.report(span(problem, passage).error(problem.message(), problem.hint()));
  }

  private static Span span(Problem problem, Passage passage) {
    if (problem.line() > passage.lines().size()) {
      return passage.span(passage.lines().size(), 0, 0);
    }
    Span line = passage.lines().get(problem.line() - 1);
    return line.part(Math.min(problem.column() - 1, line.length()), problem.length());
  }
}
