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

class FreePagesTest {
  private static final String SETTINGS =
      """
      title: Fixture
      description: A site for tests.
      language: en
      base: https://example.org/fixture/
      repository: https://example.org/fixture.git
      """;

  @TempDir private Path workspace;

  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder =
        ContentFolder.in(workspace)
            .withLesson(1, "first", "See [the sheet](../pages/cheat-sheet.md#nines).\n");
  }

  @Test
  void aPageHasAllOfMarkdownAndStandsInTheNavigation() {
    folder
        .withNavigation("[pages/cheat-sheet.md]")
        .with("pages/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with(
            "pages/cheat-sheet.md",
            """
            ---
            title: Cheat sheet
            summary: All on one page.
            ---
            ## Nines

            {{ 365 * 24 h }}, see [lesson 1](../lessons/01-first.md).
            ![A plan](plan.svg)

            ```demo lamp
            ```
            """)
        .with(
            "pages/about.md",
            """
            ---
            title: About
            summary: Who made this.
            ---
            Text.
            """);
    assertEquals("", folder.build().mistakes().print());

    String sheet = folder.built("cheat-sheet.html");
    assertTrue(sheet.contains("<h1 class=\"lesson__title\">Cheat sheet</h1>"), sheet);
    assertTrue(
        sheet.contains(
            "<data class=\"figure\" value=\"31536000\">365\u00a0days</data>, see <a href=\"lessons/first.html\">"),
        sheet);
    assertTrue(sheet.contains("<img src=\"pages/plan.svg\" alt=\"A plan\" />"), sheet);
    assertTrue(sheet.contains("id=\"demo-lamp\""), sheet);
    String lesson = folder.built("lessons/first.html");
    assertTrue(lesson.contains("<a href=\"../cheat-sheet.html#nines\">the sheet</a>"), lesson);
    assertTrue(
        lesson.contains(
            "<a class=\"site-header__link\" href=\"../cheat-sheet.html\">Cheat sheet</a></nav>"),
        lesson);
    assertTrue(
        lesson.contains("<a class=\"site-footer__link\" href=\"../about.html\">About</a></nav>"),
        lesson);
    for (String page : List.of(sheet, folder.built("about.html"))) {
      assertEquals(List.of(), new HtmlValidator().errors(page));
    }
  }

  @Test
  void thePageOfTheNameIndexBeginsTheStartPage() {
    folder
        .withLesson(1, "first", "Text.\n")
        .with("pages/index.md", "---\ntitle: Plan first\nsummary: Then build.\n---\n\n## Try it\n");
    folder.build();
    String home = folder.built("index.html");
    assertTrue(home.contains("<h1 class=\"poster__title\">Plan first</h1>"), home);
    assertTrue(home.contains("<p class=\"poster__lead\">Then build.</p>"), home);
    assertTrue(home.contains("Try it"), home);
    assertFalse(home.contains("href=\"index.html\">Plan first"), home);
    assertEquals(List.of(), new HtmlValidator().errors(home));
  }

  @Test
  void allMistakesAreToldAtOnce() {
    folder
        .with("pages/Sheet.md", "")
        .with("pages/index.md", "---\ntitle: Start\nsummary: Here.\nnav: 1\n---\n")
        .with("pages/sheet.md", "---\ntitle: Sheet\n---\n[a](b.md)\n");

    assertEquals(
        """
        content/lessons/01-first.md:7:17: error: there is no file "../pages/cheat-sheet.md"
            7 | See [the sheet](../pages/cheat-sheet.md#nines).
              |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hint: in pages/ lie index.md, sheet.md
        content/pages/Sheet.md: error: this is no name for a page
          hint: lower-case words: pages/cheat-sheet.md
        content/pages/index.md:4:1: error: unknown key "nav"
            4 | nav: 1
              | ^^^
          hint: known here: title, summary, under
        content/pages/sheet.md:1:1: error: the key "summary" is missing
            1 | ---
              | ^^^
          hint: add a line such as summary: Who made this.
        content/pages/sheet.md:4:5: error: there is no file "b.md"
            4 | [a](b.md)
              |     ^^^^
          hint: in pages/ lie index.md, sheet.md
        """,
        folder.build().mistakes().print());
    assertFalse(folder.output().toFile().exists());
  }

  @Test
  void aPageUnderAnotherSaysSoAndLeavesTheFootOfPages() {
    page("stories", "Stories").withNavigation("[pages/stories.md]");
    page("about", "About");
    folder
        .withLesson(1, "first", "Text.\n")
        .with(
            "pages/storm.md", "---\ntitle: Storm\nsummary: A.\nunder: stories.md\n---\n\nText.\n");

    assertEquals("", folder.build().mistakes().print());
    String storm = folder.built("storm.html");
    assertTrue(
        storm.contains("<li class=\"crumbs__place\"><a href=\"stories.html\">Stories</a></li>"),
        storm);
    assertTrue(storm.contains("\"position\":2,\"name\":\"Stories\""), storm);
    assertFalse(storm.contains("site-footer__link\" href=\"storm.html\""), storm);
    assertTrue(storm.contains("site-footer__link\" href=\"about.html\""), storm);
    assertEquals(List.of(), new HtmlValidator().errors(storm));
  }

  @Test
  void aPageIsUnderOneThatIsThereAndOnItsOwn() {
    page("stories", "Stories");
    folder
        .withLesson(1, "first", "Text.\n")
        .with("pages/a.md", "---\ntitle: A\nsummary: A.\nunder: storeis.md\n---\n\nText.\n")
        .with("pages/b.md", "---\ntitle: B\nsummary: B.\nunder: a.md\n---\n\nText.\n");

    assertEquals(
        """
        content/pages/a.md:4:8: error: there is no page "storeis.md"
            4 | under: storeis.md
              |        ^^^^^^^^^^
          hint: did you mean "stories.md"?
        content/pages/b.md:4:8: error: this page is under another itself
            4 | under: a.md
              |        ^^^^
          hint: name one that stands on its own
        """,
        folder.build().mistakes().print());
  }

  @Test
  void theNavigationHasItsOwnOrderAndNames() {
    page("sheet", "Cheat sheet")
        .withNavigation("[{page: pages/sheet.md, title: Sheet}, pages/about.md]");
    page("about", "About");
    page("more", "More");
    folder.withLesson(1, "first", "Text.\n");

    assertEquals("", folder.build().mistakes().print());
    String more = folder.built("more.html");
    assertTrue(
        more.contains(
            "<a class=\"site-header__link\" href=\"sheet.html\">Sheet</a>"
                + "<a class=\"site-header__link\" href=\"about.html\">About</a></nav>"),
        more);
    assertTrue(
        more.contains(
            "aria-label=\"More pages\"><a class=\"site-footer__link\" href=\"more.html\">More</a></nav>"),
        more);
  }

  @Test
  void whatTheNavigationNamesInVainIsToldAtItsPlace() {
    page("about", "About");
    page("index", "Start");
    folder
        .withLesson(1, "first", "Text.\n")
        .with("site.yaml", SETTINGS + "navigation:\n  - pages/abuot.md\n  - pages/index.md\n");
    assertEquals(
        """
        content/site.yaml:7:5: error: there is no page "pages/abuot.md"
            7 |   - pages/abuot.md
              |     ^^^^^^^^^^^^^^
          hint: did you mean "pages/about.md"?
        content/site.yaml:8:5: error: the start page is in every navigation already
            8 |   - pages/index.md
              |     ^^^^^^^^^^^^^^
          hint: leave it out
        """,
        folder.build().mistakes().print());

    folder.with(
        "site.yaml",
        SETTINGS
            + """
            navigation:
              - pages/about.md
              - {page: pages/about.md, title: Us}
              - {page: pages/about.md, name: Us}
              - about
            """);
    assertEquals(
        """
        content/site.yaml:8:12: error: "pages/about.md" stands here a second time
            8 |   - {page: pages/about.md, title: Us}
              |            ^^^^^^^^^^^^^^
          hint: leave it out
        content/site.yaml:9:12: error: "pages/about.md" stands here a second time
            9 |   - {page: pages/about.md, name: Us}
              |            ^^^^^^^^^^^^^^
          hint: leave it out
        content/site.yaml:9:28: error: unknown key "name"
            9 |   - {page: pages/about.md, name: Us}
              |                            ^^^^
          hint: known here: page, title
        content/site.yaml:10:5: error: the navigation takes pages beside the lessons
           10 |   - about
              |     ^^^^^
          hint: as in navigation: [pages/about.md]
        """,
        folder.build().mistakes().print());
  }

  private ContentFolder page(String name, String title) {
    String text = "---\ntitle: " + title + "\nsummary: Of it.\n---\nText.\n";
    return folder.with("pages/" + name + ".md", text);
  }
}
