package io.github.groundplan.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Ids that stand once, headings that skip no level, images that say what they show. */
final class Structure {
  private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Markup page;
  private final Set<String> seen = new HashSet<>();
  private int before;

  /** Of a page whose tags come one after the other. */
  Structure(Markup page) {
    this.page = page;
  }

  void check(Tag tag) {
    if (tag.has("id") && !seen.add(tag.value("id"))) {
      String message = "the id \"" + tag.value("id") + "\" stands here a second time";
      page.report(tag, message, "word the heading in another way");
    }
    if (tag.is("img") && !tag.has("alt")) {
      page.report(tag, "this image has no alt attribute", "say what it shows");
    }
    int level = LEVELS.indexOf(tag.name()) + 1;
    if (level > 0) {
      heading(tag, level);
    }
  }

  private void heading(Tag tag, int level) {
    if (level > before + 1) {
      String message = "\"" + text(tag) + "\" skips a level of headings";
      String hint = before == 0 ? "begin with h1" : "h" + (before + 1) + " comes below h" + before;
      page.report(tag, message, hint);
    }
    before = level;
  }

  /** What stands in an element that holds none of its own kind. */
  private String text(Tag tag) {
    String html = page.source().text();
    Matcher close = Pattern.compile("(?i)</" + tag.name()).matcher(html);
    int end = close.find(tag.end()) ? close.start() : html.length();
    return Jsoup.parseBodyFragment(html.substring(tag.end(), end)).text();
  }
}
