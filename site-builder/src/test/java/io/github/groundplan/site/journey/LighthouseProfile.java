package io.github.groundplan.site.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast pages are by Lighthouse's simulated phone, and what they weigh: the tables of
 * docs/benchmarks.md.
 */
final class LighthouseProfile {
  private LighthouseProfile() {}

  /** Prints a table. Takes how many runs a page has, and pages, of which none means all. */
  public static void main(String[] arguments) throws IOException {
    List<String> named = List.of(arguments).subList(1, arguments.length);
    try (SiteServer server = SiteServer.over(Journey.SITE)) {
      List<String> lines = new ArrayList<>(List.of(arguments[0]));
      for (String page : named.isEmpty() ? Journey.everyPage() : named) {
        lines.add(server.address() + page);
      }
      Lighthouse.run("profile.mjs", lines).forEach(System.out::println);
    }
  }
}
