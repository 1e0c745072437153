package io.github.groundplan.site.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects mistakes, so that an author sees all of them at once. One mistake counts once. */
public final class Diagnostics {
  private final SortedSet<Diagnostic> all = new TreeSet<>();

  /** Adds a mistake. */
  public void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Adds all of them. */
  public void report(Collection<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  /** Whether nothing was reported. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** What was reported, by file, line and column. */
  public List<Diagnostic> sorted() {
    return List.copyOf(all);
  }

  /** As it is shown in a terminal; of many in a file that say the same the first, and a count. */
  public String print() {
    return Digest.print(all);
  }

  /** All of it, as it is shown in a terminal. */
  public String printAll() {
    return all.stream().map(Diagnostic::print).collect(Collectors.joining());
  }
}
