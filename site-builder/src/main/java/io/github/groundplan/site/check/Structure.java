package io.github.groundplan.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Ids that stand once, headings that skip no level, images that say what they show. */
final class Structure {
  private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Structure() {}

  static void check(Markup page) {
    ids(page);
    headings(page);
    for (Tag tag : page.tags()) {
      if (tag.is("img") && !tag.has("alt")) {
        page.report(tag, "this image has no alt attribute", "say what it shows");
      }
    }
  }

  private static void ids(Markup page) {
    Set<String> seen = new HashSet<>();
    for (Tag tag : page.tags()) {
      if (tag.has("id") && !seen.add(tag.value("id"))) {
        String message = "the id \"" + tag.value("id") + "\" stands here a second time";
        page.report(tag, message, "word the heading in another way");
      }
    }
  }

  private static void headings(Markup page) {
    int before = 0;
    for (Tag tag : page.tags()) {
      int level = LEVELS.indexOf(tag.name()) + 1;
      if (level == 0) {
        continue;
      }
      if (level > before + 1) {
        String message = "\"" + text(page, tag) + "\" skips a level of headings";
        String hint =
            before == 0 ? "begin with h1" : "h" + (before + 1) + " comes below h" + before;
        page.report(tag, message, hint);
      }
      before = level;
    }
  }

  /** What stands in an element that holds none of its own kind. */
  private static String text(Markup page, Tag tag) {
    String html = page.source().text();
    int end = html.indexOf("</" + tag.name(), tag.end());
    return Jsoup.parseBodyFragment(html.substring(tag.end(), end < 0 ? html.length() : end)).text();
  }
}
