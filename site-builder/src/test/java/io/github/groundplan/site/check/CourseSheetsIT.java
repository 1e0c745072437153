package io.github.groundplan.site.check;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Styles are shared out to several sheets: a page loads those of all that it shows. */
class CourseSheetsIT {
  private static final Path SITE = Path.of(System.getProperty("groundplan.site")).normalize();
  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

  @Test
  void noPageShowsWhatOnlyASheetStylesThatItDoesNotLoad() throws IOException {
    Map<Path, Set<String>> styled = new TreeMap<>();
    for (Path sheet : files(".css")) {
      styled.put(sheet, classesIn(Files.readString(sheet)));
    }
    List<String> bare = new ArrayList<>();
    List<Path> pages = files(".html");
    for (Path page : pages) {
      Document document = Jsoup.parse(Files.readString(page));
      Set<String> missing = all(styled.values());
      missing.removeAll(all(loaded(page, document).stream().map(styled::get).toList()));
      missing.retainAll(shownBy(document));
      if (!missing.isEmpty()) {
        bare.add(SITE.relativize(page) + ": " + missing);
      }
    }

    assertTrue(pages.size() > 40, pages.size() + " pages");
    assertTrue(styled.size() > 3, styled.keySet() + "");
    assertEquals(List.of(), bare);
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(SITE)) {
      return paths.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }

  private static Set<String> classesIn(String sheet) {
    return CLASS
        .matcher(sheet)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  /** Those of the site's own folder; the page for what is not found names them from the root on. */
  private static List<Path> loaded(Path page, Document document) {
    return document.select("link[rel=stylesheet]").eachAttr("href").stream()
        .map(href -> href.startsWith("/") ? ofRoot(href) : page.resolveSibling(href).normalize())
        .toList();
  }

  private static Path ofRoot(String href) {
    return SITE.resolve(href.substring(href.indexOf("assets/")));
  }

  private static Set<String> shownBy(Document document) {
    Set<String> shown = new TreeSet<>();
    for (Element element : document.getAllElements()) {
      shown.addAll(element.classNames());
    }
    return shown;
  }

  private static Set<String> all(Collection<Set<String>> parts) {
    return parts.stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
  }
}
