package io.github.groundplan.site.render;

import io.github.groundplan.site.file.SitePath;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page that is not rendered yet.
 *
 * @param inputs all that it is made of, beside the program's own files: where these are equal, the
 *     pages are
 * @param maker renders it, in whichever thread
 */
public record PlannedPage(SitePath path, List<?> inputs, Supplier<Page> maker) {
  public PlannedPage {
    inputs = List.copyOf(inputs);
  }

  /** The page, rendered now if need be. */
  public Page page() {
    return maker.get();
  }
}
