package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.Lesson;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A lesson whose links lead somewhere.
 *
 * @param parts of its text, in the order of the page
 * @param previous the lesson before, if this is not the first
 * @param next the lesson after, if this is not the last
 */
public record LinkedLesson(
    Lesson lesson, List<Part> parts, Optional<Lesson> previous, Optional<Lesson> next) {
  public LinkedLesson {
    parts = List.copyOf(parts);
  }

  /** The ids of what can be operated on the page: demos, or questions. */
  public SortedSet<String> demos() {
    return Part.demos(parts);
  }

  /** Whether a demo stands on the page; questions are none. */
  public boolean hasDemo() {
    return demos().stream().anyMatch(id -> !id.equals("quiz"));
  }
}
