package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;

/**
 * A text that pages include.
 *
 * @param name below {@code snippets/}, with slashes: {@code java/Hash.java}
 */
public record SnippetFile(String name, Source source) {}
