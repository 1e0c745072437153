package io.github.groundplan.site.check;

import io.github.groundplan.site.file.Address;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a browser fetches before a page is whole: the page, its scripts, style sheets with their
 * fonts, and images; text as gzip sends it. What only a press of a button loads is left out.
 */
final class PageWeight {
  /** Of the page's own HTML, in bytes as sent. */
  static final int MOST_HTML = 60_000;

  /** Of all together, in bytes as sent: some 1.3 seconds on a slow phone line of 1.6 Mbit/s. */
  static final int MOST_IN_ALL = 250_000;

  /** Of that, what the author brings: no text can be cut to pay for the scripts of its demos. */
  static final int MOST_OWN = 100_000;

  private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");
  private static final Pattern PACKED = Pattern.compile(".*\\.(woff2|png|jpe?g|webp|avif|gif)");

  private final Map<SitePath, Bytes> files = new TreeMap<>();
  private final Map<SitePath, Integer> sizes = new HashMap<>();

  PageWeight(Collection<SiteFile> files) {
    files.forEach(file -> this.files.put(file.path(), file.bytes()));
  }

  void check(Markup page) {
    if (page.path().equals(Published.COURSE)) {
      return; // All lessons at once: it weighs what they weigh, and is there to be printed.
    }
    int html = sent(page.path(), Bytes.of(page.source().text()));
    if (html > MOST_HTML) {
      page.report("this page weighs " + over(html, MOST_HTML), "make two pages of it");
    }
    Map<SitePath, Integer> parts = parts(page.path(), Jsoup.parse(page.source().text()));
    int all = html + sum(parts, path -> true);
    int own = html + sum(parts, path -> !Published.isAsset(path));
    if (all > MOST_IN_ALL && own > MOST_OWN) {
      page.report("with all it loads, this page weighs " + over(all, MOST_IN_ALL), heaviest(parts));
    }
  }

  /** What a page loads beside itself, with what is sent of each. */
  private Map<SitePath, Integer> parts(SitePath page, Document document) {
    Map<SitePath, Integer> parts = new TreeMap<>();
    for (SitePath path : loaded(page, document)) {
      parts.put(path, sizes.computeIfAbsent(path, known -> sent(known, files.get(known))));
    }
    return parts;
  }

  private static int sum(Map<SitePath, Integer> parts, Predicate<SitePath> which) {
    return parts.entrySet().stream()
        .filter(part -> which.test(part.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static String heaviest(Map<SitePath, Integer> parts) {
    return parts.entrySet().stream()
        .filter(part -> !Published.isAsset(part.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(part -> "the heaviest is " + part.getKey() + " (" + kilobytes(part.getValue()) + ")")
        .orElse("make two pages of it");
  }

  /** What a first visit to a page loads in all, its demos included, in bytes as sent. */
  int of(Markup page) {
    return of(page, Jsoup.parse(page.source().text()));
  }

  /** What it loads before a demo is near, in bytes as sent. */
  int beforeDemos(Markup page) {
    Document document = Jsoup.parse(page.source().text());
    document.select("script[data-src]").remove();
    return of(page, document);
  }

  private int of(Markup page, Document document) {
    int html = sent(page.path(), Bytes.of(page.source().text()));
    return html + sum(parts(page.path(), document), path -> true);
  }

  private Set<SitePath> loaded(SitePath page, Document document) {
    Set<SitePath> loaded = new TreeSet<>();
    for (Element element : document.select("img[src], script[src]")) {
      file(page, element.attr("src")).ifPresent(loaded::add);
    }
    for (Element demo : document.select("script[data-src]")) {
      file(page, demo.attr("data-src")).ifPresent(loaded::add);
    }
    for (Element sheet : document.select("link[rel=stylesheet], link[rel=icon]")) {
      file(page, sheet.attr("href")).ifPresent(path -> addSheet(document, path, loaded));
    }
    return loaded;
  }

  private void addSheet(Document document, SitePath sheet, Set<SitePath> loaded) {
    loaded.add(sheet);
    if (sheet.name().endsWith(".css")) {
      String styles = files.get(sheet).text();
      String text = ShownText.of(document, styles);
      Matcher matcher = IN_STYLES.matcher(FontFaces.neededFor(text, styles));
      while (matcher.find()) {
        file(sheet, matcher.group(1)).ifPresent(loaded::add);
      }
    }
  }

  /** What a relative address leads to; where others lead is for {@link Addresses} to say. */
  private Optional<SitePath> file(SitePath from, String address) {
    if (address.startsWith("/")) {
      return Optional.empty();
    }
    return Address.of(address).from(from).filter(files::containsKey);
  }

  private static int sent(SitePath path, Bytes bytes) {
    if (PACKED.matcher(path.name()).matches()) {
      return bytes.size();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      bytes.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.size();
  }

  private static String over(int size, int most) {
    return kilobytes(size) + ", more than " + kilobytes(most);
  }

  private static String kilobytes(int bytes) {
    return (bytes + 500) / 1000 + " kB";
  }
}
