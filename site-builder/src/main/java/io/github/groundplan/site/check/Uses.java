package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What other pages need of a page to be checked, and it of them. The parsed page itself is some ten
 * times as large as its text: of thousands of pages, only this is kept.
 *
 * @param ids that stand in it
 * @param addresses all, but the one for search engines
 * @param mistakes that the page shows by itself
 */
record Uses(SitePath path, Set<String> ids, List<Use> addresses, Diagnostics mistakes) {
  /** For search engines; nothing is loaded from there and nobody goes there. */
  private static final String CANONICAL = "link[rel=canonical]";

  static Uses in(Markup page) {
    List<Use> uses = new ArrayList<>();
    for (Element element : page.document().select("[href], [src]")) {
      for (Attribute attribute : element.attributes()) {
        boolean isAddress = attribute.getKey().equals("href") || attribute.getKey().equals("src");
        if (isAddress && !element.is(CANONICAL)) {
          Span place = page.place(element, attribute);
          uses.add(new Use(attribute.getValue(), element.normalName().equals("a"), place));
        }
      }
    }
    Set<String> ids = new TreeSet<>(page.document().select("[id]").eachAttr("id"));
    return new Uses(page.path(), ids, uses, page.diagnostics());
  }

  boolean isNotFoundPage() {
    return path.equals(Page.NOT_FOUND);
  }

  /**
   * An address in its place.
   *
   * @param isLink whether somebody has to follow it before anything is loaded
   */
  record Use(String address, boolean isLink, Span place) {}
}
