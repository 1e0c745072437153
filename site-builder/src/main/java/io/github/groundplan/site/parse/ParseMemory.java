package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
   * What {@code read} makes of a file, made now or at the last build; its mistakes are reported
   * either way.
   *
   * @param file with its text; a kind of file has a type of its own
   * @param read reports mistakes to what it is given
   */
  @SuppressWarnings("unchecked") // The type of a file decides on that of what is read of it.
  <T> T recall(Record file, Diagnostics diagnostics, Function<Diagnostics, T> read) {
    Reading reading = last.get(file);
    if (reading == null) {
      Diagnostics told = new Diagnostics();
      reading = new Reading(read.apply(told), told.sorted());
    }
    current.put(file, reading);
    diagnostics.report(reading.mistakes);
    return (T) reading.result;
  }

  /** Forgets all that was not asked for since this was called before. */
  void forgetOthers() {
    last = current;
    current = new HashMap<>();
  }

  private record Reading(Object result, List<Diagnostic> mistakes) {}
}
