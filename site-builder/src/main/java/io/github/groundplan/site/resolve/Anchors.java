package io.github.groundplan.site.resolve;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.Piece;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that a link into a lesson can lead to: headings, the author's own ids, demos. */
final class Anchors {
  private final Map<SitePath, Set<String>> byLesson = new HashMap<>();

  /** The ids, in alphabetical order. */
  Set<String> of(Lesson lesson) {
    return byLesson.computeIfAbsent(lesson.path(), path -> collect(lesson));
  }

  private static Set<String> collect(Lesson lesson) {
    Set<String> ids = new TreeSet<>(lesson.body().ids());
    Occurrences occurrences = new Occurrences();
    for (Piece piece : lesson.body().pieces()) {
      if (piece instanceof Piece.DemoBlock block) {
        ids.add("demo-" + block.name() + occurrences.suffix(block.name()));
      }
    }
    return ids;
  }
}
