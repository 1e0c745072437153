package io.github.groundplan.site.render;

import io.github.groundplan.site.file.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

/**
 * The pages of the last build, for a next one in which most of them are the same. Plans are made by
 * one thread; pages may be rendered by several.
 */
public final class RenderMemory {
  private final Set<SitePath> rendered = new ConcurrentSkipListSet<>();
  private Map<SitePath, Kept> last = new HashMap<>();

  /** The pages that were rendered since the last plan was made. */
  public List<SitePath> lastRendered() {
    return List.copyOf(rendered);
  }

  /** The same plan; pages that are made of the same are rendered once for all plans. */
  public List<PlannedPage> recall(List<PlannedPage> planned) {
    rendered.clear();
    Map<SitePath, Kept> current = new HashMap<>();
    List<PlannedPage> pages = new ArrayList<>();
    for (PlannedPage page : planned) {
      Kept known = last.get(page.path());
      List<?> inputs = page.inputs().get();
      boolean isSame = known != null && known.inputs.equals(inputs);
      Kept kept = isSame ? known : new Kept(page, inputs, rendered);
      current.put(page.path(), kept);
      pages.add(new PlannedPage(page.path(), () -> inputs, kept));
    }
    last = current;
    return pages;
  }

  /** A page that is rendered once. */
  private static final class Kept implements Supplier<Page> {
    private final List<?> inputs;
    private final Set<SitePath> told;
    private Optional<PlannedPage> planned;
    private Optional<Page> page = Optional.empty();

    Kept(PlannedPage planned, List<?> inputs, Set<SitePath> told) {
      this.inputs = inputs;
      this.told = told;
      this.planned = Optional.of(planned);
    }

    @Override
    public synchronized Page get() {
      if (planned.isPresent()) {
        told.add(planned.get().path());
        page = Optional.of(planned.get().page());
        // It holds the whole site of its build.
        planned = Optional.empty();
      }
      return page.orElseThrow();
    }
  }
}
