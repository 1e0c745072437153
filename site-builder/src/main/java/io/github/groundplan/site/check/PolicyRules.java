package io.github.groundplan.site.check;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the pages' own policy would stop in a browser, silently. */
final class PolicyRules {
  /** Types of scripts that run; any other is data, which the policy lets be. */
  private static final Set<String> RUNNING = Set.of("", "text/javascript", "module");

  private PolicyRules() {}

  static void check(Markup page) {
    for (Element element : page.elements()) {
      String name = element.normalName();
      if (name.equals("style")) {
        page.report(element, "the policy forbids styles in the page", "put them into a file");
      } else if (name.equals("script") && !element.hasAttr("src") && isRunning(element)) {
        page.report(element, "the policy forbids scripts in the page", "put it into a file");
      }
      attributes(page, element);
    }
  }

  private static boolean isRunning(Element script) {
    return RUNNING.contains(script.attr("type"));
  }

  private static void attributes(Markup page, Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("style") || name.startsWith("on")) {
        page.report(element, attribute, "the policy forbids " + name + "=", "");
      }
    }
  }
}
