package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.FreePage;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A page beside the lessons, whose links lead somewhere.
 *
 * @param navigation what it is called in the navigation; nothing for one that is linked at the foot
 *     of pages only
 * @param parts of its text, in their order
 */
public record LinkedPage(FreePage page, Optional<String> navigation, List<Part> parts) {
  public LinkedPage {
    parts = List.copyOf(parts);
  }

  /** The ids of what can be operated on the page. */
  public SortedSet<String> demos() {
    return Part.demos(parts);
  }
}
