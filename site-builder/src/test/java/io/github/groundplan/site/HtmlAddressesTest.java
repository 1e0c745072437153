package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.fixture.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and images that authors write in HTML. */
class HtmlAddressesTest {
  @TempDir private Path workspace;
  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder = ContentFolder.in(workspace).withLesson(1, "one", "## Here\n");
  }

  @Test
  void mistakesInThemAreToldWhereTheyWereWritten() {
    folder.withLesson(
        2,
        "two",
        """
        <a href="gone.html?a=1&amp;b=2">a</a> <a href='one.html#nope'>b</a> <a href=01-one.md>c</a>

        <p><a href="/x.html">d</a> <img src="https://example.org/x.png" alt="x"></p>
        """);

    assertEquals(
        """
        content/lessons/02-two.md:7:10: error: nothing in the site is at "gone.html?a=1&b=2"
            7 | <a href="gone.html?a=1&amp;b=2">a</a> <a href='one.html#nope'>b</a> <a href=01-one.md>c</a>
              |          ^^^^^^^^^^^^^^^^^^^^^
          hint: did you mean "one.html"?
        content/lessons/02-two.md:7:48: error: nothing in lessons/one.html has the id "nope"
            7 | <a href="gone.html?a=1&amp;b=2">a</a> <a href='one.html#nope'>b</a> <a href=01-one.md>c</a>
              |                                                ^^^^^^^^^^^^^
        content/lessons/02-two.md:7:77: error: nothing in the site is at "01-one.md"
            7 | <a href="gone.html?a=1&amp;b=2">a</a> <a href='one.html#nope'>b</a> <a href=01-one.md>c</a>
              |                                                                             ^^^^^^^^^
          hint: in HTML it is the address of the page; Markdown links lead to files
        content/lessons/02-two.md:9:13: error: an address within the site is relative
            9 | <p><a href="/x.html">d</a> <img src="https://example.org/x.png" alt="x"></p>
              |             ^^^^^^^
          hint: the site is read from disks, too
        content/lessons/02-two.md:9:38: error: the policy forbids to load from elsewhere
            9 | <p><a href="/x.html">d</a> <img src="https://example.org/x.png" alt="x"></p>
              |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: make it part of the site
        """,
        folder.build().mistakes().print());
  }

  @Test
  void theyLeadToPages() {
    folder.withLesson(
        2, "two", "<a href=\"one.html#here\">a</a> <a href=\"#two\" id=\"two\">b</a>\n");

    assertEquals("", folder.build().mistakes().print());
  }
}
