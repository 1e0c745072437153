package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links the lessons to each other, to their files and to their demos. */
public final class Linker {
  private final References references;
  private final DemoBlocks demoBlocks;

  private Linker(References references, DemoBlocks demoBlocks) {
    this.references = references;
    this.demoBlocks = demoBlocks;
  }

  /**
   * The linked site.
   *
   * @param demos all that lessons may place
   */
  public static LinkedSite link(ParsedSite site, List<DemoKind> demos, Diagnostics diagnostics) {
    References references = new References(site, diagnostics);
    Linker linker = new Linker(references, new DemoBlocks(demos, diagnostics));
    return new LinkedSite(site.settings(), linker.lessons(site.lessons()), site.files());
  }

  private List<LinkedLesson> lessons(List<Lesson> lessons) {
    List<LinkedLesson> linked = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      Optional<Lesson> previous = i == 0 ? Optional.empty() : Optional.of(lessons.get(i - 1));
      boolean isLast = i == lessons.size() - 1;
      Optional<Lesson> next = isLast ? Optional.empty() : Optional.of(lessons.get(i + 1));
      linked.add(new LinkedLesson(lessons.get(i), parts(lessons.get(i)), previous, next));
    }
    return linked;
  }

  private List<Part> parts(Lesson lesson) {
    Occurrences occurrences = new Occurrences();
    List<Part> parts = new ArrayList<>();
    for (Piece piece : lesson.body().pieces()) {
      if (piece instanceof Piece.Markup markup) {
        parts.add(new Part.Markup(markup.html()));
      } else if (piece instanceof Piece.Reference reference) {
        parts.add(new Part.Address(references.address(lesson, reference)));
      } else if (piece instanceof Piece.DemoBlock block) {
        demoBlocks.place(block, occurrences.suffix(block.name())).ifPresent(parts::add);
      }
    }
    return parts;
  }
}
