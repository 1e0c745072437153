/**
 * Formulas: a subset of LaTeX in, MathML Core out, when the site is built. Start with {@link
 * io.github.groundplan.site.math.Formula}.
 */
package io.github.groundplan.site.math;
