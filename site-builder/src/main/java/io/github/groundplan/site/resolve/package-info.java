/**
 * Third stage: fills the holes. Links between Markdown files become addresses of pages, demo blocks
 * meet their demos, and lessons get to know their neighbours. Start with {@link
 * io.github.groundplan.site.resolve.Linker}.
 */
package io.github.groundplan.site.resolve;
