/**
 * Charts in the text: formulas of one variable, and points, as lines on two axes. {@link
 * io.github.groundplan.site.chart.Chart} makes a figure of a block, with the charts of the demos
 * and the formulas of {@code figure}, or reports all that is wrong with it.
 */
package io.github.groundplan.site.chart;
