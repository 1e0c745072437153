/**
 * The lessons as one text: for a page that holds them all, to print, and for an electronic book.
 * Start with {@link io.github.groundplan.site.book.Book} and {@link
 * io.github.groundplan.site.book.Epub}.
 */
package io.github.groundplan.site.book;
