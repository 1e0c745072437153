package io.github.groundplan.site.book;

import io.github.groundplan.site.assets.Assets;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.history.History;
import io.github.groundplan.site.pack.ZipArchive;
import io.github.groundplan.site.parse.SiteSettings;
import io.github.groundplan.site.resolve.LinkedSite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/**
 * The lessons as an electronic book, EPUB 3.3, with the pages of the navigation and the glossary
 * behind them.
 */
public final class Epub {
  private static final String FOLDER = "EPUB/";

  /** No page has a dot in its name. */
  private static final String CONTENTS = "contents.nav.xhtml";

  private static final String STYLE = "book.css";

  /** Where nothing is known of changes: a book must have a date, and the same one each time. */
  private static final Instant NO_DATE = Instant.parse("2026-01-01T00:00:00Z");

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private final LinkedSite site;
  private final SiteSettings settings;
  private final List<Sheet> sheets;
  private final List<SiteFile> files = new ArrayList<>();
  private final StringBuilder manifest = new StringBuilder();
  private final StringBuilder spine = new StringBuilder();
  private final Spool spool;

  private Epub(LinkedSite site, Spool spool) {
    this.site = site;
    this.spool = spool;
    settings = site.settings();
    sheets = Sheet.all(site, spool);
  }

  /**
   * The book.
   *
   * @param assets of which it takes the style sheets
   * @param pictures of which it takes the one of the course, as its cover
   * @param spool which keeps it
   */
  public static SiteFile of(
      LinkedSite site, History history, Assets assets, List<SiteFile> pictures, Spool spool) {
    String style =
        text(assets, "site.css") + text(assets, "pages.css") + text(assets, Assets.SHEETS_OF_DEMOS);
    SitePath course = Published.picture(new SitePath("index.html"));
    Bytes cover =
        pictures.stream()
            .filter(picture -> picture.path().equals(course))
            .findFirst()
            .orElseThrow()
            .bytes();
    return new SiteFile(Published.EPUB, new Epub(site, spool).book(history, style, cover));
  }

  private static String text(Assets assets, String name) {
    return assets.byName().get(name).bytes().text();
  }

  private Bytes book(History history, String style, Bytes cover) {
    files.add(new SiteFile(new SitePath("mimetype"), Bytes.of("application/epub+zip")));
    files.add(new SiteFile(new SitePath("META-INF/container.xml"), Bytes.of(CONTAINER)));
    add(STYLE, "text/css", "", Bytes.of(BookStyle.of(style)));
    add("cover.png", "image/png", " properties=\"cover-image\"", cover);
    add(CONTENTS, "application/xhtml+xml", " properties=\"nav\"", Bytes.of(contents()));
    for (Sheet sheet : sheets) {
      String id =
          add(sheet.path(), "application/xhtml+xml", sheet.properties(), Bytes.of(page(sheet)));
      spine.append("<itemref idref=\"").append(id).append("\"/>\n");
    }
    for (SiteFile file : pictures()) {
      add(Sheet.inBook(file.path()).value(), type(file.path()), "", file.bytes());
    }
    Instant changed =
        history.changes().values().stream().max(Comparator.naturalOrder()).orElse(NO_DATE);
    String opf = opf(changed.truncatedTo(ChronoUnit.SECONDS));
    files.add(2, new SiteFile(new SitePath(FOLDER + "package.opf"), Bytes.of(opf)));
    return ZipArchive.of(files, spool);
  }

  /** Adds a file, and gives its id. */
  private String add(String path, String type, String properties, Bytes content) {
    String id = "f" + files.size();
    files.add(new SiteFile(new SitePath(FOLDER + path), spool.keep(content)));
    manifest.append("<item id=\"").append(id).append("\" href=\"").append(escape(path));
    manifest.append("\" media-type=\"").append(type).append('"').append(properties).append("/>\n");
    return id;
  }

  private List<SiteFile> pictures() {
    return site.files().stream()
        .filter(file -> sheets.stream().anyMatch(sheet -> sheet.pictures().contains(file.path())))
        .toList();
  }

  private static String type(SitePath path) {
    String name = path.name().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "svg" -> "image/svg+xml";
      case "jpg" -> "image/jpeg";
      default -> "image/" + ending;
    };
  }

  private String opf(Instant changed) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%s">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">%s</dc:identifier>
        <dc:title>%s</dc:title>
        <dc:language>%s</dc:language>
        <dc:creator>%s</dc:creator>
        <dc:description>%s</dc:description>
        %s<meta property="dcterms:modified">%s</meta>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessMode">visual</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <meta property="schema:accessibilityFeature">alternativeText</meta>
        <meta property="schema:accessibilityFeature">structuralNavigation</meta>
        <meta property="schema:accessibilityHazard">none</meta>
        </metadata>
        <manifest>
        %s</manifest>
        <spine%s>
        <itemref idref="f4"/>
        %s</spine>
        </package>
        """
        .formatted(
            settings.language(),
            escape(settings.base()),
            escape(settings.title()),
            settings.language(),
            escape(settings.title()),
            escape(settings.description()),
            settings.licence().map(licence -> rights(licence.name())).orElse(""),
            changed,
            manifest,
            settings.isRightToLeft() ? " page-progression-direction=\"rtl\"" : "",
            spine);
  }

  private static String rights(String licence) {
    return "<dc:rights>" + escape(licence) + "</dc:rights>\n";
  }

  private String contents() {
    StringBuilder items = new StringBuilder();
    for (Sheet sheet : sheets) {
      items.append("<li><a href=\"").append(escape(sheet.path())).append("\">");
      items.append(escape(sheet.text().title())).append("</a></li>\n");
    }
    String body =
        "<nav epub:type=\"toc\" id=\"toc\">\n<h1>%s</h1>\n<ol>\n%s</ol>\n</nav>"
            .formatted(escape(settings.title()), items);
    return document(settings.title(), STYLE, body);
  }

  private String page(Sheet sheet) {
    Manuscript text = sheet.text();
    String kicker =
        text.kicker().isEmpty() ? "" : "<p class=\"kicker\">" + escape(text.kicker()) + "</p>\n";
    String head =
        """
        <h1 class="lesson__title">%s</h1>
        <p class="lesson__summary">%s</p>
        """
            .formatted(escape(text.title()), escape(text.summary()));
    String body = "<main class=\"prose\">\n" + sheet.body().text() + "\n</main>";
    return document(
        text.title(), new SitePath(sheet.path()).hrefTo(new SitePath(STYLE)), kicker + head + body);
  }

  private String document(String title, String style, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="%1$s" xml:lang="%1$s"%5$s>
        <head>
        <title>%2$s</title>
        <link rel="stylesheet" type="text/css" href="%3$s"/>
        </head>
        <body>
        %4$s
        </body>
        </html>
        """
        .formatted(
            settings.language(),
            escape(title),
            style,
            body,
            settings.isRightToLeft() ? " dir=\"rtl\"" : "");
  }

  private static String escape(String text) {
    return Entities.escape(text).replace("&nbsp;", "&#xa0;");
  }
}
