package io.github.groundplan.site.prose;

import io.github.groundplan.site.resolve.Part;
import java.util.List;

/**
 * The text of a page.
 *
 * @param sections in the order of the page; the first is what stands before any heading, and may be
 *     empty
 */
public record Prose(List<Section> sections) {
  /** What people read in a minute, silently, in English: Brysbaert 2019, rounded down from 238. */
  private static final int WORDS_A_MINUTE = 230;

  public Prose {
    sections = List.copyOf(sections);
  }

  /** The text of these parts; what can be operated says nothing here. */
  public static Prose of(List<Part> parts) {
    TextReader reader = new TextReader();
    for (Part part : parts) {
      if (part instanceof Part.Markup markup) {
        reader.read(markup.html());
      }
    }
    return new Prose(reader.sections());
  }

  /** How many minutes it takes to read all, rounded up, at least 1. */
  public int minutes() {
    int words = sections.stream().mapToInt(Section::words).sum();
    return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
  }

  /**
   * What stands under a heading, up to the next one of any level.
   *
   * @param id of the heading; empty for what stands before the first
   * @param heading without markup; empty for what stands before the first
   * @param text without markup, its words one space apart
   */
  public record Section(String id, String heading, String text) {
    int words() {
      return count(heading) + count(text);
    }

    private static int count(String text) {
      return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == ' ').count();
    }
  }
}
