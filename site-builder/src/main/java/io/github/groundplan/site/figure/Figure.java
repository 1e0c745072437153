package io.github.groundplan.site.figure;

/**
 * A figure that is done.
 *
 * @param value in base units, unrounded, as JSON writes numbers
 * @param text as readers see it, with no-break spaces
 * @param isGiven whether it is assumed, and not computed
 */
public record Figure(String value, String text, boolean isGiven) {}
