package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.HtmlValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start page says what its author gave, and nothing of another course. */
class StartPageTest {
  @TempDir private Path workspace;

  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder = ContentFolder.in(workspace).withLesson(1, "first", "Text.\n");
  }

  @Test
  void withNothingSaidItShowsTitleDescriptionAndLessons() {
    String home = built();

    assertTrue(
        home.contains(
            """
            <div class="poster">
            <h1 class="poster__title">Fixture</h1>
            <div>
            <p class="poster__lead">A site for tests.</p>
            """),
        home);
    assertTrue(
        home.contains(
            """
            <h2 class="section-title" id="lessons">Lessons</h2>
            </div>
            """),
        home);
    assertFalse(home.contains("<figure"), home);
    assertFalse(home.contains("promise"), home);
    assertEquals(List.of(), new HtmlValidator().errors(home));
  }

  @Test
  void theDrawingOfATownIsThereForWhoAsksForIt() {
    start("  picture: plan\n");

    assertTrue(built().contains("<figure class=\"plan\">\n<svg class=\"plan__drawing\""));
  }

  @Test
  void aPictureOfItsAuthorAndWordsStandAroundTheLessons() {
    folder.with("pages/a shop.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    start(
        """
          picture: {file: pages/a shop.svg, text: "A shop & its database"}
          lessons: {title: The shelves, text: From left to right.}
          promise:
            title: What you get
            points:
              - {title: Few words, text: A lesson takes ten minutes.}
              - title: No <frills>
        """);
    String home = built();

    assertTrue(
        home.contains(
            "<figure class=\"plan\"><img src=\"pages/a%20shop.svg\""
                + " alt=\"A shop &amp; its database\"></figure>"),
        home);
    assertTrue(
        home.contains(
            """
            <h2 class="section-title" id="lessons">The shelves</h2>
            <p class="section-lead">From left to right.</p>
            """),
        home);
    assertTrue(
        home.contains(
            """
            <h2 class="section-title" id="promise">What you get</h2>
            <div class="promise__list">
            <div><h3>Few words</h3><p>A lesson takes ten minutes.</p></div>
            <div><h3>No &lt;frills&gt;</h3></div>
            </div>
            """),
        home);
    assertEquals(List.of(), new HtmlValidator().errors(home));
  }

  @Test
  void allThatIsWrongIsToldAtItsPlace() {
    start(
        """
          picture: town
          lesson: {title: The line}
          lessons: {text: 5}
          promise: {title: All, points: [One, {text: Two}]}
        """);

    assertEquals(
        """
        content/site.yaml:7:12: error: "picture" takes the word plan, or a file and what it shows
            7 |   picture: town
              |            ^^^^
          hint: as in picture: plan, or picture: {file: pages/shop.svg, text: A shop and its database}
        content/site.yaml:8:3: error: unknown key "lesson"
            8 |   lesson: {title: The line}
              |   ^^^^^^
          hint: did you mean "lessons"?
        content/site.yaml:9:12: error: the key "title" is missing
            9 |   lessons: {text: 5}
              |            ^^^^^^^^^
          hint: add a line such as title: Lessons
        content/site.yaml:9:19: error: "text" takes a text, not 5
            9 |   lessons: {text: 5}
              |                   ^
          hint: put it in quotes: "5"
        content/site.yaml:10:34: error: a point has a title, and a text if it needs one
           10 |   promise: {title: All, points: [One, {text: Two}]}
              |                                  ^^^
          hint: as in points: [{title: Measured, text: By a run.}]
        content/site.yaml:10:39: error: the key "title" is missing
           10 |   promise: {title: All, points: [One, {text: Two}]}
              |                                       ^^^^^^^^^^^
          hint: add a line such as title: Measured
        """,
        folder.build().mistakes().print());
  }

  @Test
  void aPictureThatIsNotThereIsToldAtItsPlace() {
    folder.with("pages/shop.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    start("  picture: {file: pages/shpo.svg, text: A shop}\n");
    assertEquals(
        """
        content/site.yaml:7:19: error: there is no file "pages/shpo.svg"
            7 |   picture: {file: pages/shpo.svg, text: A shop}
              |                   ^^^^^^^^^^^^^^
          hint: did you mean "pages/shop.svg"?
        """,
        folder.build().mistakes().print());

    start("  picture: {file: /pages/shop.svg, text: A shop}\n");
    assertEquals(
        """
        content/site.yaml:7:19: error: a picture is a file of the content
            7 |   picture: {file: /pages/shop.svg, text: A shop}
              |                   ^^^^^^^^^^^^^^^
          hint: put the file beside pages/index.md, and write it as pages/shop.svg
        """,
        folder.build().mistakes().print());
  }

  private void start(String lines) {
    try {
      String settings = Files.readString(folder.content().resolve("site.yaml"));
      folder.with("site.yaml", settings.replaceFirst("(?s)start:.*", "") + "start:\n" + lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String built() {
    assertEquals("", folder.build().mistakes().print());
    return folder.built("index.html");
  }
}
