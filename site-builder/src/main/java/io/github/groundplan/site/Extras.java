package io.github.groundplan.site;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.book.Epub;
import io.github.groundplan.site.drawing.Pictures;
import io.github.groundplan.site.feed.Feeds;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.ArrayList;
import java.util.List;

/** What is made of a whole site, once its pages are rendered. */
record Extras(LinkedSite site, History history, Assets ready) {
  /**
   * All of it.
   *
   * @param drawn the pictures of the site, which are part of it
   * @param spool which keeps what is large
   */
  List<SiteFile> of(List<Page> pages, List<SiteFile> drawn, Spool spool) {
    List<SiteFile> files = new ArrayList<>(Feeds.of(site, history, listed(pages)));
    files.addAll(drawn);
    if (hasDownloads()) {
      files.add(Epub.of(site, history, ready, drawn, spool));
    }
    return files;
  }

  /** Where all of that will be. */
  List<SitePath> paths(List<Page> pages) {
    List<SitePath> paths = new ArrayList<>(Pictures.paths(site));
    Feeds.of(site, history, listed(pages)).forEach(file -> paths.add(file.path()));
    if (hasDownloads()) {
      paths.add(Published.EPUB);
    }
    return paths;
  }

  private boolean hasDownloads() {
    return site.settings().offers().hasDownloads();
  }

  private static List<SitePath> listed(List<Page> pages) {
    return pages.stream().filter(Page::isListed).map(Page::path).toList();
  }
}
