/**
 * Computed figures in prose: {@code {{ downtime(99.99 %, year) }}}. {@link
 * io.github.groundplan.site.figure.Figures} works out what one comes to, or reports what is wrong
 * with it. The language is in {@code language}, what it can compute in {@code function}, and how
 * results are written in {@code value}.
 */
package io.github.groundplan.site.figure;
