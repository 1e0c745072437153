package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.scenario.ScenarioReader;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of demos, from the content folder to the site. */
class DemoPagesTest {
  private static final String SCENARIO =
      "```scenario\nclients: {arrivals: {poisson: 1/s}, to: a}\nnodes: {a: {kind: external, latency: 1ms}}\n```\n";

  @TempDir private Path workspace;

  private ContentFolder folder;

  @BeforeEach
  void makeContent() {
    folder = ContentFolder.in(workspace);
  }

  @Test
  void aDemoNobodyWroteAboutHasAPlainPage() {
    folder.withLesson(1, "one", "## A\n\n```demo lamp\ncolour: cold\n```\n");

    build();

    String page = folder.built("demos/lamp.html");
    assertTrue(page.contains("<h1 class=\"lesson__title\">A lamp</h1>"), page);
    assertTrue(page.contains("data-demo=\"lamp\" data-options=\"seed=7&amp;colour=warm\""), page);
    assertTrue(page.contains("<noscript><p id=\"demo-lamp-still\">"), page);
    assertTrue(page.contains("Lesson 1: <a href=\"../lessons/one.html\">Lesson 1</a>"), page);
  }

  @Test
  void aWrittenPageShowsWhatItsAuthorSays() {
    folder.with("demos/pictures/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    folder.withLesson(1, "one", "See [the lamp](../demos/lamp.md#demo-lamp-2).\n");
    folder.with(
        "demos/lamp.md",
        page(
            """
            ## Try

            ```demo lamp
            colour: cold
            ```

            ```demo lamp
            ```

            See [one](../lessons/01-one.md). ![A plan](pictures/plan.svg)
            """));

    build();

    String page = folder.built("demos/lamp.html");
    assertTrue(page.contains("<h1 class=\"lesson__title\">The “lamp”</h1>"), page);
    assertTrue(page.contains("<meta name=\"description\" content=\"Light &amp; shade.\">"), page);
    assertTrue(page.contains("data-options=\"seed=7&amp;colour=cold\""), page);
    assertTrue(page.contains("See <a href=\"../lessons/one.html\">one</a>."), page);
    assertFalse(page.contains("where-it-belongs"), page);
    assertTrue(
        folder.built("lessons/one.html").contains("href=\"../demos/lamp.html#demo-lamp-2\""));
    assertTrue(folder.built("demos/index.html").contains("<a href=\"lamp.html\">The “lamp”</a>"));
  }

  @Test
  void theEmbedCodeHasTheAddressUnderWhichTheSiteIsPublished() {
    folder.with("demos/lamp.md", page("## Try\n\n```demo lamp\n```\n"));

    build();

    String code =
        "<iframe src=\"https://example.org/fixture/embed/lamp.html\""
            + " title=\"The “lamp”\" width=\"760\" height=\"640\" loading=\"lazy\""
            + " style=\"max-width:100%;border:0\"></iframe>";
    String page = folder.built("demos/lamp.html");
    assertTrue(page.contains(escaped(code)), page);
    assertEquals(List.of(), new HtmlValidator().errors(framed(code)));
  }

  private static String escaped(String html) {
    return html.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String framed(String html) {
    return "<!doctype html><html lang=\"en\"><title>x</title><p>" + html;
  }

  @Test
  void anEmbeddedPageHoldsTheDemoAndTheWayToItsPage() {
    folder.with("demos/lamp.md", page("## Try\n\n```demo lamp\ncolour: cold\n```\n"));

    build();

    String page = folder.built("embed/lamp.html");
    assertTrue(page.contains("<body class=\"embed\">"), page);
    assertTrue(page.contains("data-options=\"seed=7&amp;colour=cold\""), page);
    assertTrue(
        page.contains(
            "<a href=\"../demos/lamp.html\" target=\"_top\">The “lamp”</a>, from" + " Fixture"),
        page);
    assertTrue(
        page.contains("rel=\"canonical\" href=\"https://example.org/fixture/demos/lamp.html\""),
        page);
    assertFalse(page.contains("site-header"), page);
  }

  @Test
  void whatAuthorsWriteForADemoStandsInItsSlot() {
    folder
        .with("demos/scenario.md", page("## Try\n\n" + SCENARIO))
        .withLesson(1, "one", "## A\n\n" + SCENARIO + "\n" + SCENARIO);

    build();

    String page = folder.built("lessons/one.html");
    String json =
        "{\"clients\":{\"arrivals\":{\"poisson\":\"1/s\"},\"to\":\"a\"},"
            + "\"nodes\":{\"a\":{\"kind\":\"external\",\"latency\":\"1ms\"}}}";
    assertTrue(ScenarioReader.readJson(json).scenario().isPresent());
    String slot =
        "<div class=\"demo-slot\" data-demo=\"scenario\" data-options=\"\" data-material=\""
            + escaped(json)
            + "\">";
    assertTrue(page.contains(slot + "<section class=\"demo\" id=\"demo-scenario\""), page);
    assertTrue(page.contains(slot + "<section class=\"demo\" id=\"demo-scenario-2\""), page);
    assertTrue(folder.built("embed/scenario.html").contains(slot));
    assertFalse(Files.exists(folder.output().resolve("demos/quiz.html")));
  }

  @Test
  void aBlockWhoseDemoIsNotThereIsReported() {
    folder.withLesson(1, "one", "## A\n\n" + SCENARIO);

    assertEquals(
        """
        content/lessons/01-one.md:9:4: error: there is no demo "scenario"
            9 | ```scenario
              |    ^^^^^^^^
          hint: known here: lamp
        """,
        folder.build().mistakes().print());
  }

  @Test
  void wrongPagesOfDemosAreReported() {
    folder
        .with("demos/lmap.md", page("## Try\n"))
        .with("demos/lamp.md", "---\ntitle: Lamp\nheight: tall\n---\n# Lamp\n")
        .with("demos/A Lamp.md", "x")
        .with("demos/lamp.html", "x")
        .with("quiz/lamp.md", "x");

    assertEquals(
        """
        content/demos/A Lamp.md: error: this is no name of a demo
          hint: as in a block: demos/send-request.md
        content/demos/lamp.html: error: a page can't be copied into the site
          hint: pages are made from Markdown
        content/demos/lamp.md:1:1: error: the key "summary" is missing
            1 | ---
              | ^^^
          hint: add a line such as summary: Where its time goes.
        content/demos/lamp.md:3:9: error: "height" takes a whole number from 1 on, not tall
            3 | height: tall
              |         ^^^^
          hint: as in height: 900
        content/demos/lamp.md:5:1: error: the title stands in the front matter
            5 | # Lamp
              | ^^^^^^
          hint: begin with ##
        content/demos/lmap.md:1:1: error: there is no demo "lmap"
            1 | ---
              | ^
          hint: did you mean "lamp"?
        content/quiz/lamp.md: error: this is no name for a file of questions
          hint: two digits, a hyphen, lower-case words: quiz/05-scaling.md
        """,
        folder.build().mistakes().print());
  }

  @Test
  void aPageThatDoesNotShowItsDemoIsReported() {
    folder.with("demos/lamp.md", page("## Try\n"));

    assertEquals(
        """
        content/demos/lamp.md:1:1: error: this page does not show its demo
            1 | ---
              | ^
          hint: place it: ```demo lamp
        """,
        folder.build().mistakes().print());
  }

  @Test
  void everyPageIsValidHtml() {
    folder
        .with("demos/lamp.md", page("## Try\n\n```demo lamp\n```\n"))
        .with("demos/scenario.md", page("## Try\n\n" + SCENARIO));

    build();

    HtmlValidator validator = new HtmlValidator();
    for (String name : List.of("demos/index", "demos/lamp", "embed/lamp", "demos/scenario")) {
      assertEquals(List.of(), validator.errors(folder.built(name + ".html")), name);
    }
  }

  @Test
  void onlyDemosThatTheCourseUsesHavePages() {
    folder.withLesson(1, "one", "Text.\n");

    build();

    assertFalse(Files.exists(folder.output().resolve("demos")));
    assertFalse(Files.exists(folder.output().resolve("embed")));
    assertFalse(folder.built("index.html").contains("Demos"));
  }

  @Test
  void aPlainPageSaysWhoUsesTheDemo() {
    folder.with(
        "pages/sheet.md", "---\ntitle: Sheet\nsummary: S.\n---\n\n## A\n\n```demo lamp\n```\n");
    build();
    assertTrue(
        summary().contains(">A demo from the page Sheet, on a page of its own.<"), summary());

    folder.withLesson(3, "three", "## A\n\n```demo lamp\n```\n");
    build();
    assertTrue(
        summary().contains(">A demo from lesson 3, Lesson 3, on a page of its own.<"), summary());
  }

  private String summary() {
    return folder.built("demos/index.html");
  }

  @Test
  void theNotFoundPageFindsTheListOfDemos() {
    folder.withLesson(1, "one", "## A\n\n```demo lamp\n```\n");
    build();

    assertTrue(folder.built("404.html").contains("href=\"/fixture/demos/index.html\""));
  }

  private static String page(String body) {
    return "---\ntitle: The \"lamp\"\nsummary: Light & shade.\nheight: 640\n---\n" + body;
  }

  private void build() {
    assertEquals("", folder.buildWithSlates().mistakes().print());
  }
}
