package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.Lesson;
import java.util.List;
import java.util.Optional;

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

  /** Whether anything on the page can be operated: a demo, or questions. */
  public boolean isInteractive() {
    return parts.stream().anyMatch(Part.PlacedDemo.class::isInstance);
  }

  /** Whether a demo stands on the page; questions are none. */
  public boolean hasDemo() {
    return parts.stream()
        .anyMatch(
            part -> part instanceof Part.PlacedDemo placed && !placed.demo().id().equals("quiz"));
  }
}
