package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks all pages of a site against each other and against the policy. */
public final class SiteCheck {
  private SiteCheck() {}

  /**
   * Reports what does not make a site wrong, yet should not be published: pages that weigh too
   * much, and HTML against {@code rules}.
   *
   * @param files all that will lie in the site beside the pages
   */
  public static void review(
      List<Page> pages, Collection<SiteFile> files, HtmlRules rules, Diagnostics diagnostics) {
    PageWeight weight = new PageWeight(files);
    for (Page page : pages) {
      Markup markup = Markup.of(page, diagnostics);
      weight.check(markup);
      rules
          .breaches(page.html())
          .forEach(breach -> markup.report(breach.line(), breach.column(), breach.message()));
    }
  }

  /**
   * Reports every mistake in {@code pages}, under the names that they have in the site.
   *
   * @param files all that will lie in the site beside them
   * @param base the address under which the site is published
   */
  public static void check(
      List<Page> pages, Collection<SitePath> files, String base, Diagnostics diagnostics) {
    check(pages, files, base, Map.of(), new CheckMemory(), diagnostics);
  }

  /**
   * As above, where some of the pages may be known.
   *
   * @param written addresses that stand in a page as its author wrote them, by page: mistakes in
   *     them are told where they were written
   */
  public static void check(
      List<Page> pages,
      Collection<SitePath> files,
      String base,
      Map<SitePath, List<Span>> written,
      CheckMemory memory,
      Diagnostics diagnostics) {
    List<Uses> all = memory.recall(pages);
    Addresses addresses = new Addresses(all, files, base);
    for (int i = 0; i < all.size(); i++) {
      Uses uses = all.get(i);
      if (uses.path().equals(Published.COURSE) && !diagnostics.isEmpty()) {
        continue; // All lessons at once: what is wrong in them is told where it stands.
      }
      diagnostics.report(uses.mistakes().sorted());
      List<Span> own = written.getOrDefault(uses.path(), List.of());
      addresses.check(uses, pages.get(i)::html, own, diagnostics);
    }
  }
}
