package io.github.groundplan.site.render;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.file.Published;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The assets that templates may ask for. Looked up when asked: one that no template wants need not
 * be there.
 */
record AssetLinks(Assets all, Addressing addressing) {
  String css() {
    return to("site.css");
  }

  /** What pages have that are no lessons. */
  String pagesCss() {
    return to("pages.css");
  }

  String theme() {
    return to("theme.js");
  }

  String site() {
    return to("site.js");
  }

  String search() {
    return to("search.js");
  }

  /** What the search looks like, loaded with it. */
  String searchCss() {
    return to("search.css");
  }

  String searchIndex() {
    return to(Assets.SEARCH_INDEX);
  }

  /** What a page with these demos loads, in the order in which it does. */
  Views.DemoFiles demos(Set<String> ids) {
    if (ids.isEmpty()) {
      return Views.DemoFiles.NONE;
    }
    List<String> parts = all.scriptsFor(ids).stream().map(this::to).toList();
    return new Views.DemoFiles(
        all.sheetFor(ids).map(this::to), Optional.of(new Views.DemoScripts(parts, to("demos.js"))));
  }

  String wasm() {
    return to("demos.wasm");
  }

  String wasmRuntime() {
    return to("demos.wasm-runtime.js");
  }

  String worker() {
    return to("worker.js");
  }

  String icon() {
    return to("favicon.svg");
  }

  String ico() {
    return addressing.to(Published.ICO);
  }

  String touchIcon() {
    return addressing.to(Published.TOUCH_ICON);
  }

  String course() {
    return addressing.to(Published.COURSE);
  }

  String archive() {
    return addressing.to(Published.ARCHIVE);
  }

  String epub() {
    return addressing.to(Published.EPUB);
  }

  String archiveSum() {
    return addressing.to(Published.ARCHIVE_SUM);
  }

  String serviceWorker() {
    return addressing.to(Published.SERVICE_WORKER);
  }

  String manifest() {
    return addressing.to(Published.MANIFEST);
  }

  private String to(String name) {
    return addressing.to(all.path(name));
  }
}
