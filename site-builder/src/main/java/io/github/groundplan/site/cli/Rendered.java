package io.github.groundplan.site.cli;

import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.render.PlannedPage;
import java.util.Optional;
import java.util.function.Supplier;

/** A page that is rendered once, when it is first asked for, whoever asks. */
final class Rendered implements Supplier<Page> {
  private final PlannedPage planned;
  private Optional<Page> page = Optional.empty();

  Rendered(PlannedPage planned) {
    this.planned = planned;
  }

  PlannedPage planned() {
    return planned;
  }

  @Override
  public synchronized Page get() {
    if (page.isEmpty()) {
      page = Optional.of(planned.page());
    }
    return page.get();
  }
}
