package io.github.groundplan.demo.chart;

/**
 * One thing among others that are compared by size.
 *
 * @param name at its left
 * @param value in base units; not NaN
 * @param text the value in words, at its right
 * @param isStrong whether it is the one to look at; say why in its name or text
 */
public record Bar(String name, double value, String text, boolean isStrong) {
  public Bar {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("a bar needs a length: " + name);
    }
  }
}
