package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headings of one lesson, with ids as GitHub makes them, so that links work there too. */
final class Headings {
  /** Of the heading that each demo has. */
  private static final int DEMO_LEVEL = 3;

  private final Map<Node, Heading> byNode = new LinkedHashMap<>();
  private final Set<String> taken = FrameIds.taken();

  /** The last number behind each slug, so that a thousand of one are not counted from 1 each. */
  private final Map<String, Integer> last = new HashMap<>();

  private Headings(Set<String> others) {
    taken.addAll(others);
  }

  /**
   * The headings of a document.
   *
   * @param others ids that stand in its own HTML
   */
  static Headings of(Document document, Set<String> others, Place place, Diagnostics diagnostics) {
    Headings headings = new Headings(others);
    headings.takeDemos(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        headings.add(heading);
        if (heading.getLevel() == 1) {
          String message = "the title stands in the front matter";
          diagnostics.report(place.of(heading.getChars()).error(message, "begin with ##"));
        }
      }
    }
    return headings;
  }

  /** Tells of headings that skip a level. */
  static void checkLevels(Document document, Place place, Diagnostics diagnostics) {
    int before = 1;
    for (Node node : document.getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        if (heading.getLevel() > before + 1) {
          String hint =
              before == 1 ? "begin with ##" : marks(before + 1) + " comes below " + marks(before);
          Span span = place.of(heading.getChars());
          diagnostics.report(span.error("this heading skips a level", hint));
        }
        before = heading.getLevel();
      } else if (node instanceof FencedCodeBlock block && isBlock(block)) {
        before = DEMO_LEVEL;
      }
    }
  }

  private static String marks(int level) {
    return "#".repeat(level);
  }

  private static boolean isBlock(FencedCodeBlock block) {
    return Blocks.isBlock(block.getInfo().toString().strip().split("\\s", 2)[0]);
  }

  List<Heading> all() {
    return new ArrayList<>(byNode.values());
  }

  Heading of(Node node) {
    return byNode.get(node);
  }

  private void add(com.vladsch.flexmark.ast.Heading node) {
    String text = new TextCollectingVisitor().collectAndGetText(node).strip();
    byNode.put(node, new Heading(unique(slug(text)), Punctuation.set(text), node.getLevel()));
  }

  /** The first demo of each name bears it: a heading "Demo: scaling" above it is another place. */
  private void takeDemos(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof FencedCodeBlock block && isBlock(block)) {
        // demo scaling, scenario small-shop, quiz: the demo is the second word, or the block
        // itself.
        String[] words = block.getInfo().toString().strip().split("\\s+", 3);
        boolean isNamed = words[0].equals(Blocks.DEMO) && words.length > 1;
        taken.add(Blocks.DEMO + "-" + (isNamed ? words[1] : words[0]));
      }
    }
  }

  private String unique(String slug) {
    String id = slug;
    int number = last.getOrDefault(slug, 0);
    while (!taken.add(id)) {
      id = slug + "-" + ++number;
    }
    last.put(slug, number);
    return id;
  }

  private static String slug(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "");
    return words.isBlank() ? "section" : words.replace(' ', '-');
  }
}
