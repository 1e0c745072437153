package io.github.groundplan.site.book;

import io.github.groundplan.site.file.Address;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.resolve.LinkedSite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A text as a file of a book.
 *
 * @param text of which it is made
 * @param path within the book
 * @param body XHTML
 * @param properties of its item in the package document
 * @param pictures which it shows, by their place in the site
 */
record Sheet(Manuscript text, String path, Bytes body, String properties, List<SitePath> pictures) {
  Sheet {
    pictures = List.copyOf(pictures);
  }

  static List<Sheet> all(LinkedSite site, Spool spool) {
    List<Manuscript> texts = Manuscript.all(site);
    Set<SitePath> pages = texts.stream().map(Manuscript::page).collect(Collectors.toSet());
    String base = site.settings().base();
    return texts.parallelStream().map(text -> of(text, pages, base, spool)).toList();
  }

  /**
   * The place of a picture in a book, whose names hold no quotation marks, blanks or percent signs
   * (EPUB 3.3, section 4.2.3).
   */
  static SitePath inBook(SitePath picture) {
    return new SitePath(picture.escaped().replaceAll("[^A-Za-z0-9._/-]", "_"));
  }

  private static Sheet of(Manuscript text, Set<SitePath> pages, String base, Spool spool) {
    Document document = Jsoup.parseBodyFragment(text.html().get());
    document
        .outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    SitePath page = text.page();
    Set<SitePath> pictures = new TreeSet<>();
    for (Element element : document.body().getAllElements()) {
      lead(element, page, pages, base);
      String source = element.attr("src");
      if (!source.isEmpty() && !Address.hasScheme(source)) {
        Optional<SitePath> picture = Address.of(source).from(page);
        picture.ifPresent(pictures::add);
        picture.ifPresent(path -> element.attr("src", page.hrefTo(inBook(path))));
      }
    }
    // The one for narrow columns fits all. Two of them would be read, and found, one after the
    // other.
    document.select("figure.diagram .stage--wide").remove();
    document.select("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    document.select("math").attr("xmlns", "http://www.w3.org/1998/Math/MathML");
    String svg = document.select("svg").isEmpty() ? "" : "svg ";
    String properties = (svg + (document.select("math").isEmpty() ? "" : "mathml")).strip();
    return new Sheet(
        text,
        page.value().replaceFirst("\\.html$", ".xhtml"),
        spool.keep(Bytes.of(document.body().html())),
        properties.isEmpty() ? "" : " properties=\"" + properties + "\"",
        List.copyOf(pictures));
  }

  /** To other pages within the book; to all else where the site is published. */
  private static void lead(Element element, SitePath page, Set<SitePath> pages, String base) {
    String href = element.attr("href");
    if (href.isEmpty() || Address.hasScheme(href)) {
      return;
    }
    Address address = Address.of(href);
    String path = address.path();
    Optional<SitePath> target = address.from(page);
    String place = address.suffix().replaceFirst("\\?.*", "");
    if (path.isEmpty()) {
      element.attr("href", place);
    } else if (target.filter(pages::contains).isPresent()) {
      element.attr("href", path.replaceFirst("\\.html$", ".xhtml") + place);
    } else {
      element.attr("href", base + target.map(SitePath::escaped).orElse("") + address.suffix());
    }
  }
}
