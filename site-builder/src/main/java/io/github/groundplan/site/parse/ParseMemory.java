package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What was read of the files of the last build, for a next build in which most of them are the
 * same. For one thread.
 */
public final class ParseMemory {
  private Map<Record, Reading> last = new HashMap<>();
  private Map<Record, Reading> current = new HashMap<>();
  private List<?> others = List.of();

  /** Forgets all, unless these are the texts beside which the files were read before. */
  void readBeside(List<?> texts) {
    if (!texts.equals(others)) {
      last = new HashMap<>();
      others = List.copyOf(texts);
    }
  }

  /**
   * What {@code read} makes of files, made now, on all processors, or at the last build; their
   * mistakes are reported either way.
   *
   * @param files with their texts; a kind of file has a type of its own
   * @param read reports mistakes to what it is given
   * @return in the order of the files
   */
  @SuppressWarnings("unchecked") // The type of a file decides on that of what is read of it.
  <F extends Record, T> List<T> recall(
      List<F> files, Diagnostics diagnostics, BiFunction<F, Diagnostics, T> read) {
    List<Reading> readings =
        files.parallelStream()
            .map(file -> last.containsKey(file) ? last.get(file) : Reading.of(file, read))
            .toList();
    List<T> results = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Reading reading = readings.get(i);
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

  private record Reading(Object result, List<Diagnostic> mistakes) {
    static <F, T> Reading of(F file, BiFunction<F, Diagnostics, T> read) {
      Diagnostics told = new Diagnostics();
      return new Reading(read.apply(file, told), told.sorted());
    }
  }
}
