package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;

/**
 * What a lesson says of itself.
 *
 * @param summary one or two sentences
 * @param order the number of the lesson, from 1
 * @param minutes to read it and play with its demo, at least 1
 * @param span where it begins
 */
public record FrontMatter(String title, String summary, int order, int minutes, Span span) {}
