package io.github.groundplan.sim.scenario;

/**
 * A mistake in a scenario.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param length how many characters of the line are meant, at least 1
 * @param message in a few words, without a full stop
 * @param hint what may have been meant or what to do; empty if there is nothing to add
 */
public record Problem(int line, int column, int length, String message, String hint)
    implements Comparable<Problem> {
  /** By line and column. */
  @Override
  public int compareTo(Problem other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
