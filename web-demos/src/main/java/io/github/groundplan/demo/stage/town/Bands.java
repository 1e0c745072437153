package io.github.groundplan.demo.stage.town;

/**
 * How lines are shared out to bands: a plan that is too long goes on below, from the left again.
 *
 * @param lines how many there are
 * @param length how many lines a band has; the last may have fewer
 */
record Bands(int lines, int length) {
  int count() {
    return (lines + length - 1) / length;
  }

  int of(int line) {
    return line / length;
  }

  boolean isFirst(int line) {
    return line % length == 0;
  }

  boolean isLast(int line) {
    return (line + 1) % length == 0 || line + 1 == lines;
  }

  /** Whether the next line stands in the next band. */
  boolean isFold(int line) {
    return isLast(line) && line + 1 < lines;
  }
}
