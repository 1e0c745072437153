/**
 * First stage: reads the content folder. Everything that can go wrong with files (unreadable, not
 * UTF-8, leading outside of the folder, badly named) is reported here; later stages see texts only.
 * Start with {@link io.github.groundplan.site.scan.ContentScan}.
 */
package io.github.groundplan.site.scan;
