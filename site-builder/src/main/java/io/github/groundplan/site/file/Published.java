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

  /** All lessons in one page, to print. */
  public static final SitePath COURSE = new SitePath("course.html");

  /** The whole site in one archive, and the archive's SHA-256. */
  public static final SitePath ARCHIVE = new SitePath("download/course.zip");

  public static final SitePath ARCHIVE_SUM = new SitePath("download/course.zip.sha256");

  /** The lessons as an electronic book. */
  public static final SitePath EPUB = new SitePath("download/course.epub");

  /** Keeps the site in the reader's browser; it may only speak for what lies beside or below it. */
  public static final SitePath SERVICE_WORKER = new SitePath("service-worker.js");

  private Published() {}

  /** Whether a file is one of those that the program brings into every site. */
  public static boolean isAsset(SitePath path) {
    return path.value().startsWith("assets/");
  }

  /** The picture that stands for a page where its address is shared. */
  public static SitePath picture(SitePath page) {
    return new SitePath("share/" + page.value().replaceFirst("\\.html$", ".png"));
  }
}
