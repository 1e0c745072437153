package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.render.PlannedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * While a site is written, an edit costs the texts and the pages that depend on it, and no others:
 * which files are read again, and which pages are rendered again.
 */
class RebuildWorkTest {
  private static final String BUSY =
      """
      clients: {arrivals: {poisson: 80/s}, to: app}
      nodes: {app: {kind: server, service: {exp: 10ms}}}
      run: {requests: 100}
      """;

  private final BuildMemory memory = BuildMemory.empty();

  @TempDir private Path workspace;

  private ContentFolder folder;

  @BeforeEach
  void write() {
    folder =
        ContentFolder.in(workspace)
            .with("scenarios/busy.yaml", BUSY)
            .with("scenarios/other.yaml", BUSY)
            .with("snippets/note.md", "A note.\n")
            .with("glossary.yaml", glossary("queue", "A line."))
            .withLesson(1, "one", "A queue. {{ sim(busy).arrivals }}\n")
            .withLesson(2, "two", "{{ sim(busy).arrivals }}\n\n## A\n\n```demo lamp\n```\n")
            .withLesson(3, "three", "{{ sim(other).arrivals }}\n\n```include note.md\n```\n")
            .withLesson(4, "four", "Text, and a line.\n\n## A\n\n```demo lamp\n```\n")
            .with(
                "pages/sheet.md", "---\ntitle: Sheet\nsummary: S.\n---\n```include note.md\n```\n");
    assertEquals(
        new Work(
            List.of(
                "scenarios/busy.yaml",
                "scenarios/other.yaml",
                "lessons/01-one.md",
                "lessons/02-two.md",
                "lessons/03-three.md",
                "lessons/04-four.md",
                "pages/sheet.md"),
            List.of(
                "404.html",
                "course.html",
                "demos/index.html",
                "demos/lamp.html",
                "embed/lamp.html",
                "glossary.html",
                "index.html",
                "lessons/four.html",
                "lessons/one.html",
                "lessons/three.html",
                "lessons/two.html",
                "sheet.html")),
        build());
  }

  @Test
  void nothingIsDoneWhereNothingHasChanged() {
    assertEquals(new Work(List.of(), List.of()), build());
  }

  @Test
  void aLessonIsRenderedWithThePageOfAll() {
    folder.withLesson(4, "four", "Other text.\n\n## A\n\n```demo lamp\n```\n");

    assertWork(List.of("lessons/04-four.md"), "course.html", "lessons/four.html");
  }

  @Test
  void aTitleStandsBesideEveryLesson() throws IOException {
    edit("lessons/04-four.md", "title: Lesson 4", "title: The last");

    assertWork(
        List.of("lessons/04-four.md"),
        "course.html",
        "demos/lamp.html",
        "index.html",
        "lessons/four.html",
        "lessons/one.html",
        "lessons/three.html",
        "lessons/two.html");
  }

  @Test
  void aScenarioTouchesTheLessonsThatRunIt() {
    folder.with("scenarios/busy.yaml", BUSY.replace("100", "120"));

    assertWork(
        List.of("scenarios/busy.yaml", "lessons/01-one.md", "lessons/02-two.md"),
        "course.html",
        "lessons/one.html",
        "lessons/two.html");
  }

  @Test
  void aScenarioThatIsWordedInAnotherWayTouchesNoPage() {
    folder.with("scenarios/busy.yaml", "# A remark.\n" + BUSY);

    assertWork(List.of("scenarios/busy.yaml"));
  }

  @Test
  void whatAWordMeansIsToldInTheGlossaryOnly() {
    folder.with("glossary.yaml", glossary("queue", "Who waits."));

    assertWork(List.of(), "glossary.html");
  }

  @Test
  void aNewWordTouchesTheTextsInWhichItStands() {
    folder.with(
        "glossary.yaml", glossary("queue", "A line.") + "  - {term: line, short: A queue.}\n");

    assertWork(List.of("lessons/04-four.md"), "course.html", "glossary.html", "lessons/four.html");
  }

  @Test
  void anIncludeTouchesThePagesThatIncludeIt() {
    folder.with("snippets/note.md", "Another note.\n");

    assertWork(
        List.of("lessons/03-three.md", "pages/sheet.md"),
        "course.html",
        "lessons/three.html",
        "sheet.html");
  }

  @Test
  void theTitleOfTheSiteStandsOnEveryPageAndIsReadOnNone() throws IOException {
    edit("site.yaml", "title: Fixture", "title: A site");

    Work work = build();
    assertEquals(List.of(), work.read);
    assertEquals(12, work.rendered.size());
  }

  @Test
  void whatTheStartPageShowsTouchesNoOther() throws IOException {
    edit("site.yaml", "language: en", "language: en\nstart: {lessons: {title: The line}}");

    assertWork(List.of(), "index.html");
  }

  @Test
  void aNameThatWasMissingIsFoundOnceItIsThere() {
    folder.withLesson(4, "four", "{{ sim(late).arrivals }}\n");
    assertEquals(1, draft().mistakes().sorted().size());
    folder.with("scenarios/late.yaml", BUSY);

    assertEquals(List.of("scenarios/late.yaml", "lessons/04-four.md"), build().read);
  }

  private void assertWork(List<String> read, String... rendered) {
    assertEquals(new Work(read, List.of(rendered)), build());
  }

  private static String glossary(String term, String meaning) {
    return "terms:\n  - {term: " + term + ", short: " + meaning + "}\n";
  }

  private void edit(String path, String before, String after) throws IOException {
    String text = Files.readString(folder.content().resolve(path));
    folder.with(path, text.replace(before, after));
  }

  private Draft draft() {
    return ContentFolder.pipeline()
        .draft(folder.content(), memory, "http://localhost/", share -> {});
  }

  /** Builds, renders and checks all, as serve does. */
  private Work build() {
    Draft draft = draft();
    List<Page> pages = draft.pages().stream().map(PlannedPage::page).toList();
    draft.check(pages);
    assertEquals("", draft.mistakes().print());
    return new Work(
        memory.parsed().lastRead().stream().map(file -> file.replace("content/", "")).toList(),
        memory.rendered().lastRendered().stream().map(SitePath::value).toList());
  }

  /**
   * What was done for a build.
   *
   * @param read files of which something was made anew
   * @param rendered pages
   */
  private record Work(List<String> read, List<String> rendered) {}
}
