package io.github.groundplan.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitePathTest {
  private final SitePath page = new SitePath("lessons/scaling.html");

  @Test
  void aNeighbourIsNamedByItsName() {
    assertEquals("capacity.html", page.hrefTo(new SitePath("lessons/capacity.html")));
  }

  @Test
  void aFileAboveOrBesideTheFolderIsReachedThroughTheFolderAbove() {
    assertEquals("../index.html", page.hrefTo(new SitePath("index.html")));
    assertEquals("../assets/fonts/a.woff2", page.hrefTo(new SitePath("assets/fonts/a.woff2")));
  }

  @Test
  void aFileBelowIsReachedDownwards() {
    assertEquals("lessons/scaling.html", new SitePath("index.html").hrefTo(page));
  }

  @Test
  void addressesAreEscaped() {
    assertEquals("a%20b/%C3%A9%23.svg", new SitePath("x").hrefTo(new SitePath("a b/é#.svg")));
  }

  @Test
  void referencesStartFromTheFolderOfTheFile() {
    assertEquals(Optional.of(new SitePath("lessons/a.html")), page.resolve("./a.html"));
    assertEquals(Optional.of(new SitePath("a.html")), page.resolve("../a.html"));
  }

  @Test
  void nothingIsAboveTheRoot() {
    assertEquals(Optional.empty(), page.resolve("../../a.html"));
    assertThrows(IllegalArgumentException.class, () -> new SitePath("/a.html"));
  }
}
