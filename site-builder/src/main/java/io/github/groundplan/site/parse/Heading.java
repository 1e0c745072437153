package io.github.groundplan.site.parse;

/**
 * A heading of a page.
 *
 * @param id differs from all other headings of the page
 * @param text without markup
 * @param level from 1 to 6
 */
public record Heading(String id, String text, int level) {}
