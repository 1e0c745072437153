/**
 * The course to take away: as a folder in an archive, and kept by the reader's own browser. Start
 * with {@link io.github.groundplan.site.offline.TakeAway}.
 */
package io.github.groundplan.site.offline;
