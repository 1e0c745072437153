/**
 * What is wrong in the content, told so that an author can mend it: where, what, and what may have
 * been meant. A {@link io.github.groundplan.site.diagnostic.Source} is a text with a name, a {@link
 * io.github.groundplan.site.diagnostic.Span} is a place in it, and every stage reports to one
 * {@link io.github.groundplan.site.diagnostic.Diagnostics}.
 */
package io.github.groundplan.site.diagnostic;
