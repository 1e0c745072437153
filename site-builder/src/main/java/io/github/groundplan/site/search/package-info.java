/**
 * The index that readers' searches run on, made at build. Start with {@link
 * io.github.groundplan.site.search.SearchIndex}.
 */
package io.github.groundplan.site.search;
