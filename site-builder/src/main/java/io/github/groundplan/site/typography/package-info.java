/**
 * How words are set, in a text as in the caption of a chart: start with {@link
 * io.github.groundplan.site.typography.Punctuation}.
 */
package io.github.groundplan.site.typography;
