package io.github.groundplan.sim.scenario;

/**
 * Where something stands in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param length in UTF-16 units, at least 1, within the line
 */
public record Place(int line, int column, int length) {
  /** Where a text begins. */
  public static final Place START = new Place(1, 1, 1);
}
