/**
 * What an expression comes to: a {@link io.github.groundplan.site.figure.value.Value}, or several
 * by name, a {@link io.github.groundplan.site.figure.value.Group}. {@link
 * io.github.groundplan.site.figure.value.Notation} writes a value as readers know it.
 */
package io.github.groundplan.site.figure.value;
