package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SitePath;

/**
 * What was written about a demo.
 *
 * @param name of the demo: {@code send-request}
 * @param path in the content folder: {@code demos/send-request.md}
 */
public record DemoFile(String name, SitePath path, Source source) implements TextFile {}
