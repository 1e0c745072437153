package io.github.groundplan.site.render;

import io.github.groundplan.site.file.SitePath;
import java.util.function.Supplier;

/**
 * A page that is not rendered yet.
 *
 * @param maker renders it, anew at each call, in whichever thread
 */
public record PlannedPage(SitePath path, Supplier<Page> maker) {
  /** The page, rendered now. */
  public Page page() {
    return maker.get();
  }
}
