package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headings of one lesson, with ids as GitHub makes them, so that links work there too. */
final class Headings {
  private final Map<Node, Heading> byNode = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Headings() {}

  static Headings of(Document document, Place place, Diagnostics diagnostics) {
    Headings headings = new Headings();
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

  private String unique(String slug) {
    String id = slug;
    for (int i = 1; !taken.add(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  private static String slug(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "");
    return words.isBlank() ? "section" : words.replace(' ', '-');
  }
}
