package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.FreePage;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A page beside the lessons, whose links lead somewhere.
 *
 * @param navigation what it is called in the navigation; nothing for one that does not stand there
 * @param above the page that leads to this one, whose place at the foot of pages it does not take
 * @param parts of its text, in their order
 */
public record LinkedPage(
    FreePage page, Optional<String> navigation, Optional<FreePage> above, List<Part> parts) {
  public LinkedPage {
    parts = List.copyOf(parts);
  }

  /** Whether it is linked at the foot of pages. */
  public boolean isAtFoot() {
    return navigation.isEmpty() && above.isEmpty();
  }

  /** The ids of what can be operated on the page. */
  public SortedSet<String> demos() {
    return Part.demos(parts);
  }
}
