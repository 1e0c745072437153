package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SitePath;

/**
 * A page beside the lessons, as it was read.
 *
 * @param name of the page: {@code about}
 * @param path in the content folder: {@code pages/about.md}
 */
public record PageFile(String name, SitePath path, Source source) implements TextFile {}
