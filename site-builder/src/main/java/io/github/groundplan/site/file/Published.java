package io.github.groundplan.site.file;

/** Files of the site that are made beside its pages, by name, so that pages can point to them. */
public final class Published {
  /** For browsers that know no other, at the place where they look. */
  public static final SitePath ICO = new SitePath("favicon.ico");

  /** The mark on the home screen of a phone. */
  public static final SitePath TOUCH_ICON = new SitePath("apple-touch-icon.png");

  /** The mark at 192 and 512 pixels, for what {@link #MANIFEST} installs. */
  public static final SitePath SMALL_ICON = new SitePath("icon-192.png");

  public static final SitePath LARGE_ICON = new SitePath("icon-512.png");

  /** Name, colours and icons, for those who install the site. */
  public static final SitePath MANIFEST = new SitePath("site.webmanifest");

  /** What changed, for readers of feeds. */
  public static final SitePath FEED = new SitePath("feed.xml");

  /** All pages, for search engines. */
  public static final SitePath SITEMAP = new SitePath("sitemap.xml");

  private Published() {}

  /** The picture that stands for a page where its address is shared. */
  public static SitePath picture(SitePath page) {
    return new SitePath("share/" + page.value().replaceFirst("\\.html$", ".png"));
  }
}
