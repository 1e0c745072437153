package io.github.groundplan.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
  private static final String HEAD = "<!doctype html><html lang=en><title>T</title>\n";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aSoundPageHasNoMistakes() {
    check(
        """
        <link rel="stylesheet" href="../assets/site.css">
        <link rel="canonical" href="https://example.org/fixture/lessons/a.html">
        <script src="../assets/site.js"></script><script type="application/ld+json">{}</script>
        <h1>A</h1><h2 id="x">B</h2><h3>C</h3><h2>D</h2>
        <a href="#x">a</a> <a href="#x?seed=1">b</a> <a href="../index.html?q=1#top">c</a>
        <a href="https://elsewhere.org/">d</a> <img src="data:image/gif;base64,x" alt="">
        """,
        "");
  }

  @Test
  void idsStandOnce() {
    check(
        "<p id=x>a</p>\n<p id=x>b</p>\n",
        """
        lessons/a.html:3:2: error: the id "x" stands here a second time
            3 | <p id=x>b</p>
              |  ^
          hint: word the heading in another way
        """);
  }

  @Test
  void headingsSkipNoLevel() {
    check(
        "<h1>A</h1>\n<h3>B</h3>\n",
        """
        lessons/a.html:3:2: error: "B" skips a level of headings
            3 | <h3>B</h3>
              |  ^^
          hint: h2 comes below h1
        """);
  }

  @Test
  void linksLeadSomewhere() {
    check(
        "<a href=\"b.html\">b</a>\n<a href=\"../index.html#tpo\">c</a>\n<a href=\"#x\">x</a>\n",
        """
        lessons/a.html:2:10: error: nothing in the site is at "b.html"
            2 | <a href="b.html">b</a>
              |          ^^^^^^
        lessons/a.html:3:10: error: nothing in index.html has the id "tpo"
            3 | <a href="../index.html#tpo">c</a>
              |          ^^^^^^^^^^^^^^^^^
          hint: did you mean "top"?
        lessons/a.html:4:10: error: nothing in lessons/a.html has the id "x"
            4 | <a href="#x">x</a>
              |          ^^
        """);
  }

  @Test
  void addressesWithinTheSiteAreRelative() {
    check(
        """
        <a href="/fixture/index.html">a</a>
        <a href="https://example.org/fixture/index.html">b</a>
        <img src="https://elsewhere.org/x.png" alt="x">
        """,
        """
        lessons/a.html:2:10: error: an address within the site is relative
            2 | <a href="/fixture/index.html">a</a>
              |          ^^^^^^^^^^^^^^^^^^^
          hint: the site is read from disks, too
        lessons/a.html:3:10: error: an address within the site is relative
            3 | <a href="https://example.org/fixture/index.html">b</a>
              |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: the site is read from disks, too
        lessons/a.html:4:11: error: the policy forbids to load from elsewhere
            4 | <img src="https://elsewhere.org/x.png" alt="x">
              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: make it part of the site
        """);
  }

  @Test
  void nothingStandsInlineAndImagesSayWhatTheyShow() {
    check(
        """
        <script>go()</script>
        <p style="color: red">a</p>
        <button onclick="go()">b</button>
        <img src="../assets/plan.svg">
        """,
        """
        lessons/a.html:2:2: error: the policy forbids scripts in the page
            2 | <script>go()</script>
              |  ^^^^^^
          hint: put it into a file
        lessons/a.html:3:11: error: the policy forbids style=
            3 | <p style="color: red">a</p>
              |           ^^^^^^^^^^
        lessons/a.html:4:18: error: the policy forbids onclick=
            4 | <button onclick="go()">b</button>
              |                  ^^^^
        lessons/a.html:5:2: error: this image has no alt attribute
            5 | <img src="../assets/plan.svg">
              |  ^^^
          hint: say what it shows
        """);
  }

  @Test
  void theNotFoundPageBeginsItsAddressesWithTheBasePath() {
    check(
        List.of(
            new Page(
                new SitePath("404.html"),
                """
                <a href="/fixture/index.html">a</a>
                <a href="index.html">b</a>
                <a href="/fixture/gone.html">c</a>
                <a href="/index.html">d</a>
                <a href="#main">e</a><main id="main"></main>
                """),
            new Page(new SitePath("index.html"), HEAD)),
        """
        404.html:2:10: error: this page is served at any depth
            2 | <a href="index.html">b</a>
              |          ^^^^^^^^^^
          hint: begin the address with /fixture/
        404.html:3:10: error: nothing in the site is at "gone.html"
            3 | <a href="/fixture/gone.html">c</a>
              |          ^^^^^^^^^^^^^^^^^^
        404.html:4:10: error: an address within the site is relative
            4 | <a href="/index.html">d</a>
              |          ^^^^^^^^^^^
          hint: the site is read from disks, too
        """);
  }

  private void check(String body, String expected) {
    Page home = new Page(new SitePath("index.html"), HEAD + "<p id=\"top\">x</p>");
    check(List.of(home, new Page(new SitePath("lessons/a.html"), HEAD + body)), expected);
  }

  private void check(List<Page> pages, String expected) {
    List<SitePath> files =
        List.of(
            new SitePath("assets/site.css"),
            new SitePath("assets/site.js"),
            new SitePath("assets/plan.svg"));

    SiteCheck.check(pages, files, "https://example.org/fixture/", diagnostics);

    assertEquals(expected, diagnostics.print());
  }
}
