package io.github.groundplan.site.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * What Lighthouse says of every page as a phone shows it; {@link LighthouseProfile} has the rest.
 */
class LighthouseIT {
  private static final String NOT_FOR_SEARCH = "seo\tis-crawlable\t";

  @Test
  void everyPageHasFullMarksInAccessibilityBestPracticesAndSeo() throws IOException {
    List<String> pages = Journey.everyPage();
    List<String> looked = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    try (SiteServer server = SiteServer.over(Journey.SITE)) {
      List<String> addresses = pages.stream().map(server.address()::concat).toList();
      for (String line : Lighthouse.run("audit.mjs", addresses)) {
        String[] found = line.substring(server.address().length()).split("\t", 2);
        looked.add(found[0]);
        if (found.length > 1 && !isMeant(found[0], found[1])) {
          wrong.add(found[0] + "\t" + found[1]);
        }
      }
    }
    assertEquals(pages, looked.stream().distinct().toList());
    assertEquals(List.of(), wrong);
  }

  /** Some pages ask search engines to leave them out, which costs points. */
  private static boolean isMeant(String page, String finding) throws IOException {
    return finding.startsWith(NOT_FOR_SEARCH)
        && Jsoup.parse(Files.readString(Journey.SITE.resolve(page)))
                .selectFirst("meta[name=robots][content=noindex]")
            != null;
  }
}
