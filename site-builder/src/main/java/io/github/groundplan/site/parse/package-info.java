/**
 * Second stage: front matter and Markdown. What comes out is HTML with holes where an address or a
 * demo belongs ({@link io.github.groundplan.site.parse.Piece}), for only the next stage knows the
 * other pages. The Markdown library's types stay in here. Start with {@link
 * io.github.groundplan.site.parse.ContentParser}.
 */
package io.github.groundplan.site.parse;
