package io.github.groundplan.demo.chart;

/**
 * One thing among others that are compared by size.
 *
 * @param name at its left
 * @param value in base units; NaN where it is not known yet, which has no bar
 * @param text the value in words, at its right
 * @param isStrong whether it is the one to look at; say why in its name or text
 */
public record Bar(String name, double value, String text, boolean isStrong) {}
