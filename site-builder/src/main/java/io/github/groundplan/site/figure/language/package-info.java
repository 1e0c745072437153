/**
 * The language of computed figures: {@link io.github.groundplan.site.figure.language.Parser} reads
 * a text, word by word, into an {@link io.github.groundplan.site.figure.language.Expression} and
 * how it is to be written.
 */
package io.github.groundplan.site.figure.language;
