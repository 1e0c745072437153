package io.github.groundplan.site.render;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;

/**
 * A page of the finished site.
 *
 * @param isListed whether search engines may list it: those that carry the address where it is
 *     published
 */
public record Page(SitePath path, Bytes content, boolean isListed) {
  /** Served at any depth wherever nothing else is found: its addresses can't be relative. */
  public static final SitePath NOT_FOUND = new SitePath("404.html");

  /** A page of this text, which is listed. */
  public Page(SitePath path, String html) {
    this(path, Bytes.of(html), true);
  }

  /** Its text. */
  public String html() {
    return content.text();
  }

  /** The same page, kept in {@code spool}. */
  public Page in(Spool spool) {
    return new Page(path, spool.keep(content), isListed);
  }

  /** The page as a file. */
  public SiteFile file() {
    return new SiteFile(path, content);
  }
}
