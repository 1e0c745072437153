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
    for (Element script : page.document().select("script:not([src])")) {
      if (RUNNING.contains(script.attr("type"))) {
        page.report(script, "the policy forbids scripts in the page", "put it into a file");
      }
    }
    for (Element style : page.document().select("style")) {
      page.report(style, "the policy forbids styles in the page", "put them into a file");
    }
    page.document().getAllElements().forEach(element -> attributes(page, element));
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
