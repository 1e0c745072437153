package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
  private static final String TERMS =
      """
      terms:
        - term: latency
          aliases: [response time]
          short: The time from a request to its answer.
          long: |
            It has two parts.

            They add up.
          lesson: lessons/02-second.md
        - term: DNS
          short: Turns names into addresses.
        - term: server
          short: What answers.
      """;

  @TempDir private Path workspace;

  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder = ContentFolder.in(workspace);
  }

  @Test
  void aTermIsExplainedByALinkWhereAPageUsesItFirst() {
    folder
        .with("glossary.yaml", TERMS)
        .withLesson(
            1,
            "first",
            """
            ## Latency of a server

            `latency`, [the latency](#a), latency-bound, dns and *Response time*, then latency
            again. A server's DNS.

            > [!NOTE] The server
            > asks a server.

            | server |
            | --- |
            | DNS |

            <details id="a"><summary>server</summary></details>
            """)
        .withLesson(2, "second", "## DNS\n\nNothing else.\n");
    build();

    String page = folder.built("lessons/first.html");
    String text =
        page.substring(page.indexOf("<p><code>latency"), page.indexOf("<div class=\"adm"));
    assertEquals(
        """
        <p><code>latency</code>, <a href="#a">the latency</a>, latency-bound, dns and \
        <em><a class="term" href="../glossary.html#latency">Response time</a></em>, then latency
        again. A <a class="term" href="../glossary.html#server">server</a>\u2019s \
        <a class="term" href="../glossary.html#dns">DNS</a>.</p>
        """,
        text);
    assertEquals(3, page.split("class=\"term\"", -1).length - 1, page);
    assertFalse(folder.built("lessons/second.html").contains("class=\"term\""));
  }

  @Test
  void aTermInABlockOfCodeIsNotItsFirstUse() {
    folder
        .with("glossary.yaml", TERMS)
        .withLesson(1, "first", "```yaml\nserver: 1\n```\n\n    latency\n\nA server, a latency.\n")
        .withLesson(2, "second", "Nothing.\n");
    build();

    String page = folder.built("lessons/first.html");
    assertTrue(
        page.contains("A <a class=\"term\" href=\"../glossary.html#server\">server</a>, a <a"));
    assertEquals(2, page.split("class=\"term\"", -1).length - 1, page);
  }

  @Test
  void theTitleOfABoxIsLeftAlone() {
    folder
        .with("glossary.yaml", TERMS)
        .withLesson(1, "first", "> [!NOTE] The server\n> asks a server.\n")
        .withLesson(2, "second", "Text.\n");
    build();

    String page = folder.built("lessons/first.html");
    assertTrue(page.contains("</span> The server</p>"), page);
    assertTrue(
        page.contains("asks a <a class=\"term\" href=\"../glossary.html#server\">server</a>."),
        page);
  }

  @Test
  void aPluralIsLinkedAndNotToldAsAnotherName() {
    folder.with(
        "glossary.yaml",
        """
        terms:
          - term: load balancer
            aliases: [load balancers, balancer, balancers]
            short: Shares out.
          - term: latency
            aliases: [latencies]
            short: A time.
          - term: SLA
            aliases: [SLAs]
            short: A promise.
          - term: percentile
            aliases: [percentiles, p95, p99]
            short: A rank.
        """);
    folder.withLesson(1, "first", "Two latencies.\n");
    build();

    String page = folder.built("glossary.html");
    assertTrue(page.contains(">also balancer</span>"), page);
    assertTrue(page.contains(">also p95, p99</span>"), page);
    assertTrue(page.contains("<dfn>latency</dfn></dt>"), page);
    assertTrue(page.contains("<dfn>SLA</dfn></dt>"), page);
    assertTrue(folder.built("lessons/first.html").contains(">latencies</a>"));
  }

  @Test
  void thePageHasAllTermsByLetterWithTheirLessons() {
    folder
        .with("glossary.yaml", TERMS)
        .withLesson(1, "first", "The latency, see [DNS](../glossary.yaml#dns).\n")
        .withLesson(2, "second", "The latency.\n");
    build();

    String page = folder.built("glossary.html");
    assertEquals(
        """
        <div class="prose glossary">
        <h2 id="letter-D">D</h2>
        <dl>
        <dt id="dns"><dfn>DNS</dfn></dt>
        <dd>
        <p>Turns names into addresses.</p>
        </dd>
        </dl>
        <h2 id="letter-L">L</h2>
        <dl>
        <dt id="latency"><dfn>latency</dfn> <span class="glossary__aliases">also response time</span></dt>
        <dd>
        <p>The time from a request to its answer.</p>
        <p>It has two parts.</p>
        <p>They add up.</p>
        <p class="glossary__lessons">Taught in lesson 2, <a href="lessons/second.html">Lesson 2</a>.</p>
        <div class="glossary__lessons glossary__uses"><p>Used in:</p>
        <ul><li><a href="lessons/first.html">lesson 1, Lesson 1</a></li></ul></div>
        </dd>
        </dl>
        <h2 id="letter-S">S</h2>
        <dl>
        <dt id="server"><dfn>server</dfn></dt>
        <dd>
        <p>What answers.</p>
        </dd>
        </dl>
        </div>
        """,
        page.substring(page.indexOf("<div class=\"prose"), page.indexOf("</main>")));
    assertTrue(page.contains("<a class=\"letters__link\" href=\"#letter-L\">L</a>"), page);
    assertTrue(
        folder.built("lessons/first.html").contains("href=\"../glossary.html\">Glossary</a>"));
    assertEquals(List.of(), new HtmlValidator().errors(page));
  }

  @Test
  void termsOfTheSameLettersAreOthersAndATermMayBeWrittenInTwoWays() {
    folder
        .with(
            "glossary.yaml",
            """
            terms:
              - {term: C, short: A language.}
              - {term: C++, short: Another language.}
              - {term: round trip, aliases: [round-trip], short: There and back.}
              - {term: main, short: Where it begins.}
            """)
        .withLesson(1, "first", "A round-trip in C++, see [C](../glossary.yaml#c).\n");
    build();

    String page = folder.built("lessons/first.html");
    assertTrue(page.contains("../glossary.html#c-1\">C++</a>"), page);
    assertTrue(page.contains("../glossary.html#round-trip\">round-trip</a>"), page);
    assertTrue(folder.built("glossary.html").contains("<dt id=\"main-1\"><dfn>main</dfn>"));
  }

  @Test
  void whatIsMisspeltIsNotMissingAsWell() {
    folder
        .withLesson(1, "first", "Text.\n")
        .with(
            "glossary.yaml",
            "terms:\n  - trem: one\n    short: A.\n  - trem: two\n    short: B.\n");

    assertEquals(
        """
        content/glossary.yaml:2:5: error: unknown key "trem"
            2 |   - trem: one
              |     ^^^^
          hint: did you mean "term"?
        content/glossary.yaml:4:5: error: unknown key "trem"
            4 |   - trem: two
              |     ^^^^
          hint: did you mean "term"?
        """,
        folder.build().mistakes().print());

    folder.with("glossary.yaml", "term:\n  - term: one\n    short: A.\n");

    assertEquals(
        """
        content/glossary.yaml:1:1: error: unknown key "term"
            1 | term:
              | ^^^^
          hint: did you mean "terms"?
        """,
        folder.build().mistakes().print());
  }

  @Test
  void withoutTermsThereIsNoPage() {
    folder.withLesson(1, "first", "The latency.\n");
    build();

    assertFalse(folder.output().resolve("glossary.html").toFile().exists());
    assertFalse(folder.built("lessons/first.html").contains("Glossary"));
  }

  @Test
  void allMistakesAreToldAtOnce() {
    folder
        .with(
            "glossary.yaml",
            """
            terms:
              - term: latency
                short: One.
                lesson: lessons/03-thrid.md
              - term: Latency
                shrt: Two.
              - server
              - term: mean
                aliases: average
                short: 3
              - term: tail
                aliases: [latency, [a]]
                short: Three.
            word: 1
            """)
        .withLesson(3, "third", "See [it](../glossary.yaml#latncy).\n");

    assertEquals(
        """
        content/glossary.yaml:4:13: error: there is no lesson "lessons/03-thrid.md"
            4 |     lesson: lessons/03-thrid.md
              |             ^^^^^^^^^^^^^^^^^^^
          hint: did you mean "lessons/03-third.md"?
        content/glossary.yaml:5:11: error: "Latency" is in the glossary already
            5 |   - term: Latency
              |           ^^^^^^^
          hint: the first is at content/glossary.yaml:2:11
        content/glossary.yaml:6:5: error: unknown key "shrt"
            6 |     shrt: Two.
              |     ^^^^
          hint: did you mean "short"?
        content/glossary.yaml:7:5: error: here stands a term, not a text
            7 |   - server
              |     ^^^^^^
          hint: as in terms: [{term: latency, short: How long it takes.}]
        content/glossary.yaml:9:14: error: "aliases" takes a list, not a text
            9 |     aliases: average
              |              ^^^^^^^
          hint: as in aliases: [response time]
        content/glossary.yaml:10:12: error: "short" takes a text, not 3
           10 |     short: 3
              |            ^
          hint: put it in quotes: "3"
        content/glossary.yaml:12:15: error: "latency" is in the glossary already
           12 |     aliases: [latency, [a]]
              |               ^^^^^^^
          hint: the first is at content/glossary.yaml:2:11
        content/glossary.yaml:12:24: error: an alias is a text, not a list
           12 |     aliases: [latency, [a]]
              |                        ^^^
          hint: as in aliases: [response time]
        content/glossary.yaml:14:1: error: unknown key "word"
           14 | word: 1
              | ^^^^
          hint: known here: terms
        content/lessons/03-third.md:7:27: error: nothing in glossary.yaml has the id "latncy"
            7 | See [it](../glossary.yaml#latncy).
              |                           ^^^^^^
          hint: did you mean "latency"?
        """,
        folder.build().mistakes().print());
  }

  private void build() {
    assertEquals("", folder.build().mistakes().print());
  }
}
