package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;

/**
 * A lesson.
 *
 * @param path in the content folder, where its links start from
 * @param page in the site
 */
public record Lesson(SitePath path, SitePath page, FrontMatter front, Body body) {}
