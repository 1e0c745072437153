package io.github.groundplan.site.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.prose.Prose.Section;
import io.github.groundplan.site.resolve.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void eachHeadingBeginsASection() {
    assertEquals(
        List.of(
            new Section("", "", "Before it all."),
            new Section("one", "The one & only", "First, second."),
            new Section("two", "Two", "")),
        prose(
                "<p>Before <em>it</em> all.</p><h2 id=\"one\">The <code>one</code> &amp;"
                    + " only</h2>\n"
                    + "<p>First,</p><p>second.</p><h3 id='two'>Two</h3>")
            .sections());
  }

  @Test
  void tagsGoAndWordsStay() {
    assertEquals(
        "a < b \u2713 un-done x",
        text("<p title=\"a > b\">a &lt; b &#10003; un<b>-done</b><br>x</p>"));
  }

  @Test
  void aPieceMayBreakOffWithinAnAttribute() {
    Prose prose =
        Prose.of(
            List.of(
                new Part.Markup("<p>See <a href=\""),
                new Part.Address("x.html"),
                new Part.Markup("\">this</a>.</p>")));

    assertEquals("See this.", prose.sections().get(0).text());
  }

  @Test
  void rowsOfFilesAreLeftOut() {
    assertEquals(
        "Before. After.",
        text(
            "<p>Before.</p><details class=\"records\"><summary>M/M/1</summary>"
                + "<table><tr><td>0.5</td></tr></table></details><p>After.</p>"));
  }

  @Test
  void aDrawingIsLeftOutForTheWordsBesideIt() {
    assertEquals(
        "Client to server. One way.",
        text(
            "<figure><svg class=\"stage\" aria-hidden=\"true\"><g><text>Client</text></g></svg>"
                + "<svg aria-hidden=\"true\"><text>Client</text></svg>"
                + "<ul><li>Client to server.</li></ul><figcaption>One way.</figcaption></figure>"));
  }

  @Test
  void readingTakesAMinuteForEvery230WordsAndTheRest() {
    assertEquals(1, prose("").minutes());
    assertEquals(1, prose("<p>" + "word ".repeat(230) + "</p>").minutes());
    assertEquals(2, prose("<h2 id=\"a\">One</h2><p>" + "word ".repeat(230) + "</p>").minutes());
  }

  private static String text(String html) {
    return prose(html).sections().get(0).text();
  }

  private static Prose prose(String html) {
    return Prose.of(List.of(new Part.Markup(html)));
  }
}
