package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.fixture.ContentFolder;
import io.github.groundplan.site.fixture.FixtureAssets;
import io.github.groundplan.site.starter.Publishing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class NewCommandTest {
  @TempDir private Path workspace;

  @ParameterizedTest
  @ValueSource(
      strings = {"my-course", "Ein \"Kurs\" für Frühaufsteher", "100 % #1 'course' \\ 😀", "a"})
  void aSiteIsMadeThatBuildsAtOnce(String name) {
    Path folder = workspace.resolve(name);
    Said said = Said.to("new", "site", folder.toString());

    assertEquals(
        "made "
            + folder.resolve("content/site.yaml")
            + "\nmade "
            + folder.resolve("content/lessons/01-first-lesson.md")
            + "\nmade "
            + folder.resolve("content/scenarios/quiet-till.yaml")
            + "\nmade "
            + folder.resolve("content/glossary.yaml")
            + "\nmade "
            + folder.resolve("README.md")
            + "\nmade "
            + folder.resolve(".gitignore")
            + "\nmade "
            + folder.resolve(".github/workflows/deploy.yml")
            + "\n",
        said.fine());
    assertEquals(
        "5 pages, no mistakes\n",
        byAll("check", "--numbers", "--content", folder.resolve("content").toString()).fine());
  }

  /** What the product is for stands in the first lesson that anybody sees. */
  @Test
  void theSampleHasAScenarioFiguresAQuizAndATerm() throws IOException {
    Said.to("new", "site", workspace.resolve("course").toString());
    Path site = workspace.resolve("site");
    Path content = workspace.resolve("course/content");
    byAll("build", "--content", content.toString(), "--output", site.toString()).fine();
    String lesson = Files.readString(site.resolve("lessons/first-lesson.html"));

    assertTrue(lesson.contains("data-demo=\"scenario\""), lesson);
    assertTrue(lesson.contains("data-demo=\"quiz\""), lesson);
    assertTrue(lesson.contains("href=\"../glossary.html#utilisation\""), lesson);
    assertTrue(lesson.contains("on average. Theory says\n<data class=\"figure\""), lesson);
    assertEquals(4, lesson.split("<data class=\"figure\"", -1).length - 1, lesson);
    assertFalse(Files.exists(site.resolve("demos")), "none has a page of its own");
  }

  @Test
  void aPageBesideTheLessonsBuildsAtOnce() throws IOException {
    ContentFolder folder = ContentFolder.in(workspace);
    Path file = folder.content().resolve("pages/about-us.md");
    assertEquals("made " + file + "\n", make(folder, "page", "About us").fine());
    make(folder, "page", "index").fine();

    assertEquals("4 pages, no mistakes\n", check(folder.content()).fine());
    assertTrue(Files.readString(file).startsWith("---\ntitle: \"About us\"\n"));
    assertEquals(
        "error: every site has a page glossary.html already\n",
        make(folder, "page", "Glossary").err());
  }

  @Test
  void aFolderThatIsInUseKeepsWhatItHas() throws IOException {
    Path readme = Files.writeString(workspace.resolve("README.md"), "About us\n");
    Said said = Said.to("new", "site", workspace.toString());

    assertTrue(said.fine().contains("kept " + readme + "\n"), said.out());
    assertEquals("About us\n", Files.readString(readme));
    assertTrue(Files.exists(workspace.resolve(".github/workflows/deploy.yml")));
  }

  @Test
  void theWorkflowIsYamlThatChecksBeforeItBuilds() {
    Map<?, ?> workflow =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Publishing.workflow());
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("deploy");
    List<String> commands =
        ((List<?>) job.get("steps"))
            .stream()
                .map(step -> String.valueOf(((Map<?, ?>) step).get("run")))
                .filter(run -> run.startsWith("java"))
                .toList();

    assertEquals(
        List.of("java -jar groundplan.jar check", "java -jar groundplan.jar build"), commands);
  }

  @Test
  void aLessonIsTheLastOfTheCourseAndBuildsAtOnce() throws IOException {
    ContentFolder folder = ContentFolder.in(workspace).withLesson(4, "four", "Text.\n");
    Said said = make(folder, "lesson", "What \"load: balancing\" is");

    Path file = folder.content().resolve("lessons/05-what-load-balancing-is.md");
    assertEquals("made " + file + "\n", said.fine());
    assertTrue(
        Files.readString(file)
            .startsWith("---\ntitle: \"What \\\"load: balancing\\\" is\"\nsummary: "));
    assertEquals("8 pages, no mistakes\n", check(folder.content()).fine());
    assertTrue(Files.readString(file).contains("{{ given 80 }} requests a second"));
    assertEquals("", ContentFolder.pipeline().numbers(folder.content()).print(), "its own numbers");
  }

  @Test
  void aNameOfAnAddressBecomesATitle() throws IOException {
    ContentFolder folder = ContentFolder.in(workspace);
    make(folder, "lesson", "load-balancing").fine();

    Path file = folder.content().resolve("lessons/01-load-balancing.md");
    assertTrue(Files.readString(file).contains("title: \"Load balancing\"\n"));
  }

  @Test
  void everyDemoGetsAPageThatBuildsAtOnce() {
    ContentFolder folder = ContentFolder.in(workspace);
    Pipeline pipeline = new Pipeline(Demos.all(), FixtureAssets.of(FixtureAssets.all()));
    folder.withLesson(1, "one", "Text.\n");
    for (DemoKind kind : Demos.all()) {
      by(pipeline, folder, "new", "demo-page", kind.id()).fine();
    }

    by(pipeline, folder, "check").fine();
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    ContentFolder folder = ContentFolder.in(workspace).with("demos/lamp.md", "years of work");

    Said said = make(folder, "demo-page", "lamp");

    Path file = folder.content().resolve("demos/lamp.md");
    assertEquals(1, said.exitCode());
    assertEquals("error: " + file + " is there already and stays as it is\n", said.err());
    assertEquals("years of work", Files.readString(file));
    assertEquals(1, Said.to("new", "site", workspace.toString()).exitCode());
  }

  @Test
  void anAddressThatIsTakenIsRefused() {
    ContentFolder folder = ContentFolder.in(workspace).withLesson(4, "four", "Text.\n");

    assertEquals(
        "error: the address lessons/four.html is taken by lessons/04-four.md\n",
        make(folder, "lesson", "Four").err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "😀", "..", "/"})
  void aNameThatMakesNoAddressIsWrongUsage(String name) {
    assertEquals(2, make(ContentFolder.in(workspace), "lesson", name).exitCode());
  }

  @Test
  void anUnknownDemoIsWrongUsageWithAHint() {
    Said said = make(ContentFolder.in(workspace), "demo-page", "lmap");

    assertEquals(2, said.exitCode());
    assertEquals(
        """
        error: there is no demo "lmap"
          hint: did you mean "lamp"?
        Try: groundplan new demo-page --help
        """,
        said.err());
  }

  @Test
  void aFileInTheWayIsToldInASentence() throws IOException {
    Path file = Files.writeString(workspace.resolve("course"), "a file");

    Said said = Said.to("new", "site", file.toString());

    assertEquals(1, said.exitCode());
    assertTrue(said.err().startsWith("error: "), said.err());
    assertEquals(1, said.err().lines().count());
  }

  private static Said make(ContentFolder folder, String what, String name) {
    return Said.to("new", what, name, "--content", folder.content().toString());
  }

  private static Said check(Path content) {
    return Said.to("check", "--content", content.toString());
  }

  private static Said by(Pipeline pipeline, ContentFolder folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--content", folder.content().toString()));
    return by(pipeline, all.toArray(new String[0]));
  }

  /** With every demo that there is. */
  private static Said byAll(String... arguments) {
    return by(new Pipeline(Demos.all(), FixtureAssets.of(FixtureAssets.all())), arguments);
  }

  private static Said by(Pipeline pipeline, String... arguments) {
    return Said.by(
        Groundplan.commands(
            pipeline, new Surroundings(false, 2, System::nanoTime, InputStream.nullInputStream())),
        arguments);
  }
}
