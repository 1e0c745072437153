package io.github.groundplan.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Published;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The course asks more of itself than of others: no first visit is heavy, whoever is to blame. */
class CourseWeightIT {
  /** Of a page with demos until one is near, in bytes as sent. */
  private static final int MOST_BEFORE_DEMOS = 150_000;

  /** With all demos of a page awake, for who reads to its end. */
  private static final int MOST_WITH_DEMOS = 250_000;

  private static final Path SITE = Path.of(System.getProperty("groundplan.site")).normalize();

  @Test
  void noPageOfTheCourseIsHeavy() throws IOException {
    List<SiteFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(SITE)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = SITE.relativize(path).toString().replace('\\', '/');
        files.add(new SiteFile(new SitePath(name), Bytes.of(Files.readAllBytes(path))));
      }
    }
    PageWeight weight = new PageWeight(files);
    List<String> heavy = new ArrayList<>();
    int pages = 0;
    for (SiteFile file : files) {
      if (file.path().value().endsWith(".html") && !file.path().equals(Published.COURSE)) {
        pages++;
        Page page = new Page(file.path(), file.bytes().text());
        Markup markup = Markup.of(page, new Diagnostics());
        int atFirst = weight.beforeDemos(markup);
        int inAll = weight.of(markup);
        int mostAtFirst = inAll > atFirst ? MOST_BEFORE_DEMOS : PageWeight.MOST_IN_ALL;
        if (atFirst > mostAtFirst || inAll > MOST_WITH_DEMOS) {
          heavy.add(file.path() + ": " + atFirst + ", then " + inAll);
        }
      }
    }
    assertTrue(pages > 40, pages + " pages");
    assertEquals(List.of(), heavy);
  }
}
