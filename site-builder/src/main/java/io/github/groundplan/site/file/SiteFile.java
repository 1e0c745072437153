package io.github.groundplan.site.file;

/** A file of the finished site. */
public record SiteFile(SitePath path, Bytes bytes) {}
