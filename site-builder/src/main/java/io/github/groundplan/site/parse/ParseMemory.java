package io.github.groundplan.site.parse;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.figure.RunCache;
import io.github.groundplan.site.scan.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of the files of the last build, for a next build in which most of them are the
 * same. For one thread.
 */
public final class ParseMemory {
  /** More runs than these are forgotten all at once: while a scenario is written, each is new. */
  private static final int MOST_RUNS = 500;

  private Map<TextFile, Reading> last = new HashMap<>();
  private Map<TextFile, Reading> current = new HashMap<>();
  private Optional<Vocabulary> beside = Optional.empty();
  private Optional<RunCache> runs = Optional.empty();
  private final List<String> read = new ArrayList<>();

  /** The files that were read at the last build, in the order of their kinds and names. */
  public List<String> lastRead() {
    return List.copyOf(read);
  }

  /** A build begins, in which nothing was read yet. */
  void begin() {
    read.clear();
  }

  /** Runs that were made for figures; they are what they are, whatever else changes. */
  RunCache runs(List<DemoKind> demos) {
    if (runs.isEmpty() || runs.get().size() > MOST_RUNS || !runs.get().demos().equals(demos)) {
      runs = Optional.of(new RunCache(demos));
    }
    return runs.get();
  }

  /** Forgets what was read of texts that name something which is another now. */
  void readBeside(Vocabulary vocabulary) {
    if (beside.isPresent()) {
      Changes changes = Changes.between(beside.get(), vocabulary);
      last.entrySet().removeIf(entry -> isStale(entry.getKey(), entry.getValue(), changes));
    }
    beside = Optional.of(vocabulary);
  }

  /** A text with mistakes is told what it could have named, which is all that there is. */
  private static boolean isStale(TextFile file, Reading reading, Changes changes) {
    return reading.mistakes.isEmpty()
        ? changes.touch(file.source().text(), reading.uses)
        : !changes.isNothing();
  }

  /**
   * Makes something of a file.
   *
   * @param <F> the kind of file
   * @param <T> what is made of it
   */
  @FunctionalInterface
  interface Reader<F, T> {
    /**
     * What is made of it.
     *
     * @param uses is told what its text names
     * @param diagnostics is told what is wrong
     */
    T read(F file, Uses uses, Diagnostics diagnostics);
  }

  /**
   * What {@code reader} makes of files, made now, on all processors, or at the last build; their
   * mistakes are reported either way.
   *
   * @param files with their texts; a kind of file has a type of its own
   * @return in the order of the files
   */
  @SuppressWarnings("unchecked") // The type of a file decides on that of what is read of it.
  <F extends TextFile, T> List<T> recall(
      List<F> files, Diagnostics diagnostics, Reader<F, T> reader) {
    List<Reading> readings =
        files.parallelStream()
            .map(file -> last.containsKey(file) ? last.get(file) : Reading.of(file, reader))
            .toList();
    List<T> results = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Reading reading = readings.get(i);
      if (!last.containsKey(files.get(i))) {
        read.add(files.get(i).source().file());
      }
      current.put(files.get(i), reading);
      diagnostics.report(reading.mistakes);
      results.add((T) reading.result);
    }
    return results;
  }

  /** Forgets all that was not asked for since this was called before. */
  void forgetOthers() {
    last = current;
    current = new HashMap<>();
  }

  private record Reading(Object result, Uses uses, List<Diagnostic> mistakes) {
    static <F, T> Reading of(F file, Reader<F, T> reader) {
      Diagnostics told = new Diagnostics();
      Uses uses = new Uses();
      return new Reading(reader.read(file, uses, told), uses, told.sorted());
    }
  }
}
