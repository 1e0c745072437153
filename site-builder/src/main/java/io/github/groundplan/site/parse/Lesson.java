package io.github.groundplan.site.parse;

import io.github.groundplan.site.file.SitePath;

/** A lesson. */
public record Lesson(SitePath path, SitePath page, FrontMatter front, Body body)
    implements Article {}
