package io.github.groundplan.site.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RawHtmlTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whatThePolicyForbidsIsReported() {
    check(
        """
        <script src="x.js"></script>

        Press <kbd onclick="x()" STYLE='color: red'>Enter</kbd>, <a href=" JavaScript:x()">x</a>.

        <div>
        <iframe
          title="a > b"></iframe>
        </div>
        """,
        """
        a.md:1:2: error: the policy of the pages forbids <script>
            1 | <script src="x.js"></script>
              |  ^^^^^^
          hint: write Markdown, or a demo block
        a.md:3:12: error: the policy of the pages forbids onclick=
            3 | Press <kbd onclick="x()" STYLE='color: red'>Enter</kbd>, <a href=" JavaScript:x()">x</a>.
              |            ^^^^^^^
          hint: remove it
        a.md:3:26: error: the policy of the pages forbids style=
            3 | Press <kbd onclick="x()" STYLE='color: red'>Enter</kbd>, <a href=" JavaScript:x()">x</a>.
              |                          ^^^^^
          hint: remove it
        a.md:3:61: error: the policy of the pages forbids javascript: addresses
            3 | Press <kbd onclick="x()" STYLE='color: red'>Enter</kbd>, <a href=" JavaScript:x()">x</a>.
              |                                                             ^^^^
          hint: remove it
        a.md:6:2: error: the policy of the pages forbids <iframe>
            6 | <iframe
              |  ^^^^^^
          hint: write Markdown, or a demo block
        """);
  }

  @Test
  void anElementThatNeverEndsIsReported() {
    check(
        "<details>\n<summary>Why?</summary>\n\nBecause.\n",
        """
        a.md:1:2: error: <details> is never closed
            1 | <details>
              |  ^^^^^^^
          hint: close it with </details>
        """);
  }

  @Test
  void anEndWithoutABeginningIsReported() {
    check(
        "Text</b>.\n",
        """
        a.md:1:7: error: </b> closes nothing that is open here
            1 | Text</b>.
              |       ^
        """);
  }

  @Test
  void commentsAndElementsWithoutAnEndAreFine() {
    check("a<br>b <img src=\"x.svg\" alt=\"x\">\n\n<!-- <script> -->\n", "");
  }

  @Test
  void aSlashEndsAnElementInDrawingsAndFormulasOnly() {
    check("<svg viewBox=\"0 0 9 9\"><g><path d=\"M0 0h9\"/></g></svg>\n\nSee <svg/>.\n", "");
    check(
        "<svg></svg> <span/>\n",
        """
        a.md:1:14: error: <span> is never closed
            1 | <svg></svg> <span/>
              |              ^^^^
          hint: close it with </span>
        """);
  }

  @Test
  void anIdStandsOnceAndAnImageSaysWhatItShows() {
    check(
        "<p id=\"a\">A</p>\n\n<img src='b.png' id=b> <b ID='a'>A</b>\n",
        """
        a.md:3:2: error: this image has no alt attribute
            3 | <img src='b.png' id=b> <b ID='a'>A</b>
              |  ^^^
          hint: say what it shows
        a.md:3:27: error: this id stands here a second time
            3 | <img src='b.png' id=b> <b ID='a'>A</b>
              |                           ^^^^^^
          hint: name it otherwise
        """);
  }

  @Test
  void aTagThatNeverEndsIsTold() {
    check(
        """
        <div title="a > b">
        <p class="a
        </div>
        """,
        """
        a.md:1:2: error: <div> is never closed
            1 | <div title="a > b">
              |  ^^^
          hint: close it with </div>
        a.md:2:2: error: this tag never ends
            2 | <p class="a
              |  ^
          hint: close it with >, and what is quoted in it with a quotation mark
        """);
  }

  @Test
  void codeIsNotLookedAt() {
    check("`<script>`\n\n```html\n<script>\n```\n", "");
  }

  @Test
  void idsOfTheAuthorCanBeLinkedTo() {
    Source source = new Source("a.md", "<dl>\n<dt id=\"load\">Load</dt>\n</dl>\n");

    assertEquals(Set.of("load"), new Markdown(source, 0, diagnostics).parse().ids());
  }

  private void check(String markdown, String expected) {
    new Markdown(new Source("a.md", markdown), 0, diagnostics).parse();
    assertEquals(expected, diagnostics.print());
  }
}
