package io.github.groundplan.site.check;

import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.Address;
import io.github.groundplan.site.file.Hrefs;
import io.github.groundplan.site.file.NearPath;
import io.github.groundplan.site.file.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jsoup.parser.Parser;

/** Follows every address of every page. */
final class Addresses {
  private final Map<SitePath, Set<String>> ids = new HashMap<>();
  private final Set<SitePath> known = new HashSet<>();
  private final Hrefs hrefs;

  /** Where paths lead, by the folder in which they stand: most stand in every page of it. */
  private final Map<String, Map<String, Optional<SitePath>>> targets = new HashMap<>();

  private final String base;
  private final String basePath;

  Addresses(List<Uses> pages, Collection<SitePath> files, String base) {
    for (Uses page : pages) {
      ids.put(page.path(), page.ids());
    }
    known.addAll(ids.keySet());
    known.addAll(files);
    hrefs = new Hrefs(known.stream().sorted().toList());
    this.base = base;
    this.basePath = URI.create(base).getPath();
  }

  /**
   * Checks the addresses in {@code html}, the text of a page.
   *
   * @param written those that are its author's own, where they were written
   */
  void check(Uses page, Supplier<String> html, List<Span> written, Diagnostics diagnostics) {
    page.addresses().forEach(use -> check(new Case(page, use, html, written, diagnostics)));
  }

  private void check(Case use) {
    String address = use.use.address();
    if (Address.hasScheme(address) || address.startsWith("//")) {
      outside(use, address);
    } else if (!address.startsWith("/")) {
      inside(use, address, use.page.isNotFoundPage() && !address.startsWith("#"));
    } else if (use.page.isNotFoundPage() && address.startsWith(basePath)) {
      inside(use, address.substring(basePath.length()), false);
    } else {
      use.report("an address within the site is relative", "the site is read from disks, too");
    }
  }

  private void outside(Case use, String address) {
    if (address.startsWith(base) && leadsToPage(address.substring(base.length()))) {
      use.report("an address within the site is relative", "the site is read from disks, too");
    } else if (!use.use.isLink() && !address.startsWith("data:")) {
      use.report("the policy forbids to load from elsewhere", "make it part of the site");
    }
  }

  /** Beside the site, on the same host, its repository may lie, or another site. */
  private boolean leadsToPage(String address) {
    String path = Address.of(address).file();
    boolean isFile = !path.isEmpty() && !path.startsWith("/");
    return path.isEmpty()
        || path.endsWith(".html")
        || (isFile && known.contains(new SitePath(path)));
  }

  private void inside(Case use, String address, boolean isAtAnyDepth) {
    if (isAtAnyDepth) {
      use.report("this page is served at any depth", "begin the address with " + basePath);
      return;
    }
    Address parts = Address.of(address);
    Optional<SitePath> target = target(use.page, parts.file());
    if (target.isEmpty() || !known.contains(target.get())) {
      SitePath own = use.page.path();
      List<String> others = new ArrayList<>(hrefs.from(own));
      others.remove(own.hrefTo(own));
      String hint = NearPath.question(parts.file(), others);
      use.report("nothing in the site is at \"" + address + "\"", hint);
    } else {
      fragment(use, target.get(), parts.anchor());
    }
  }

  private Optional<SitePath> target(Uses page, String path) {
    return path.isEmpty()
        ? Optional.of(page.path())
        : targets
            .computeIfAbsent(page.path().folder(), folder -> new HashMap<>())
            .computeIfAbsent(path, page.path()::resolve);
  }

  private void fragment(Case use, SitePath target, String id) {
    Set<String> there = ids.getOrDefault(target, Set.of());
    if (ids.containsKey(target) && !id.isEmpty() && !there.contains(id)) {
      String hint =
          Spelling.nearest(id, new TreeSet<>(there))
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("");
      use.report("nothing in " + target + " has the id \"" + id + "\"", hint);
    }
  }

  /** An address, whose page it stands in, and who is told of its mistakes. */
  private record Case(
      Uses page, Uses.Use use, Supplier<String> html, List<Span> written, Diagnostics diagnostics) {
    void report(String message, String hint) {
      List<Span> own = written.stream().filter(this::isHere).toList();
      own.forEach(place -> diagnostics.report(place.error(message, mended(hint))));
      if (own.isEmpty()) {
        Source source = new Source(page.path().value(), html.get());
        diagnostics.report(source.span(use.offset(), use.length()).error(message, hint));
      }
    }

    private boolean isHere(Span place) {
      return Parser.unescapeEntities(place.text(), true).equals(use.address());
    }

    private String mended(String hint) {
      boolean isFile = Address.of(use.address()).path().endsWith(".md");
      return isFile ? "in HTML it is the address of the page; Markdown links lead to files" : hint;
    }
  }
}
