package io.github.groundplan.site.diagram;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What leads where.
 *
 * @param boxes the names, in the order of their first mention
 * @param arrows between them
 */
record Flow(List<String> boxes, List<Arrow> arrows) {
  private static final int MOST = 12;
  private static final int MOST_BESIDE = 4;

  Flow {
    boxes = boxes.stream().map(Punctuation::ofCaption).toList();
    arrows = List.copyOf(arrows);
  }

  /**
   * From one box to another.
   *
   * @param words may be empty
   */
  record Arrow(int from, int to, String words) {}

  static Optional<Flow> of(Script script, Span home, Diagnostics diagnostics) {
    Reader reader = new Reader(diagnostics);
    script.steps().forEach(reader::add);
    if (script.isClean() && reader.isClean && reader.arrows.isEmpty()) {
      reader.refuse(home, "this diagram shows nothing", "write a line such as Client -> Server");
    }
    if (!script.isClean() || !reader.isClean) {
      return Optional.empty();
    }
    Flow flow = new Flow(reader.boxes, reader.arrows);
    if (new Layers(flow).most() > MOST_BESIDE) {
      String hint = "draw some of them as one";
      reader.refuse(home, "more than four boxes would stand beside each other", hint);
      return Optional.empty();
    }
    return Optional.of(flow);
  }

  /** Collects boxes and arrows. */
  private static final class Reader {
    private final List<String> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Diagnostics diagnostics;
    private boolean isClean = true;

    Reader(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }

    void add(Script.Step step) {
      if (step.to().isEmpty() || step.isLost()) {
        refuse(step.arrow(), "a flow has arrows only: ->", "a ```sequence shows what is done");
        return;
      }
      int from = box(step.from());
      for (Span name : step.to()) {
        int to = box(name);
        if (from == to) {
          refuse(name, "this arrow leads back to where it begins", "leave it out");
        }
        arrows.add(new Arrow(from, to, step.words()));
      }
    }

    /** The number of a box; of those that are too many the first is told. */
    private int box(Span name) {
      int index = boxes.indexOf(name.text());
      if (index >= 0) {
        return index;
      }
      boxes.add(name.text());
      if (boxes.size() == MOST + 1) {
        refuse(name, "a diagram has at most twelve boxes", "make two of it");
      }
      return boxes.size() - 1;
    }

    void refuse(Span place, String message, String hint) {
      isClean = false;
      diagnostics.report(place.error(message, hint));
    }
  }
}
