package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.render.Page;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What was found in pages at the last check, for a next one at which most are the same. */
public final class CheckMemory {
  private IdentityHashMap<Page, Uses> last = new IdentityHashMap<>();

  /** What the pages use, in their order; of pages that are no others, it is known. */
  synchronized List<Uses> recall(List<Page> pages) {
    IdentityHashMap<Page, Uses> known = last;
    // On all processors, each page with mistakes of its own: whoever is first, they are sorted.
    List<Uses> all =
        pages.parallelStream()
            .map(
                page ->
                    known.containsKey(page)
                        ? known.get(page)
                        : Uses.in(Markup.of(page, new Diagnostics())))
            .toList();
    last = new IdentityHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      last.put(pages.get(i), all.get(i));
    }
    return new ArrayList<>(all);
  }
}
