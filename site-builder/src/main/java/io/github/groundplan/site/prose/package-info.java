/**
 * What a page says, without its markup: for the search, and for how long it takes to read. Start
 * with {@link io.github.groundplan.site.prose.Prose}.
 */
package io.github.groundplan.site.prose;
