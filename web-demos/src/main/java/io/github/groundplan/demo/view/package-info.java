/**
 * What a demo shows, as an immutable tree of elements: the same tree is printed to HTML by the site
 * builder and turned into patches of the page by the browser.
 *
 * <p>Start with {@link io.github.groundplan.demo.view.Element}; {@link
 * io.github.groundplan.demo.view.HtmlPrinter} prints a tree and {@link
 * io.github.groundplan.demo.view.Diff} tells what changed between two.
 */
package io.github.groundplan.demo.view;
