package io.github.groundplan.site.render;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;

/** A page of the finished site. */
public record Page(SitePath path, String html) {
  /** Served at any depth wherever nothing else is found: its addresses can't be relative. */
  public static final SitePath NOT_FOUND = new SitePath("404.html");

  /** Whether search engines may list it: those that carry the address where it is published. */
  public boolean isListed() {
    return html.contains("<link rel=\"canonical\"") && !html.contains("content=\"noindex\"");
  }

  /** The page as a file. */
  public SiteFile file() {
    return new SiteFile(path, Bytes.of(html));
  }
}
