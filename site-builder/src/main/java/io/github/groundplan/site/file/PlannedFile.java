package io.github.groundplan.site.file;

import java.util.function.Supplier;

/**
 * A file of the site that is not made yet.
 *
 * @param maker makes it, anew at each call, in whichever thread
 */
public record PlannedFile(SitePath path, Supplier<Bytes> maker) {}
