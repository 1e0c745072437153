package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SitePath;

/**
 * A lesson as it was read.
 *
 * @param path in the content folder: {@code lessons/05-scaling.md}
 * @param page its place in the site, without the number, so that addresses outlive a change of
 *     order: {@code lessons/scaling.html}
 */
public record LessonFile(SitePath path, SitePath page, Source source) implements TextFile {}
