/** Charts as trees. Their text is HTML, so that it stays readable at every width. */
package io.github.groundplan.demo.chart;
