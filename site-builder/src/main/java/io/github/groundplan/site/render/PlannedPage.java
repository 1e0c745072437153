package io.github.groundplan.site.render;

import io.github.groundplan.site.file.SitePath;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page that is not rendered yet.
 *
 * @param inputs tells all that it is made of, beside the program's own files: where these are
 *     equal, the pages are. Who builds a site once need not ask
 * @param maker renders it, in whichever thread
 */
public record PlannedPage(SitePath path, Supplier<List<?>> inputs, Supplier<Page> maker) {
  /** The page, rendered now if need be. */
  public Page page() {
    return maker.get();
  }
}
