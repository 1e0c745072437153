package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.SitePath;

/**
 * Questions as they were read.
 *
 * @param path in the content folder: {@code quiz/05-scaling.md}
 */
public record QuizFile(SitePath path, Source source) implements TextFile {}
