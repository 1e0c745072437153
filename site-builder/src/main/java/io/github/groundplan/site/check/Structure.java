package io.github.groundplan.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Ids that stand once, headings that skip no level, images that say what they show. */
final class Structure {
  private static final List<String> LEVELS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Structure() {}

  static void check(Markup page) {
    ids(page);
    headings(page);
    for (Element element : page.elements()) {
      if (element.normalName().equals("img") && !element.hasAttr("alt")) {
        page.report(element, "this image has no alt attribute", "say what it shows");
      }
    }
  }

  private static void ids(Markup page) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.elements()) {
      if (element.hasAttr("id") && !seen.add(element.id())) {
        String message = "the id \"" + element.id() + "\" stands here a second time";
        page.report(element, message, "word the heading in another way");
      }
    }
  }

  private static void headings(Markup page) {
    int before = 0;
    for (Element heading : page.elements()) {
      int level = LEVELS.indexOf(heading.normalName()) + 1;
      if (level == 0) {
        continue;
      }
      if (level > before + 1) {
        String message = "\"" + heading.text() + "\" skips a level of headings";
        String hint =
            before == 0 ? "begin with h1" : "h" + (before + 1) + " comes below h" + before;
        page.report(heading, message, hint);
      }
      before = level;
    }
  }
}
