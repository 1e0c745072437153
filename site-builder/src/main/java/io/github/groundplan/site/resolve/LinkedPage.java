package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.FreePage;
import java.util.List;

/**
 * A page beside the lessons, whose links lead somewhere.
 *
 * @param parts of its text, in their order
 */
public record LinkedPage(FreePage page, List<Part> parts) {
  public LinkedPage {
    parts = List.copyOf(parts);
  }

  /** Whether anything on the page can be operated. */
  public boolean isInteractive() {
    return parts.stream().anyMatch(Part.PlacedDemo.class::isInstance);
  }
}
