package io.github.groundplan.demo.quiz;

import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.demo.view.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words, some of which may stand out.
 *
 * @param runs in their order; none has an empty text
 */
public record Prose(List<Run> runs) {
  /** No words at all. */
  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    runs = List.copyOf(runs);
  }

  /** Words of one kind. */
  public record Run(Style style, String text) {
    public Run {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a run needs text");
      }
    }
  }

  /** How words stand out; each but the first has the name of an HTML element. */
  public enum Style {
    PLAIN(""),
    CODE("code"),
    EMPHASIS("em"),
    STRONG("strong");

    private final String tag;

    Style(String tag) {
      this.tag = tag;
    }

    String tag() {
      return tag;
    }
  }

  /** Words none of which stands out. */
  public static Prose of(String text) {
    return text.isEmpty() ? EMPTY : new Prose(List.of(new Run(Style.PLAIN, text)));
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The words alone, for an attribute or the live region. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    for (Run run : runs) {
      plain.append(run.text());
    }
    return plain.toString();
  }

  /** The words as children of an element. */
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (Run run : runs) {
      nodes.add(
          run.style() == Style.PLAIN
              ? new Text(run.text())
              : Element.element(run.style().tag(), Attributes.none(), run.text()));
    }
    return nodes;
  }
}
