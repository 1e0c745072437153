package io.github.groundplan.site.resolve;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.Article;
import io.github.groundplan.site.parse.Piece;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that a link into a page can lead to: headings, the author's own ids, demos. */
final class Anchors {
  private final Map<SitePath, Set<String>> byPage = new HashMap<>();

  /** The ids, in alphabetical order. */
  Set<String> of(Article article) {
    return byPage.computeIfAbsent(article.path(), path -> collect(article));
  }

  private static Set<String> collect(Article article) {
    Set<String> ids = new TreeSet<>(article.body().ids());
    Occurrences occurrences = new Occurrences();
    for (Piece piece : article.body().pieces()) {
      if (piece instanceof Piece.Block block) {
        ids.add("demo-" + block.name() + occurrences.suffix(block.name()));
      }
    }
    return ids;
  }
}
