package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What wrong arguments are answered with, whole. */
class UsageReportTest {
  @TempDir private Path folder;

  @Test
  void aMisspeltCommandIsTold() {
    assertSaid(
        """
        error: unknown command "biuld"
          hint: did you mean "build"?
        Try: groundplan --help
        """,
        "biuld");
  }

  @Test
  void aMisspeltCommandBelowAnotherIsTold() {
    assertSaid(
        """
        error: unknown command "rnu"
          hint: did you mean "run"?
        Try: groundplan sim --help
        """,
        "sim",
        "rnu",
        "shop.yaml");
  }

  @Test
  void aCommandThatLiesDeeperIsTold() {
    assertSaid(
        """
        error: unknown command "theory"
          hint: did you mean "sim theory"?
        Try: groundplan --help
        """,
        "theory",
        "shop.yaml");
  }

  @Test
  void whatIsLikeNoCommandIsToldAllOfThem() {
    assertSaid(
        """
        error: unknown command "shop.yaml"
          hint: known here: run, theory, compare, demo
        Try: groundplan sim --help
        """,
        "sim",
        "shop.yaml");
  }

  @Test
  void noCommandIsToldAllOfThem() {
    assertSaid(
        """
        error: which command?
          hint: known here: build, check, serve, new, sim, schema, completion
        Try: groundplan --help
        """);
    assertSaid(
        """
        error: which command?
          hint: known here: lesson, page, demo-page, site
        Try: groundplan new --help
        """,
        "new");
  }

  @Test
  void aMisspeltOptionIsTold() {
    assertSaid(
        """
        error: unknown option --sede
          hint: did you mean "--seed"?
        Try: groundplan sim run --help
        """,
        "sim",
        "run",
        "--sede=1",
        "shop.yaml");
  }

  @Test
  void anOptionLikeNoOtherHasNoHint() {
    assertSaid(
        """
        error: unknown option --verbose
        Try: groundplan build --help
        """,
        "build",
        "--verbose");
  }

  @Test
  void aMissingArgumentIsExplained() {
    assertSaid(
        """
        error: FILE is missing
          hint: FILE: the scenario, in YAML or JSON; - for the standard input
        Try: groundplan sim theory --help
        """,
        "sim",
        "theory");
  }

  @Test
  void aScenarioAloneIsComparedWithNothing() {
    assertSaid(
        """
        error: B is missing
          hint: B: the scenario to set beside A, in YAML or JSON; - for the standard input
        Try: groundplan sim compare --help
        """,
        "sim",
        "compare",
        "one.yaml");
  }

  @Test
  void anOptionWithoutItsValueIsExplained() {
    assertSaid(
        """
        error: --seed takes a value
          hint: N: another seed than the file's, 0 to 4294967295
        Try: groundplan sim run --help
        """,
        "sim",
        "run",
        "shop.yaml",
        "--seed");
  }

  @Test
  void anArgumentTooManyIsTold() {
    assertSaid(
        """
        error: one argument too many: "two.yaml"
        Try: groundplan sim run --help
        """,
        "sim",
        "run",
        "one.yaml",
        "two.yaml");
  }

  @Test
  void aWrongValueIsTold() {
    assertSaid(
        """
        error: --for: "10" is not a duration such as 90s or 10m
        Try: groundplan sim run --help
        """,
        "sim",
        "run",
        "shop.yaml",
        "--for",
        "10");
  }

  @Test
  void aWrongWordOfAFewIsToldWithThose() {
    assertSaid(
        """
        error: OF cannot be "lessons"
          hint: did you mean "lesson"?
        Try: groundplan schema --help
        """,
        "schema",
        "lessons");
    assertSaid(
        """
        error: --open cannot be "maybe"
          hint: known here: yes, no
        Try: groundplan serve --help
        """,
        "serve",
        "--open",
        "maybe");
  }

  @Test
  void optionsThatExcludeEachOtherAreTold() {
    assertSaid(
        """
        error: --requests=N, --for=TIME cannot go together
          hint: leave one of them out
        Try: groundplan sim run --help
        """,
        "sim",
        "run",
        "shop.yaml",
        "--for=1s",
        "--requests=1");
  }

  @Test
  void anOptionThatIsGivenTwiceIsTold() {
    assertSaid(
        """
        error: --seed is given twice
        Try: groundplan sim run --help
        """,
        "sim",
        "run",
        "shop.yaml",
        "--seed=1",
        "--seed=2");
  }

  @Test
  void aFolderThatIsNotThereIsToldWithItsPlace() {
    assertSaid(
        """
        error: there is no folder FOLDER/contnet to read
          hint: there is no "contnet" in FOLDER; --content DIR says where else
        Try: groundplan check --help
        """
            .replace("FOLDER", folder.toString()),
        "check",
        "--content",
        folder.resolve("contnet").toString());
  }

  @Test
  void theFolderAroundTheContentIsNotTakenForIt() {
    Said.to("new", "site", folder.resolve("course").toString()).fine();
    assertSaid(
        """
        error: there is no site.yaml in FOLDER/course
          hint: did you mean "FOLDER/course/content"?
        Try: groundplan check --help
        """
            .replace("FOLDER", folder.toString()),
        "check",
        "--content",
        folder.resolve("course").toString());
  }

  @Test
  void aLessonIsNotMadeWhereThereIsNoSite() {
    assertSaid(
        """
        error: there is no site.yaml in FOLDER
          hint: name the folder in which it lies: --content DIR; new site makes one
        Try: groundplan new lesson --help
        """
            .replace("FOLDER", folder.toString()),
        "new",
        "lesson",
        "Caches",
        "--content",
        folder.toString());
  }

  @Test
  void aFileIsNoContentFolder() {
    String file = Said.file(folder, "site.yaml", "title: A course");
    assertSaid(
        """
        error: FILE is a file, not a folder
          hint: name the folder in which site.yaml lies: --content DIR
        Try: groundplan build --help
        """
            .replace("FILE", file),
        "build",
        "--content",
        file);
  }

  private static void assertSaid(String err, String... arguments) {
    assertEquals(new Said(2, "", err), Said.to(arguments));
  }
}
