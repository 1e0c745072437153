/**
 * Percentiles: a thousand requests to four servers, all well or one of them not, and what the mean
 * and the percentiles make of them. Start with {@link
 * io.github.groundplan.demo.percentiles.PercentilesDemo}; {@link
 * io.github.groundplan.demo.percentiles.Fleet} is what is simulated.
 */
package io.github.groundplan.demo.percentiles;
