package io.github.groundplan.site.check;

import java.util.Set;

/** What the pages' own policy would stop in a browser, silently. */
final class PolicyRules {
  /** Types of scripts that run; any other is data, which the policy lets be. */
  private static final Set<String> RUNNING = Set.of("", "text/javascript", "module");

  private PolicyRules() {}

  static void check(Markup page, Tag tag) {
    if (tag.is("style")) {
      page.report(tag, "the policy forbids styles in the page", "put them into a file");
    } else if (tag.is("script") && !isInFile(tag) && RUNNING.contains(tag.value("type"))) {
      page.report(tag, "the policy forbids scripts in the page", "put it into a file");
    }
    for (Tag.Attribute attribute : tag.attributes()) {
      String name = attribute.name();
      if (name.equals("style") || name.startsWith("on")) {
        page.diagnostics().report(attribute.place().error("the policy forbids " + name + "=", ""));
      }
    }
  }

  /** Whether a script stands in a file; that of a demo is named first and loaded later. */
  private static boolean isInFile(Tag script) {
    return script.has("src") || script.has("data-src");
  }
}
