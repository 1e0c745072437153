package io.github.groundplan.site.resolve;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.NearPath;
import io.github.groundplan.site.parse.FreePage;
import io.github.groundplan.site.parse.NavigationEntry;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which pages beside the lessons stand in the navigation, and what they are called there. */
final class Navigation {
  private final Map<String, FreePage> pages = new TreeMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Diagnostics diagnostics;

  /** Reports what {@code site.yaml} names in vain. */
  Navigation(ParsedSite site, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    site.pages().forEach(page -> pages.put(page.path().value(), page));
    site.settings().navigation().forEach(this::add);
  }

  /** All pages, those of the navigation first, in its order. */
  List<FreePage> ordered() {
    List<FreePage> ordered = new ArrayList<>();
    names.keySet().forEach(path -> ordered.add(pages.get(path)));
    pages.values().stream().filter(page -> name(page).isEmpty()).forEach(ordered::add);
    return ordered;
  }

  /** What the page is called in the navigation; nothing if it does not stand there. */
  Optional<String> name(FreePage page) {
    return Optional.ofNullable(names.get(page.path().value()));
  }

  /** The page that leads to this one; nothing if there is none, or it is a mistake. */
  Optional<FreePage> above(FreePage page) {
    return page.under().flatMap(under -> above(page, under));
  }

  private Optional<FreePage> above(FreePage page, Piece.Reference under) {
    Optional<FreePage> above = page.path().resolve(under.target()).map(p -> pages.get(p.value()));
    if (above.isEmpty()) {
      List<String> known = pages.values().stream().map(each -> each.path().name()).toList();
      refuse(
          under,
          "there is no page \"" + under.target() + "\"",
          NearPath.hint(under.target(), known));
    } else if (above.get().isStart()) {
      refuse(under, "every page is under the start page", "leave it out");
    } else if (above.get().equals(page) || above.get().under().isPresent()) {
      refuse(under, "this page is under another itself", "name one that stands on its own");
    } else {
      return above;
    }
    return Optional.empty();
  }

  private void refuse(Piece.Reference under, String message, String hint) {
    diagnostics.report(under.span().error(message, hint));
  }

  private void add(NavigationEntry entry) {
    FreePage page = pages.get(entry.page());
    if (page == null) {
      String hint =
          pages.isEmpty()
              ? "put it into the folder pages/ beside lessons/"
              : NearPath.hint(entry.page(), pages.keySet());
      refuse(entry, "there is no page \"" + entry.page() + "\"", hint);
    } else if (page.isStart()) {
      refuse(entry, "the start page is in every navigation already", "leave it out");
    } else if (names.putIfAbsent(entry.page(), entry.title().orElse(page.title())) != null) {
      refuse(entry, "\"" + entry.page() + "\" stands here a second time", "leave it out");
    }
  }

  private void refuse(NavigationEntry entry, String message, String hint) {
    diagnostics.report(entry.span().error(message, hint));
  }
}
