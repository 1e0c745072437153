/**
 * The files of the finished site, in memory: a {@link io.github.groundplan.site.file.SitePath} says
 * where, {@link io.github.groundplan.site.file.Bytes} say what.
 */
package io.github.groundplan.site.file;
