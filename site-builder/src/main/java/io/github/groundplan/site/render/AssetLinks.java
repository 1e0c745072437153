package io.github.groundplan.site.render;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.file.Published;

/**
 * The assets that templates may ask for. Looked up when asked: one that no template wants need not
 * be there.
 */
record AssetLinks(Assets all, Addressing addressing) {
  String css() {
    return to("site.css");
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

  String searchIndex() {
    return to(Assets.SEARCH_INDEX);
  }

  String demos() {
    return to("demos.js");
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
