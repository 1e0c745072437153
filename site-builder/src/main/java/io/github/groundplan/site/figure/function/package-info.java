/**
 * The functions that figures may use. Each is a name, typed parameters, a line of documentation and
 * what it does with its arguments: {@link io.github.groundplan.site.figure.function.Library} has
 * them all, and makes of them the reference that authors read.
 */
package io.github.groundplan.site.figure.function;
