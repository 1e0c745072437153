package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What other pages need of a page to be checked, and it of them. Of thousands of pages, only this
 * is kept.
 *
 * @param ids that stand in it
 * @param addresses all, but the one for search engines
 * @param mistakes that the page shows by itself
 */
record Uses(SitePath path, Set<String> ids, List<Use> addresses, Diagnostics mistakes) {
  /** Attributes that hold one; {@code data-src} is a demo's script, loaded when it is near. */
  private static final Set<String> ADDRESSES = Set.of("href", "src", "data-src");

  /** Goes through a page once, and reports what is wrong in it by itself. */
  static Uses in(Markup page) {
    Structure structure = new Structure(page);
    List<Use> uses = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Tag tag : page.tags()) {
      structure.check(tag);
      PolicyRules.check(page, tag);
      for (Tag.Attribute attribute : tag.attributes()) {
        if (attribute.name().equals("id")) {
          ids.add(attribute.value());
        } else if (ADDRESSES.contains(attribute.name()) && !isCanonical(tag)) {
          Span place = attribute.place();
          uses.add(new Use(attribute.value(), tag.is("a"), place.offset(), place.length()));
        }
      }
    }
    return new Uses(page.path(), ids, uses, page.diagnostics());
  }

  /** For search engines; nothing is loaded from there and nobody goes there. */
  private static boolean isCanonical(Tag tag) {
    return tag.is("link") && tag.value("rel").equals("canonical");
  }

  boolean isNotFoundPage() {
    return path.equals(Page.NOT_FOUND);
  }

  /**
   * An address in its place.
   *
   * @param isLink whether somebody has to follow it before anything is loaded
   * @param offset in the page's text, which is not kept
   */
  record Use(String address, boolean isLink, int offset, int length) {}
}
